// Picks the upstream of each request by the weight that Sluice wrote. For nginx with njs 0.7.9 or newer; see sluice.conf.
// biome-ignore lint/style/useNodejsImportProtocol: njs knows it by this name only
import fs from 'fs'

const WEIGHT = /^(\d{1,3}(\.\d+)?)\s*$/

// For js_set: the name of the upstream. One uniform draw per request, so shares are exact on average and independent.
function pick(r) {
  return Math.random() * 100 < current(r).weight ? r.variables.sluice_second : r.variables.sluice_first
}

// For js_content: the weight that requests are shared by right now, or 500 and why there is none.
function weight(r) {
  const now = current(r)
  r.headersOut['Content-Type'] = 'text/plain'
  r.headersOut['Cache-Control'] = 'no-store'
  if (now.trouble === undefined) r.return(200, `${now.weight}\n`)
  else r.return(500, `${now.trouble}: all requests go to ${r.variables.sluice_first}\n`)
}

// The weight file; its twin with the last weight when the file is gone or nonsense; 0 when neither was ever written.
function current(r) {
  const file = r.variables.sluice_file
  const main = read(file)
  if (main.weight !== undefined) return main
  const last = read(`${file}.last`)
  if (last.weight !== undefined) return last
  return main.absent && last.absent ? { weight: 0 } : { weight: 0, trouble: main.absent ? last.trouble : main.trouble }
}

function read(path) {
  let text
  try {
    text = fs.readFileSync(path, 'utf8')
  } catch (thrown) {
    return { absent: thrown.code === 'ENOENT', trouble: `${path} cannot be read (${thrown.code})` }
  }
  const found = WEIGHT.exec(text)
  if (found === null || Number(found[1]) > 100) return { trouble: `${path} holds no weight from 0 to 100` }
  return { weight: Number(found[1]) }
}

// biome-ignore lint/style/noDefaultExport: njs imports nothing else
export default { pick, weight }
