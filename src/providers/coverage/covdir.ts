import { type Collector, createCollector } from '../../core/coverage/collector.ts'
import type { Count } from '../../core/coverage/count.ts'
import type { CoverageReader } from '../../core/coverage/reader.ts'
import type { FileCoverage } from '../../core/coverage/report.ts'
import { type Fields, isFields } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { createEdge, type Edge } from './json/edge.ts'
import { readLineList } from './json/line-list.ts'
import { backedBy } from './json/measured.ts'

/** https://github.com/mozilla/grcov, output type `covdir`: a tree of folders with totals, and files with a count per line. */
export const covdir: CoverageReader<'covdir'> = {
  format: 'covdir',
  writers: 'grcov (`-t covdir`)',
  counting:
    "Lines: the entries that are not -1; where they do not add up to a file's `linesCovered` and `linesTotal`, these count. Nothing else is measured.",

  recognises(opening) {
    const { children, linesTotal, linesCovered } = fieldsOf(opening) ?? {}
    return isFields(children) && typeof linesTotal === 'number' && typeof linesCovered === 'number'
  },

  read(source) {
    const edge = createEdge(source)
    const root = edge.fields(source.json(), 'The report')
    const collector = createCollector()
    const files: FileCoverage[] = []
    for (const [path, leaf] of leavesOf(edge, root)) files.push(readFile(edge, collector, path, leaf))
    return {
      files,
      roots: [],
      totals: {},
      declared: { lines: readCount(edge, root, 'The report') },
      warnings: edge.warnings(),
    }
  },
}

/** The files of the tree with their paths; a child is named by its key. */
function* leavesOf(edge: Edge, root: Fields): Generator<readonly [path: string, leaf: Fields]> {
  const open: (readonly [string, Fields])[] = [['', root]]
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const [path, node] = next
    if (node['children'] === undefined) yield next
    else
      for (const [name, child] of Object.entries(edge.fields(node['children'], `${path}: children`)).reverse())
        open.push([joined(path, name), edge.fields(child, joined(path, name))])
  }
}

function joined(folder: string, name: string): string {
  return folder === '' || folder.endsWith('/') ? folder + name : `${folder}/${name}`
}

function readFile(edge: Edge, collector: Collector, path: string, leaf: Fields): FileCoverage {
  const count = readCount(edge, leaf, path)
  const lines = readLineList(edge, collector, leaf['coverage'], `${path}: coverage`, (entry) => entry === -1)
  return { path: edge.path(path, path), measured: { lines: backedBy(lines, count) }, detail: lines }
}

function readCount(edge: Edge, { linesCovered, linesTotal }: Fields, place: string): Count {
  return edge.count(linesCovered, linesTotal, `${place}: lines`)
}
