/** Beyond this the place of a mistake is not looked for: that takes as long as reading the text two dozen times. */
const LONGEST_SEARCH = 16 << 20

/** The line, from 1, at which `text` stops being JSON; undefined when it is too long to look. `thrown` is what `JSON.parse` threw. */
export function lineOfMistake(thrown: unknown, text: string): number | undefined {
  const end = text.trimEnd().length
  if (isCutOff(thrown)) return lineAt(text, end)
  const told = toldPosition(thrown)
  if (told !== undefined) return lineAt(text, Math.min(told, end))
  return text.length > LONGEST_SEARCH ? undefined : lineAt(text, firstMistake(text))
}

/** Whether `JSON.parse` met the end where more had to come. */
export function isCutOff(thrown: unknown): boolean {
  return thrown instanceof Error && /end of JSON|Unterminated/.test(thrown.message)
}

/** V8 tells a position for some mistakes and not for others. */
function toldPosition(thrown: unknown): number | undefined {
  const [, position] = /at position (\d+)/.exec(thrown instanceof Error ? thrown.message : '') ?? []
  return position === undefined ? undefined : Number(position)
}

/** Where the first character stands with which the text cannot become JSON any more: what comes before it only ends too early. */
function firstMistake(text: string): number {
  let [low, high] = [0, text.length]
  while (low < high) {
    const middle = (low + high + 1) >>> 1
    if (onlyEndsEarly(text.slice(0, middle))) low = middle
    else high = middle - 1
  }
  return low
}

function onlyEndsEarly(beginning: string): boolean {
  try {
    JSON.parse(beginning)
    return true
  } catch (thrown) {
    return isCutOff(thrown) || toldPosition(thrown) === beginning.length
  }
}

function lineAt(text: string, position: number): number {
  let lines = 1
  for (let at = text.indexOf('\n'); at !== -1 && at < position; at = text.indexOf('\n', at + 1)) lines++
  return lines
}
