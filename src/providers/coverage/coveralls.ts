import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import type { Items } from '../../core/coverage/items.ts'
import { keyOf } from '../../core/coverage/key.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { counted, EMPTY_REPORT, type FileCoverage } from '../../core/coverage/report.ts'
import { isFields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { readLineList } from './json/line-list.ts'

/** https://docs.coveralls.io/api-jobs-endpoint, and `functions` as grcov adds them. */
export const coveralls: CoverageReader<'coveralls'> = {
  format: 'coveralls',
  writers: 'the job of the Coveralls API: gcovr, grcov, tarpaulin, PHPUnit through php-coveralls',
  counting:
    'Lines: the entries that are numbers. Branches: the fours of `branches` (line, block, branch, hits); a file without them has none, ' +
    'a report without any does not measure them. Functions: those of `functions`, which grcov alone writes.',

  recognises(opening) {
    return Array.isArray(fieldsOf(opening)?.['source_files'])
  },

  read(source) {
    const edge = createEdge(source)
    const { source_files } = edge.fields(source.json(), 'The report')
    const entries = edge.list(source_files, 'source_files')
    const given = { branches: someHave(entries, 'branches'), functions: someHave(entries, 'functions') }
    const collector = createCollector()
    const files = entries.map((entry, index) => readFile(edge, collector, entry, index, given))
    return { ...EMPTY_REPORT, files, warnings: edge.warnings() }
  },
}

function someHave(entries: readonly unknown[], name: string): boolean {
  return entries.some((entry) => isFields(entry) && name in entry)
}

interface Given {
  readonly branches: boolean
  readonly functions: boolean
}

function readFile(edge: Edge, collector: Collector, value: unknown, index: number, given: Given): FileCoverage {
  const { name, coverage, branches = [], functions = [] } = edge.fields(value, 'source_files', index)
  const path = edge.path(name, `source_files[${index}].name`)
  const lines = readLineList(edge, collector, coverage, `${path}: coverage`, (entry) => entry === null)
  return {
    path,
    measured: {
      lines: counted(lines),
      ...(given.branches && { branches: counted(readBranches(edge, collector, branches, `${path}: branches`)) }),
      ...(given.functions && { functions: counted(readFunctions(edge, collector, functions, `${path}: functions`)) }),
    },
    detail: lines,
  }
}

function readBranches(edge: Edge, collector: Collector, value: unknown, place: string): Items {
  const numbers = edge.list(value, place)
  if (numbers.length % 4 !== 0) throw edge.broken(`${place} has ${numbers.length} numbers, which are no fours.`)
  for (let i = 0; i < numbers.length; i += 4) {
    const [line, block, branch, hits] = numbers.slice(i, i + 4)
    collector.add(edge.line(line, place, i), edge.hits(hits, place, i + 3), keyOf(`${block},${branch}`))
  }
  return collector.take()
}

function readFunctions(edge: Edge, collector: Collector, value: unknown, place: string): Items {
  for (const [index, entry] of edge.list(value, place).entries()) {
    const { name, start, exec } = edge.fields(entry, place, index)
    const ran = typeof exec === 'boolean' ? Number(exec) : edge.hits(exec, place, index)
    collector.add(edge.line(start, place, index), ran, keyOf(edge.text(name, place, index)))
  }
  return collector.take()
}
