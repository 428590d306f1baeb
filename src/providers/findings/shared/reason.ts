import { oneLine } from '../../../core/one-line.ts'
import { mask } from './mask.ts'

/** What a tool says of its own failure, in one line, without repetitions and without what people log in with. */
export function reasonOf(words: readonly (string | undefined)[]): string {
  const said = words.map((word) => word?.trim() ?? '').filter((word) => word !== '')
  const distinct = said.filter((word, index) => !said.slice(0, index).some((before) => before.includes(word)))
  return oneLine(mask(distinct.join(': ').replace(/\/\/[^/\s]+@/g, '//***@')))
}
