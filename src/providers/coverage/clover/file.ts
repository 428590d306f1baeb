import { createCollector } from '../../../core/coverage/collector.ts'
import type { Items } from '../../../core/coverage/items.ts'
import { counted, type FileCoverage, type Measured } from '../../../core/coverage/report.ts'
import type { XmlElement } from '../../reports/xml.ts'
import { backedBy } from '../json/measured.ts'
import type { XmlEdge } from '../xml/edge.ts'
import { createOrdinals } from '../xml/ordinals.ts'
import type { Metrics } from './metrics.ts'

/** Gathers the lines of one file. */
export interface CloverFile {
  add(element: XmlElement): void
  /** Its `metrics` say what counts; its lines say where, when they agree. */
  end(path: string, metrics: Metrics | undefined): FileCoverage
}

export function createCloverFile(edge: XmlEdge): CloverFile {
  const [lines, statements, functions] = [createCollector(), createCollector(), createCollector()]
  const branches = createOrdinals(edge)
  let ordinal = 0

  function add(element: XmlElement): void {
    const line = edge.line(element, 'num')
    if (line === 0) return
    const type = edge.text(element, 'type')
    if (type === 'method') functions.add(line, edge.hits(element, 'count'), ++ordinal)
    else if (type === 'stmt') addStatement(line, edge.hits(element, 'count'))
    else if (type === 'cond') addCondition(element, line)
    else throw edge.broken(element, `A line of the type "${type}" is not known.`)
  }

  function addStatement(line: number, hits: number): void {
    lines.add(line, hits)
    statements.add(line, hits, ++ordinal)
  }

  /** Istanbul counts the statements of such a line too, and how many of its branches ran and did not; Clover counts how often each ran. */
  function addCondition(element: XmlElement, line: number): void {
    const [yes, no] = [edge.hits(element, 'truecount'), edge.hits(element, 'falsecount')]
    if (element.attribute('count') === undefined) {
      lines.add(line, yes + no)
      branches.add(element, line, Number(yes > 0) + Number(no > 0), 2)
    } else {
      addStatement(line, edge.hits(element, 'count'))
      branches.add(element, line, yes, yes + no)
    }
  }

  function end(path: string, metrics: Metrics | undefined): FileCoverage {
    ordinal = 0
    const detail = lines.take()
    const measured = {
      lines: counted(detail),
      statements: settle(statements.take(), metrics?.statements),
      branches: settle(branches.take(), metrics?.branches),
      functions: settle(functions.take(), metrics?.functions),
    }
    return { path, measured, detail }
  }

  return { add, end }
}

function settle(items: Items, count: Metrics['lines']): Measured {
  return count === undefined ? counted(items) : backedBy(items, count)
}
