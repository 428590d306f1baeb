import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import { type Count, METRICS, type PerMetric, sumCounts } from '../../core/coverage/count.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import type { FileCoverage } from '../../core/coverage/report.ts'
import type { Fields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { backedBy } from './json/measured.ts'
import { addBranches, functionsOf, measuresBranches } from './llvm/functions.ts'
import { linesOfSegments } from './llvm/segments.ts'

const KNOWN_VERSION = /^[23]\./

/** https://llvm.org/docs/CommandGuide/llvm-cov.html, `llvm-cov export`: versions 2 and 3, with or without details. */
export const llvm: CoverageReader<'llvm'> = {
  format: 'llvm',
  writers: '`llvm-cov export` (Clang, Swift, Rust with cargo-llvm-cov)',
  counting:
    "Lines, functions, branches: the numbers of each file's `summary`. `llvm-cov` adds up the lines of functions, so a line of two functions " +
    '(a closure) counts twice; changed lines are judged by its line counts (from `segments`), each once. Functions: `functions`, not `instantiations`. ' +
    'Branches: not measured where the whole report has none. Regions are not statements and are not read.',

  recognises(opening) {
    return fieldsOf(opening)?.['type'] === 'llvm.coverage.json.export'
  },

  read(source) {
    const edge = createEdge(source)
    const { data, version } = edge.fields(source.json(), 'The report')
    if (!KNOWN_VERSION.test(edge.text(version, 'version')))
      throw edge.broken(`Its version is ${version}; versions 2 and 3 are known.`)
    const entries = edge.list(data, 'data')
    const branches = measuresBranches(entries)
    const collector = createCollector()
    const totalsOfAll: Summary[] = []
    const files = entries.flatMap((entry, index) => {
      const { files: list, functions = [], totals } = edge.fields(entry, 'data', index)
      totalsOfAll.push(readSummary(edge, totals, 'totals', branches))
      const byFile = functionsOf(edge, functions)
      return edge
        .list(list, 'files')
        .map((file, at) => readFile(edge, collector, edge.fields(file, 'files', at), byFile, branches))
    })
    return { files, roots: [], totals: {}, declared: sumSummaries(totalsOfAll), warnings: edge.warnings() }
  },
}

function readFile(
  edge: Edge,
  collector: Collector,
  file: Fields,
  functions: ReadonlyMap<string, Collector>,
  measuresBranches: boolean,
): FileCoverage {
  const path = edge.path(file['filename'], 'filename')
  const summary = readSummary(edge, file['summary'], `${path}: summary`, measuresBranches)
  const { segments, branches = [] } = file
  const lines = segments === undefined ? undefined : linesOfSegments(edge, collector, segments, `${path}: segments`)
  addBranches(edge, collector, branches, `${path}: branches`)
  const ways = collector.take()
  return {
    path,
    measured: {
      lines: backedBy(lines, summary.lines),
      functions: backedBy(functions.get(path)?.take(), summary.functions),
      ...(summary.branches && { branches: backedBy(ways, summary.branches) }),
    },
    detail: lines,
  }
}

interface Summary extends PerMetric<Count> {
  readonly lines: Count
  readonly functions: Count
}

function readSummary(edge: Edge, value: unknown, place: string, branches: boolean): Summary {
  const fields = edge.fields(value, place)
  const read = (name: string): Count => {
    const { covered, count } = edge.fields(fields[name], `${place}.${name}`)
    return edge.count(covered, count, `${place}.${name}`)
  }
  const always = { lines: read('lines'), functions: read('functions') }
  return branches && 'branches' in fields ? { ...always, branches: read('branches') } : always
}

function sumSummaries(summaries: readonly PerMetric<Count>[]): PerMetric<Count> {
  const known = METRICS.filter((metric) => summaries.some((summary) => summary[metric] !== undefined))
  return Object.fromEntries(
    known.map((metric) => [metric, sumCounts(summaries.flatMap((summary) => summary[metric] ?? []))]),
  )
}
