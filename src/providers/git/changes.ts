import { SluiceError } from '../../core/problem.ts'
import { coverageProblems } from '../../core/problems/coverage.ts'
import type { World } from '../../core/world.ts'
import { type Base, chooseBase, type GitEvent } from './base.ts'
import { emptyTree, openGit } from './git.ts'
import { headOf } from './history.ts'

/** What changed, and since when. */
export interface ChangeSince extends Base {
  /** What is checked out. */
  readonly head: string
  /** A unified diff without context, renames found, for `readDiff`. */
  readonly diff: string
}

const OPTIONS = [
  '--unified=0',
  '--inter-hunk-context=0',
  '--find-renames',
  '-l5000',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '--no-relative',
  '--no-color',
  '--no-ext-diff',
  '--no-textconv',
  '--submodule=short',
  '-O/dev/null',
]

/**
 * The change under test, between what it began from (see `chooseBase`) and the commit that is checked out; by hand, without
 * an event, also what is not committed yet. Nothing is fetched, and the repository stays as it is. The attributes that the
 * change itself brings are not asked, so that it cannot call its own lines binary (git 2.43 or newer).
 */
export async function changedSince(world: World, folder: string, event: GitEvent): Promise<ChangeSince> {
  const git = openGit(world, folder)
  const head = await headOf(git)
  if (head === undefined) throw new SluiceError(coverageProblems.baseUnknown('No commit is checked out.'))
  const base = await chooseBase(git, event, head)
  const sides = event.eventName === undefined ? [base.commit] : [base.commit, head]
  const env = { GIT_ATTR_SOURCE: await emptyTree(git) }
  return { ...base, head, diff: await git.diff([...OPTIONS, ...sides, '--'], { env }) }
}
