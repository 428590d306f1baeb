import { SluiceError } from '../problem.ts'
import { coverageProblems } from '../problems/coverage.ts'
import type { ChangedFile, Run } from './change.ts'
import type { ChangedLine } from './diff-hunk.ts'
import { readHeader, samePath, withoutPrefixes } from './diff-names.ts'
import { type Fail, readSections, type Section } from './diff-sections.ts'

/** A changed file as the diff has it. */
export interface FileDraft extends Pick<ChangedFile, 'path' | 'previousPath' | 'status' | 'binary'> {
  readonly added: readonly ChangedLine[]
  readonly deleted: readonly ChangedLine[]
  readonly runs: readonly Run[]
}

/** Reads every file of a unified diff; see `readDiff`. */
export function parseDiff(text: string, source: string): FileDraft[] {
  const fail: Fail = (at, why) => new SluiceError(coverageProblems.diffBroken(source, at + 1, why))
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  const sections = readSections(lines, fail)
  if (sections.length === 0 && text.trim() !== '') throw fail(0, 'There is no diff in it.')
  return uniteByPath(sections, fail)
}

/** A change of a file's type is a deletion and a creation; a file that comes twice in any other way is refused. */
function uniteByPath(sections: readonly Section[], fail: Fail): FileDraft[] {
  const drafts = new Map<string, FileDraft>()
  for (const section of sections) {
    const draft = draftOf(section, fail)
    const known = drafts.get(draft.path)
    if (known !== undefined && !(known.status === 'deleted' && draft.status === 'added'))
      throw fail(section.at, `${draft.path} is changed twice; one diff is needed, not a series of them.`)
    drafts.set(draft.path, known === undefined ? draft : replaced(known, draft))
  }
  return [...drafts.values()]
}

function replaced(gone: FileDraft, come: FileDraft): FileDraft {
  const binary = gone.binary || come.binary
  return { ...come, status: 'modified', binary, deleted: gone.deleted, runs: [...gone.runs, ...come.runs] }
}

function draftOf(section: Section, fail: Fail): FileDraft {
  const { hunks, binary, status = 'modified' } = section
  const place = placeOf(section)
  if (place === undefined || place === '') throw fail(section.at, 'The name of the file cannot be told.')
  return {
    path: section.to ?? place,
    previousPath: status === 'renamed' || status === 'copied' ? section.from : undefined,
    status,
    binary,
    added: hunks.flatMap(({ added }) => added),
    deleted: hunks.flatMap(({ deleted }) => deleted),
    runs: hunks.flatMap(({ runs }) => runs),
  }
}

function placeOf({ header, names, to }: Section): string | undefined {
  if (to !== undefined) return to
  const pair = header === undefined ? undefined : readHeader(header)
  const place = (pair && samePath(...pair)) ?? fromNames(names) ?? (pair && withoutPrefixes(...pair)[1])
  return place?.replace(/^(?:\.\/)+/, '')
}

function fromNames(names: Section['names']): string | undefined {
  if (names === undefined) return undefined
  const { before, after } = names
  if (before === null || after === null) return (after ?? before)?.replace(/^[ab]\//, '')
  return samePath(before, after) ?? withoutPrefixes(before, after)[1]
}
