import { type Count, METRICS, type PerMetric } from '../../core/coverage/count.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import type { FileCoverage } from '../../core/coverage/report.ts'
import { type Fields, isFields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { createEdge, type Edge } from './json/edge.ts'

/** https://github.com/istanbuljs/istanbuljs, reporter `json-summary`: totals of each file and of all. */
export const istanbulSummary: CoverageReader<'istanbul-summary'> = {
  format: 'istanbul-summary',
  writers: '`coverage-summary.json` of Istanbul: nyc, Jest, Vitest, c8, Karma',
  counting:
    'Lines, branches, functions and statements: the numbers of the report; its percentages are not read. It names no line, ' +
    'so changed lines cannot be judged by it and it cannot be united with other reports of the same files.',

  recognises(opening) {
    const total = fieldsOf(opening)?.['total']
    if (!isFields(total)) return false
    return [total['lines'], total['statements']].every((of) => isFields(of) && 'pct' in of && 'covered' in of)
  },

  read(source) {
    const edge = createEdge(source)
    const { total, ...entries } = edge.fields(source.json(), 'The report')
    const declared = readCounts(edge, edge.fields(total, '"total"'), '"total"')
    const files = Object.entries(entries).map(([key, value]) => readFile(edge, key, value))
    const totals = files.length === 0 ? declared : {}
    return { files, roots: [], totals, declared, warnings: edge.warnings() }
  },
}

function readFile(edge: Edge, key: string, value: unknown): FileCoverage {
  const counts = readCounts(edge, edge.fields(value, key), key)
  const measured = Object.entries(counts).map(([metric, count]) => [metric, { count }])
  return { path: edge.path(key, key), measured: Object.fromEntries(measured), detail: undefined }
}

function readCounts(edge: Edge, of: Fields, place: string): PerMetric<Count> {
  const measured = METRICS.filter((metric) => metric in of)
  return Object.fromEntries(measured.map((metric) => [metric, readCount(edge, of[metric], `${place}: "${metric}"`)]))
}

function readCount(edge: Edge, value: unknown, place: string): Count {
  const { covered, total } = edge.fields(value, place)
  return edge.count(covered, total, place)
}
