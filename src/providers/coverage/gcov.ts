import type { CoverageReader } from '../../core/coverage/reader.ts'
import { type CoverageReport, counted, type FileCoverage } from '../../core/coverage/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { textAt } from '../reports/ascii.ts'
import { broken } from '../reports/broken.ts'
import { eachLine } from '../reports/lines.ts'
import { type GcovFile, type OpenFile, openFile } from './gcov/file.ts'
import { type GcovLine, readGcovLine } from './gcov/line.ts'

export const gcov: CoverageReader<'gcov'> = {
  format: 'gcov',
  writers: 'gcov and llvm-cov gcov (.gcov files, one or several in one)',
  counting:
    'A line is covered when it ran; `#####` and `=====` are not covered, `-` is no code, `12*` is covered. Branches and functions are there after `gcov -b`: a branch is a `branch` of its line, never executed or not taken is not covered. A template is its source: its lines and branches are covered when they are in any function it has become; those functions count one by one.',
  recognises: (opening) => opening.syntax === 'text' && /^\s*-:\s+0:Source:/.test(opening.text),
  read,
}

function read(source: Source): CoverageReport {
  const files: OpenFile[] = []
  const roots = new Set<string>()
  let afterRule = false

  function visit(line: GcovLine, at: number): void {
    if (line.kind === 'file') files.push(openFile(line.path.replaceAll('\\', '/')))
    else if (line.kind === 'folder') roots.add(line.path.replaceAll('\\', '/'))
    const file = files.at(-1)
    if (file === undefined) throw broken(source, at, 'It belongs to a source, and none is named before it.')
    if (line.kind === 'source') file.line(line.line, line.hits)
    else if (line.kind === 'function') file.call(line.name, line.hits)
    else if (line.kind === 'branch' && !file.branch(line.hits))
      throw broken(source, at, 'A branch belongs to a line, and none is before it.')
  }

  eachLine(source, (bytes, from, to, at) => {
    const text = textAt(bytes, from, to)
    const line = readGcovLine(text)
    if (line !== undefined) visit(line, at)
    else if (text.trim() !== '' && !(afterRule && text.endsWith(':')))
      throw broken(source, at, `"${text.slice(0, 80)}" is nothing that gcov writes.`)
    afterRule = line?.kind === 'rule'
  })
  if (files.length === 0) throw broken(source, undefined, 'It names no source.')
  const closed = files.map((file) => file.close())
  return { files: closed.map(measuredIn(closed)), roots: [...roots], totals: {}, declared: {}, warnings: [] }
}

/** Without "-b" there are neither branches nor functions. */
function measuredIn(files: readonly GcovFile[]): (file: GcovFile) => FileCoverage {
  const hasBranches = files.some(({ branches }) => branches.lines.length > 0)
  const hasFunctions = files.some(({ functions }) => functions.lines.length > 0)
  return ({ path, lines, branches, functions }) => ({
    path,
    measured: {
      lines: counted(lines),
      ...(hasBranches ? { branches: counted(branches) } : {}),
      ...(hasFunctions ? { functions: counted(functions) } : {}),
    },
    detail: lines,
  })
}
