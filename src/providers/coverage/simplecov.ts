import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import type { Items } from '../../core/coverage/items.ts'
import { keyOf } from '../../core/coverage/key.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import { counted, EMPTY_REPORT, type FileCoverage } from '../../core/coverage/report.ts'
import { type Fields, isFields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { readLineList } from './json/line-list.ts'
import { type RubyFile, readRubyFile, uniteFiles } from './simplecov/commands.ts'
import { isNoCode } from './simplecov/no-code.ts'

/** https://github.com/simplecov-ruby/simplecov, `.resultset.json`. */
export const simplecov: CoverageReader<'simplecov'> = {
  format: 'simplecov',
  writers: '`.resultset.json` of SimpleCov',
  counting:
    'Lines: the entries that are numbers; `null` and `"ignored"` are no code. Several commands are united as SimpleCov does it. ' +
    'Branches: every way of every condition. Functions: the methods, where they are measured. ' +
    'The file was written before `:nocov:` comments were obeyed, so those lines count.',

  recognises(opening) {
    const fields = fieldsOf(opening) ?? {}
    if ('meta' in fields) return false
    const commands = Object.values(fields)
    return commands.length > 0 && commands.every(isCommand)
  },

  read(source) {
    const edge = createEdge(source)
    const files = new Map<string, RubyFile>()
    for (const [name, command] of Object.entries(edge.fields(source.json(), 'The report'))) {
      const { coverage } = edge.fields(command, name)
      for (const [path, value] of Object.entries(edge.fields(coverage, `${name}: coverage`))) {
        const [file, before] = [readRubyFile(edge, value, path), files.get(path)]
        files.set(path, before === undefined ? file : uniteFiles(before, file))
      }
    }
    const collector = createCollector()
    return {
      ...EMPTY_REPORT,
      files: [...files].map(([path, file]) => measure(edge, collector, path, file)),
      warnings: edge.warnings(),
    }
  },
}

function isCommand(value: unknown): value is Fields {
  if (!isFields(value) || !isFields(value['coverage'])) return false
  const [first] = Object.values(value['coverage'])
  return first === undefined || Array.isArray(first) || (isFields(first) && Array.isArray(first['lines']))
}

function measure(edge: Edge, collector: Collector, path: string, { lines, branches, methods }: RubyFile): FileCoverage {
  const items = readLineList(edge, collector, lines, `${path}: lines`, isNoCode)
  return {
    path: edge.path(path, path),
    measured: {
      lines: counted(items),
      ...(branches !== undefined && { branches: counted(itemsOf(collector, branches)) }),
      ...(methods !== undefined && { functions: counted(itemsOf(collector, methods)) }),
    },
    detail: items,
  }
}

function itemsOf(collector: Collector, named: NonNullable<RubyFile['branches']>): Items {
  for (const [name, { line, hits }] of named) collector.add(line, hits, keyOf(name))
  return collector.take()
}
