import { createCollector } from '../../../core/coverage/collector.ts'
import { NONE } from '../../../core/coverage/count.ts'
import type { Items } from '../../../core/coverage/items.ts'
import type { FileCoverage } from '../../../core/coverage/report.ts'
import type { XmlElement } from '../../reports/xml.ts'
import { backedBy } from '../json/measured.ts'
import type { XmlEdge } from '../xml/edge.ts'
import { createOrdinals } from '../xml/ordinals.ts'
import type { Counters } from './counters.ts'

/** The lines of one source file. The counters of the file say what counts; its lines say where, when they agree. */
export interface Lines {
  add(element: XmlElement): void
  end(path: string, counters: Counters, functions: Items): FileCoverage
}

export function createLines(edge: XmlEdge): Lines {
  const [lines, branches] = [createCollector(), createOrdinals(edge)]
  let told = true

  function add(element: XmlElement): void {
    const line = edge.line(element, 'nr')
    if (line === 0) return
    const ran = edge.optional(element, 'ci')
    told &&= ran !== undefined
    lines.add(line, (ran ?? 0) > 0 ? 1 : 0)
    const [missed, covered] = [edge.optional(element, 'mb') ?? 0, edge.optional(element, 'cb') ?? 0]
    if (missed + covered > 0) branches.add(element, line, covered, missed + covered)
  }

  function end(path: string, counters: Counters, functions: Items): FileCoverage {
    const [detail, conditions] = [lines.take(), branches.take()]
    const detailed = told
    told = true
    return {
      path,
      measured: {
        lines: backedBy(detailed ? detail : undefined, counters.lines ?? NONE),
        branches: backedBy(conditions, counters.branches ?? NONE),
        functions: backedBy(functions, counters.functions ?? NONE),
      },
      detail: detailed ? detail : undefined,
    }
  }

  return { add, end }
}
