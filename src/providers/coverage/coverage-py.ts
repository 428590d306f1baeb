import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import type { Count, PerMetric } from '../../core/coverage/count.ts'
import type { Items } from '../../core/coverage/items.ts'
import { keyOf } from '../../core/coverage/key.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import type { FileCoverage, Measured } from '../../core/coverage/report.ts'
import { type Fields, isFields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { backedBy } from './json/measured.ts'

const NEWEST = 3

/** https://coverage.readthedocs.io, `coverage json`: format 1 (without a number), 2 and 3. */
export const coveragePy: CoverageReader<'coverage-py'> = {
  format: 'coverage-py',
  writers: '`coverage json` of coverage.py, pytest-cov',
  counting:
    'Lines: the statements of `summary`. Older versions name executed lines that are no statements (docstrings); ' +
    'then only the numbers of `summary` count, and a changed docstring is a covered line. Branches: the jumps from one line to another, ' +
    'as `summary` counts them; `percent_covered` mixes lines and branches and is not read. ' +
    'Functions (format 3): those with a statement, covered when one of them ran, as `coverage lcov` counts them. Classes are not added.',

  recognises(opening) {
    const { meta, files, totals } = fieldsOf(opening) ?? {}
    return isFields(meta) && 'version' in meta && isFields(files) && isFields(totals) && 'covered_lines' in totals
  },

  read(source) {
    const edge = createEdge(source)
    const { meta, files, totals } = edge.fields(source.json(), 'The report')
    const { format = 1 } = edge.fields(meta, 'meta')
    if (edge.whole(format, 'meta.format') > NEWEST)
      throw edge.broken(`Its format is ${format}; ${NEWEST} is the newest known.`)
    const collector = createCollector()
    return {
      files: Object.entries(edge.fields(files, 'files')).map(([path, file]) => readFile(edge, collector, path, file)),
      roots: [],
      totals: {},
      declared: readSummary(edge, edge.fields(totals, 'totals'), 'totals'),
      warnings: edge.warnings(),
    }
  },
}

function readFile(edge: Edge, collector: Collector, path: string, value: unknown): FileCoverage {
  const file = edge.fields(value, path)
  const summary = readSummary(edge, edge.fields(file['summary'], `${path}: summary`), `${path}: summary`)
  const lines = readLines(edge, collector, path, file)
  const measured: { -readonly [Name in keyof PerMetric<Measured>]: Measured } = {
    lines: backedBy(lines, summary.lines),
  }
  if (summary.branches !== undefined)
    measured.branches = backedBy(readArcs(edge, collector, path, file), summary.branches)
  if (file['functions'] !== undefined) measured.functions = { items: readFunctions(edge, collector, path, file) }
  return { path: edge.path(path, path), measured, detail: lines }
}

interface Summary extends PerMetric<Count> {
  readonly lines: Count
}

function readSummary(edge: Edge, fields: Fields, place: string): Summary {
  const { covered_lines, num_statements, covered_branches, num_branches } = fields
  const lines = edge.count(covered_lines, num_statements, `${place}: lines`)
  if (num_branches === undefined) return { lines }
  return { lines, branches: edge.count(covered_branches, num_branches, `${place}: branches`) }
}

function readLines(edge: Edge, collector: Collector, path: string, file: Fields): Items {
  const { executed_lines, missing_lines, excluded_lines = [] } = file
  const excluded = new Set(edge.list(excluded_lines, `${path}: excluded_lines`))
  for (const line of edge.list(executed_lines, `${path}: executed_lines`))
    if (!excluded.has(line)) collector.add(edge.line(line, `${path}: executed_lines`), 1)
  for (const line of edge.list(missing_lines, `${path}: missing_lines`))
    collector.add(edge.line(line, `${path}: missing_lines`), 0)
  return collector.take()
}

/** Each jump is a pair of lines; a negative second one leaves the function or module that begins there. */
function readArcs(edge: Edge, collector: Collector, path: string, file: Fields): Items | undefined {
  const { executed_branches, missing_branches } = file
  if (executed_branches === undefined || missing_branches === undefined) return undefined
  const add = (arcs: unknown, place: string, hits: number) => {
    for (const [index, arc] of edge.list(arcs, place).entries()) {
      const [from, to] = edge.list(arc, place, index)
      collector.add(edge.line(from, place, index), hits, keyOf(String(to)))
    }
  }
  add(executed_branches, `${path}: executed_branches`, 1)
  add(missing_branches, `${path}: missing_branches`, 0)
  return collector.take()
}

/** The regions of format 3; the one without a name is the code outside of all functions. */
function readFunctions(edge: Edge, collector: Collector, path: string, file: Fields): Items {
  const regions = edge.fields(file['functions'], `${path}: functions`)
  for (const [name, region] of Object.entries(regions)) {
    if (name === '') continue
    const place = `${path}: function "${name}"`
    const fields = edge.fields(region, place)
    const { lines } = readSummary(edge, edge.fields(fields['summary'], place), place)
    if (lines.total > 0) collector.add(firstLineOf(edge, fields, place), lines.covered, keyOf(name))
  }
  return collector.take()
}

function firstLineOf(edge: Edge, { start_line, executed_lines, missing_lines }: Fields, place: string): number {
  if (start_line !== undefined) return edge.line(start_line, place)
  const [executed, missing] = [edge.list(executed_lines, place)[0], edge.list(missing_lines, place)[0]]
  return Math.min(...[executed, missing].filter((line) => line !== undefined).map((line) => edge.line(line, place)))
}
