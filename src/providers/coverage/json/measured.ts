import { type Count, sameCount } from '../../../core/coverage/count.ts'
import { countItems, type Items } from '../../../core/coverage/items.ts'
import type { Measured } from '../../../core/coverage/report.ts'

/** The items when they add up to what the report itself counts, else only the count: the report's number stands. */
export function backedBy(items: Items | undefined, count: Count): Measured {
  return items !== undefined && sameCount(countItems(items), count) ? { items } : { count }
}

/** The lines on which items begin, each as often run as the one of them that ran most; line 0 is none. */
export function linesOf({ lines, hits }: Items): Items {
  const [starts, most] = [new Int32Array(lines.length), new Uint32Array(lines.length)]
  let size = 0
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    const ran = hits[i]!
    if (line === 0) continue
    if (size > 0 && starts[size - 1] === line) most[size - 1] = Math.max(most[size - 1]!, ran)
    else {
      starts[size] = line
      most[size++] = ran
    }
  }
  return { lines: starts.slice(0, size), keys: undefined, weights: undefined, hits: most.slice(0, size) }
}
