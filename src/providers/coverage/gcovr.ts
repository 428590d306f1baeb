import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import { keyOf } from '../../core/coverage/key.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { counted, EMPTY_REPORT, type FileCoverage } from '../../core/coverage/report.ts'
import type { Fields } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { readGcovrSummary } from './gcovr/summary.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { linesOf } from './json/measured.ts'

/** https://gcovr.com/en/stable/output/json.html, `gcovr --json` and `gcovr --json-summary`. */
export const gcovr: CoverageReader<'gcovr'> = {
  format: 'gcovr',
  writers: '`gcovr --json`, `gcovr --json-summary`',
  counting:
    "Lines: each once, also where it belongs to several functions (instances of a template), which gcovr's own summary counts apart " +
    'unless it is run with `--merge-lines`. Branches: each one of each function, those of exceptions too. Functions: each one. ' +
    'What is excluded or no code is left out. The summary: its numbers, without lines.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    return hasAll(fields, 'gcovr/format_version') || hasAll(fields, 'gcovr/summary_format_version')
  },

  read(source) {
    const edge = createEdge(source)
    const report = edge.fields(source.json(), 'The report')
    if ('gcovr/summary_format_version' in report) return readGcovrSummary(edge, report)
    const collectors = { lines: createCollector(), branches: createCollector(), functions: createCollector() }
    const files = edge.list(report['files'], 'files').map((file, index) => readFile(edge, collectors, file, index))
    return { ...EMPTY_REPORT, files, warnings: edge.warnings() }
  },
}

interface Collectors {
  readonly lines: Collector
  readonly branches: Collector
  readonly functions: Collector
}

function readFile(edge: Edge, to: Collectors, value: unknown, index: number): FileCoverage {
  const { file, lines, functions } = edge.fields(value, 'files', index)
  const path = edge.path(file, `files[${index}].file`)
  for (const [at, line] of edge.list(lines, `${path}: lines`).entries())
    readLine(edge, to, edge.fields(line, `${path}: lines`, at), `${path}: lines[${at}]`)
  if (functions !== undefined) readFunctions(edge, to.functions, functions, `${path}: functions`)
  const items = linesOf(to.lines.take())
  return {
    path,
    measured: {
      lines: counted(items),
      branches: counted(to.branches.take()),
      ...(functions !== undefined && { functions: counted(to.functions.take()) }),
    },
    detail: items,
  }
}

function readLine(edge: Edge, to: Collectors, fields: Fields, place: string): void {
  const { line_number, count, branches = [], function_name } = fields
  if (isLeftOut(fields)) return
  const line = edge.line(line_number, `${place}.line_number`)
  const within = typeof function_name === 'string' ? function_name : ''
  to.lines.add(line, edge.hits(count, `${place}.count`), keyOf(within))
  for (const [index, value] of edge.list(branches, `${place}.branches`).entries()) {
    const branch = edge.fields(value, `${place}.branches`, index)
    const { branchno = index, source_block_id, destination_block_id } = branch
    const key = keyOf(`${within},${branchno},${source_block_id},${destination_block_id}`)
    if (!isLeftOut(branch)) to.branches.add(line, edge.hits(branch['count'], `${place}.branches`, index), key)
  }
}

function readFunctions(edge: Edge, to: Collector, value: unknown, place: string): void {
  for (const [index, entry] of edge.list(value, place).entries()) {
    const fields = edge.fields(entry, place, index)
    const { name, demangled_name = name, lineno, execution_count } = fields
    if (isLeftOut(fields)) continue
    to.add(
      edge.line(lineno, place, index),
      edge.hits(execution_count, place, index),
      keyOf(edge.text(demangled_name, place, index)),
    )
  }
}

function isLeftOut(fields: Fields): boolean {
  return fields['gcovr/excluded'] === true || fields['gcovr/noncode'] === true
}
