import { oneLine } from '../../../core/one-line.ts'

const SHOWN = 20

/** What was left out of a scan, each in one line; of very many the first ones and how many more there are. */
export function partialOf(lines: readonly string[]): string[] {
  const shown = lines.slice(0, SHOWN).map((line) => oneLine(line))
  return lines.length <= SHOWN ? shown : [...shown, `and ${lines.length - SHOWN} more`]
}

/** "1 file", "2 files". */
export function countOf(count: number, thing: string): string {
  return `${count} ${thing}${count === 1 ? '' : 's'}`
}
