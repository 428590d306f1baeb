import { gunzipSync } from 'node:zlib'
import { type Handlers, notFound, refusal } from '../handler.ts'

const LARGEST = 10 * 1024 * 1024

export const codeScanning: Handlers = {
  'POST /repos/{owner}/{repo}/code-scanning/sarifs': ({ body, api }, state) => {
    if (!state.features.codeScanning)
      return refusal(403, 'Code Security must be enabled for this repository to use code scanning.')
    const packed = Buffer.from(String(body['sarif']), 'base64')
    if (packed.length > LARGEST) return refusal(413, 'The sarif field is too large')
    const sarif = read(packed)
    if (sarif === undefined) return refusal(400, 'The sarif field is no gzip of JSON')
    const id = `sarif-${state.nextId++}`
    const { pending } = state.processing
    state.sarifs.push({ id, commit: body['commit_sha'] ?? '', ref: body['ref'] ?? '', sarif, pending })
    const url = `${api}/repos/${state.repository}/code-scanning/sarifs/${id}`
    return { status: 202, values: { id, url } }
  },
  'GET /repos/{owner}/{repo}/code-scanning/sarifs/{sarif_id}': ({ path }, state) => {
    const upload = state.sarifs.find(({ id }) => id === path['sarif_id'])
    if (upload === undefined) return notFound()
    if (upload.pending-- > 0) return { status: 200, values: { processing_status: 'pending' } }
    const { errors } = state.processing
    const processing_status = errors.length === 0 ? 'complete' : 'failed'
    return { status: 200, json: { processing_status, ...(errors.length > 0 && { errors }) } }
  },
}

function read(packed: Buffer): unknown {
  try {
    return JSON.parse(gunzipSync(packed).toString('utf8'))
  } catch {
    return undefined
  }
}
