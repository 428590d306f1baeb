/**
 * Reads GITHUB_OUTPUT, GITHUB_STATE and GITHUB_ENV by the runner's own rules. A line that breaks them throws, as it fails the
 * step there; a later entry of the same name wins.
 */
export function parseRunnerFile(text: string): Record<string, string> {
  const entries: [string, string][] = []
  const lines = text.split(/\r\n|\n/)
  if (lines.pop() !== '') throw new Error('the last line has no line end')
  while (lines.length > 0) {
    const line = lines.shift()!
    if (line !== '') entries.push(isPlain(line) ? plain(line) : heredoc(line, lines))
  }
  return Object.fromEntries(entries)
}

function isPlain(line: string): boolean {
  const [equals, arrows] = [line.indexOf('='), line.indexOf('<<')]
  return equals >= 0 && (arrows < 0 || equals < arrows)
}

function plain(line: string): [string, string] {
  const equals = line.indexOf('=')
  if (equals === 0) throw new Error(`an entry has no name: ${line}`)
  return [line.slice(0, equals), line.slice(equals + 1)]
}

function heredoc(line: string, rest: string[]): [string, string] {
  const arrows = line.indexOf('<<')
  const [name, end] = [line.slice(0, arrows), line.slice(arrows + 2)]
  if (arrows <= 0 || end === '') throw new Error(`neither name=value nor name<<end: ${line}`)
  const length = rest.indexOf(end)
  if (length < 0) throw new Error(`the value of ${name} has no line "${end}"`)
  const value = rest.splice(0, length + 1).slice(0, length)
  return [name, value.join('\n')]
}
