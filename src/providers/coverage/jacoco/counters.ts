import type { Count, PerMetric } from '../../../core/coverage/count.ts'
import type { XmlElement } from '../../reports/xml.ts'
import type { XmlEdge } from '../xml/edge.ts'

/** The counters of JaCoCo that are metrics here; instructions, complexity and classes are not. */
const METRICS = { LINE: 'lines', BRANCH: 'branches', METHOD: 'functions' } as const
type Counter = keyof typeof METRICS

/** The counters of one element. JaCoCo leaves out a counter of nothing. */
export type Counters = { -readonly [Name in (typeof METRICS)[Counter]]?: Count }

export function addCounter(edge: XmlEdge, to: Counters, element: XmlElement): void {
  const type = edge.text(element, 'type')
  if (!isCounted(type)) return
  const [missed, covered] = [edge.total(element, 'missed'), edge.total(element, 'covered')]
  to[METRICS[type]] = { covered, total: missed + covered }
}

function isCounted(type: string): type is Counter {
  return Object.hasOwn(METRICS, type)
}

export function someCounted(counters: PerMetric<Count>): boolean {
  return Object.values(counters).some((count: Count | undefined) => (count?.total ?? 0) > 0)
}
