import type { Count } from '../coverage/count.ts'
import { reaches } from '../coverage/percent.ts'
import { VERDICTS } from '../verdict.ts'
import type { CheckRow } from './check-row.ts'
import type { CoverageReport, FileRow, PatchFile } from './coverage-report.ts'
import { FILE_CHECK } from './coverage-words.ts'

/** A file beside what it is judged by. */
export interface RankedFile {
  readonly file: FileRow
  /** Its lines, or its statements where lines are not measured; null: neither is. */
  readonly count: Count | null
  /** Whether it is below the limit for each single file. */
  readonly below: boolean
}

/** Worst first: files below their limit, then by how much of them is uncovered, then by name. */
export function worstFirst({ files, checks }: CoverageReport): RankedFile[] {
  const limit = checks.find(({ name }) => name === FILE_CHECK)?.expected ?? undefined
  const ranked = files.map((file) => {
    const count = file.lines ?? file.statements
    return { file, count, below: count !== null && limit !== undefined && !reaches(count, limit) }
  })
  return ranked.sort(
    (a, b) =>
      Number(b.below) - Number(a.below) || uncovered(b.count) - uncovered(a.count) || byName(a.file.path, b.file.path),
  )
}

/** Changed files with the most uncovered changed lines first; those that are covered are left out. */
export function uncoveredFirst(files: readonly PatchFile[]): PatchFile[] {
  return files
    .filter((file) => uncovered(file) > 0)
    .sort((a, b) => uncovered(b) - uncovered(a) || byName(a.path, b.path))
}

/** Checks that did not pass, the worst first and otherwise in the order they have. */
export function troubles(checks: readonly CheckRow[]): CheckRow[] {
  const severity = ({ verdict }: CheckRow) => VERDICTS.indexOf(verdict)
  return checks.filter(({ verdict }) => verdict !== 'passed').toSorted((a, b) => severity(b) - severity(a))
}

/** Units that are not covered; 0 where it is not known. */
export function uncovered(count: Count | null): number {
  return count === null ? 0 : count.total - count.covered
}

function byName(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
