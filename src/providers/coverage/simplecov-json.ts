import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import type { Count, PerMetric } from '../../core/coverage/count.ts'
import type { Items } from '../../core/coverage/items.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { counted, type FileCoverage } from '../../core/coverage/report.ts'
import { isFields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { readLineList } from './json/line-list.ts'
import { isNoCode } from './simplecov/no-code.ts'

/** https://github.com/simplecov-ruby/simplecov, `coverage.json` of its JSON formatter, with and without `total`. */
export const simplecovJson: CoverageReader<'simplecov-json'> = {
  format: 'simplecov-json',
  writers: "`coverage.json` of SimpleCov's JSON formatter",
  counting:
    'Lines: the entries that are numbers; `null` and `"ignored"` are no code. ' +
    'Branches and functions: what `branches` and `methods` list, without what is ignored; not measured where there is no such list.',

  recognises(opening) {
    const { meta, coverage } = fieldsOf(opening) ?? {}
    return isFields(meta) && 'simplecov_version' in meta && isFields(coverage)
  },

  read(source) {
    const edge = createEdge(source)
    const { coverage, total } = edge.fields(source.json(), 'The report')
    const collector = createCollector()
    return {
      files: Object.entries(edge.fields(coverage, 'coverage')).map(([path, file]) =>
        readFile(edge, collector, path, file),
      ),
      roots: [],
      totals: {},
      declared: total === undefined ? {} : readTotal(edge, total),
      warnings: edge.warnings(),
    }
  },
}

function readFile(edge: Edge, collector: Collector, path: string, value: unknown): FileCoverage {
  const { lines, branches, methods } = edge.fields(value, path)
  const items = readLineList(edge, collector, lines, `${path}: lines`, isNoCode)
  return {
    path: edge.path(path, path),
    measured: {
      lines: counted(items),
      ...(branches !== undefined && { branches: counted(readNamed(edge, collector, branches, `${path}: branches`)) }),
      ...(methods !== undefined && { functions: counted(readNamed(edge, collector, methods, `${path}: methods`)) }),
    },
    detail: items,
  }
}

/** Neither list names its entries so that two could not share a name: each is known by its place in the list. */
function readNamed(edge: Edge, collector: Collector, value: unknown, place: string): Items {
  for (const [index, entry] of edge.list(value, place).entries()) {
    const { start_line, coverage } = edge.fields(entry, place, index)
    if (isNoCode(coverage)) continue
    collector.add(edge.line(start_line, place, index), edge.hits(coverage, place, index), index + 1)
  }
  return collector.take()
}

const NAMES = { lines: 'lines', branches: 'branches', functions: 'methods' } as const

function readTotal(edge: Edge, value: unknown): PerMetric<Count> {
  const total = edge.fields(value, 'total')
  const known = Object.entries(NAMES).filter(([, name]) => name in total)
  return Object.fromEntries(
    known.map(([metric, name]) => {
      const { covered, total: all } = edge.fields(total[name], `total.${name}`)
      return [metric, edge.count(covered, all, `total.${name}`)]
    }),
  )
}
