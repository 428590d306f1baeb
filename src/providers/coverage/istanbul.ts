import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { counted, EMPTY_REPORT, type FileCoverage } from '../../core/coverage/report.ts'
import { type Fields, isFields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { addBranches, addSpots } from './istanbul/items.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { linesOf } from './json/measured.ts'

/** https://github.com/istanbuljs/istanbuljs, `FileCoverageData`; the shapes of istanbul 0.x too. */
export const istanbul: CoverageReader<'istanbul'> = {
  format: 'istanbul',
  writers: '`coverage-final.json` of Istanbul: nyc, Jest, Vitest, c8, Karma',
  counting:
    'Lines: those on which a statement starts, as often run as the statement on it that ran most. Branches: every way of every branch. ' +
    'Functions and statements: each one. What a comment ignores (`skip` of Istanbul 0.x) is left out.',

  recognises(opening) {
    const first = unwrap(firstOf(fieldsOf(opening) ?? {}))
    return isFields(first) && isFields(first['statementMap']) && isFields(first['s'])
  },

  read(source) {
    const edge = createEdge(source)
    const collector = createCollector()
    const report = edge.fields(source.json(), 'The report')
    const files: FileCoverage[] = []
    for (const key in report) files.push(readFile(edge, collector, key, unwrap(report[key])))
    return { ...EMPTY_REPORT, files, warnings: edge.warnings() }
  },
}

function readFile(edge: Edge, collector: Collector, key: string, value: unknown): FileCoverage {
  const file = edge.fields(value, key)
  const { path = key, statementMap, s, branchMap, b, fnMap, f } = file
  const maps = (map: unknown, counts: unknown, name: string): [Fields, Fields, string] => [
    edge.fields(map, `${key}: the map of "${name}"`),
    edge.fields(counts, `${key}: "${name}"`),
    `${key}: "${name}"`,
  ]
  addSpots(edge, collector, ...maps(statementMap, s, 's'), ({ start }) => start?.line)
  const statements = collector.take()
  addBranches(edge, collector, ...maps(branchMap, b, 'b'))
  const branches = collector.take()
  addSpots(
    edge,
    collector,
    ...maps(fnMap, f, 'f'),
    ({ decl, loc, line }) => decl?.start?.line ?? loc?.start?.line ?? line,
  )
  const functions = collector.take()
  const lines = linesOf(statements)
  return {
    path: edge.path(path, `${key}: "path"`),
    measured: {
      lines: counted(lines),
      branches: counted(branches),
      functions: counted(functions),
      statements: counted(statements),
    },
    detail: lines,
  }
}

/** Some writers put the file's coverage into `data`. */
function unwrap(value: unknown): unknown {
  return isFields(value) && isFields(value['data']) ? value['data'] : value
}

function firstOf(report: Fields): unknown {
  for (const key in report) return report[key]
  return undefined
}
