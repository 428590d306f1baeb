import type { Count, PerMetric } from '../../../core/coverage/count.ts'
import type { XmlElement } from '../../reports/xml.ts'
import type { XmlEdge } from '../xml/edge.ts'

/** What a `metrics` element counts. */
export type Metrics = PerMetric<Count>

export function readMetrics(edge: XmlEdge, element: XmlElement): Metrics {
  return {
    statements: readCount(edge, element, 'statements'),
    branches: readCount(edge, element, 'conditionals'),
    functions: readCount(edge, element, 'methods'),
  }
}

function readCount(edge: XmlEdge, element: XmlElement, name: string): Count {
  const [covered, total] = [edge.optional(element, `covered${name}`) ?? 0, edge.optional(element, name) ?? 0]
  if (covered > total) throw edge.broken(element, `It says that ${covered} of ${total} ${name} are covered.`)
  return { covered, total }
}
