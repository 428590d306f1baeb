import type { ChangedFile } from './change.ts'
import { type Count, sumCounts } from './count.ts'
import { hitsOf, type Items } from './items.ts'
import type { FileCoverage } from './report.ts'

/** The lines of a change that can be covered, in one file. */
export interface PatchedFile extends Count {
  readonly path: string
  /** Numbers of the changed lines that did not run, ascending. */
  readonly uncovered: readonly number[]
}

/** How much of a change is covered. */
export interface Patch {
  /** Only lines that are new and that a report counts; comments and blank lines are not among them. */
  readonly count: Count
  /** Files with such lines, in the order of the change. */
  readonly files: readonly PatchedFile[]
  /** How many lines would count had they not been moved here from elsewhere. */
  readonly moved: number
  /** Changed source files that no report knows. Source is what has the ending of a file that one knows, tests excepted. */
  readonly unknown: readonly string[]
  /** Changed files that a report knows and whose lines cannot be told, because the format has none or the diff calls them binary. */
  readonly unseen: readonly string[]
}

/** Judges nothing: what of a change ran, in the files as united reports have them, each with its path in the repository. */
export function patchCoverage(changes: readonly ChangedFile[], files: readonly FileCoverage[]): Patch {
  const known = new Map(files.map((file) => [file.path, file]))
  const endings = new Set(files.map(({ path }) => endingOf(path)))
  const patched: PatchedFile[] = []
  const [unknown, unseen]: [string[], string[]] = [[], []]
  let moved = 0
  for (const change of changes.filter(isChanged)) {
    const file = known.get(change.path)
    if (file === undefined) {
      if (isUnknownSource(change, endings)) unknown.push(change.path)
    } else if (file.detail === undefined || change.binary) unseen.push(change.path)
    else {
      patched.push(patchOf(change, file.detail))
      moved += coverable(change.moved, file.detail)
    }
  }
  const withLines = patched.filter(({ total }) => total > 0)
  return { count: sumCounts(withLines), files: withLines, moved, unknown, unseen }
}

function isChanged({ status, binary, added, moved }: ChangedFile): boolean {
  return status !== 'deleted' && (binary || added.length + moved.length > 0)
}

function isUnknownSource({ path, added }: ChangedFile, endings: ReadonlySet<string>): boolean {
  return added.length > 0 && endings.has(endingOf(path)) && !isTest(path)
}

function patchOf({ path, added }: ChangedFile, detail: Items): PatchedFile {
  const uncovered: number[] = []
  let total = 0
  for (const line of added) {
    const hits = hitsOf(detail, line)
    if (hits === undefined) continue
    total++
    if (hits === 0) uncovered.push(line)
  }
  return { path, covered: total - uncovered.length, total, uncovered }
}

function coverable(lines: Int32Array, detail: Items): number {
  return lines.filter((line) => hitsOf(detail, line) !== undefined).length
}

/** From the last dot of the name on; a name without one is its own ending. */
function endingOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return name.slice(Math.max(0, name.lastIndexOf('.'))).toLowerCase()
}

const TEST_FOLDER = /(?:^|\/)(?:tests?|specs?|__tests__|__mocks__|testing|e2e|fixtures)\//i
const TEST_NAME = /(?:[._-](?:test|tests|spec|bench|stories)\.\w+|(?:Test|Tests|Spec)\.\w+|\.d\.[cm]?ts)$/
const TEST_START = /(?:^|\/)(?:test_[^/]*|conftest)\.py$/

/** Whether a file is one of those that reports leave out by their nature: tests and declarations of types. */
function isTest(path: string): boolean {
  return TEST_FOLDER.test(path) || TEST_NAME.test(path) || TEST_START.test(path)
}
