/** The line, from 1, at which `JSON.parse` gave up; undefined when its message does not say. */
export function positionOf(thrown: unknown, text: string): number | undefined {
  const message = thrown instanceof Error ? thrown.message : ''
  const [, line] = /\(line (\d+) column \d+\)/.exec(message) ?? []
  if (line !== undefined) return Number(line)
  const [, position] = /at position (\d+)/.exec(message) ?? []
  if (position === undefined) return /end of JSON/.test(message) ? linesIn(text) : undefined
  return linesIn(text.slice(0, Number(position)))
}

/** Whether `JSON.parse` met the end where more had to come. */
export function isCutOff(thrown: unknown): boolean {
  return thrown instanceof Error && /end of JSON|Unterminated/.test(thrown.message)
}

function linesIn(text: string): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < text.length - 1; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
