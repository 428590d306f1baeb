import { type Collector, createCollector } from '../../../core/coverage/collector.ts'
import type { Items } from '../../../core/coverage/items.ts'
import type { XmlElement } from '../../reports/xml.ts'
import type { XmlEdge } from './edge.ts'

/** More branches on one line, and more in one report, are no code but an attempt to use up memory. */
const MOST_ON_A_LINE = 10_000
const MOST_IN_A_REPORT = 20_000_000

/** Gathers the branches of formats that say "1 of 2" of a line and no more: they are numbered, and the first have run. */
export interface Ordinals {
  add(element: XmlElement, line: number, covered: number, total: number): void
  take(): Items
}

export function createOrdinals(edge: XmlEdge): Ordinals {
  const collector: Collector = createCollector()
  let seen = 0
  return {
    add(element, line, covered, total) {
      if (covered > total) throw edge.broken(element, `It says that ${covered} of ${total} branches of a line ran.`)
      seen += total
      if (total > MOST_ON_A_LINE || seen > MOST_IN_A_REPORT)
        throw edge.broken(element, `It says that there are ${seen} branches, ${total} of them on line ${line}.`)
      for (let ordinal = 1; ordinal <= total; ordinal++) collector.add(line, ordinal <= covered ? 1 : 0, ordinal)
    },
    take: collector.take,
  }
}
