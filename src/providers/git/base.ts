import { SluiceError } from '../../core/problem.ts'
import { coverageProblems } from '../../core/problems/coverage.ts'
import { emptyTree, type Git } from './git.ts'
import { defaultBranch, hasCommit, hashOf, isShallow, mergeBase, parentsOf } from './history.ts'

/** What an event says about the change, as its payload has it; whatever is no hash or no name is not used. */
export interface GitEvent {
  /** Undefined: nobody's event, somebody runs this by hand. */
  readonly eventName?: string | undefined
  /** `pull_request.base.sha`, or `merge_group.base_sha`. */
  readonly baseSha?: string | undefined
  /** `pull_request.head.sha`. */
  readonly headSha?: string | undefined
  /** `pull_request.base.ref`. */
  readonly baseRef?: string | undefined
  /** `before` of a push. */
  readonly before?: string | undefined
  readonly defaultBranch?: string | undefined
}

export interface Base {
  readonly commit: string
  /** Which one it is, in words. */
  readonly from: string
}

/**
 * What the commit under test began from:
 * - of a pull request whose merge commit is checked out, as actions/checkout does, the first parent of that commit: it is
 *   what the tests ran on, however far the branches have moved on since;
 * - of a pull request whose own commit is checked out, and of a merge queue, the merge base with the base the event names;
 * - of a push, what the branch was before;
 * - else the merge base with the default branch, and on that branch itself the commit before.
 *
 * Never the checkout itself unless the event says so. A SluiceError `history-missing` when the checkout is too shallow for
 * it, `change-not-checked-out` when the checkout does not hold the change, else `base-unknown`.
 */
export async function chooseBase(git: Git, event: GitEvent, head: string): Promise<Base> {
  const { eventName = '' } = event
  if (eventName === 'workflow_run') await checkRunHead(git, event, head)
  if (isRequest(event)) return (await testedMerge(git, event, head)) ?? (await baseOfRequest(git, event, head))
  if (eventName === 'merge_group' && hashOf(event.baseSha) !== undefined)
    return common(git, hashOf(event.baseSha)!, head, 'the base of the merge group')
  if (eventName === 'push') return (await beforePush(git, event, head)) ?? (await baseOfBranch(git, event, head))
  return baseOfBranch(git, event, head)
}

function isRequest({ eventName = '', baseSha, headSha }: GitEvent): boolean {
  if (eventName === 'workflow_run') return baseSha !== undefined
  return eventName.startsWith('pull_request') && (baseSha ?? headSha) !== undefined
}

/** A run after another one checks out the default branch by itself, which is not what the other one tested. */
async function checkRunHead(git: Git, { headSha }: GitEvent, head: string): Promise<void> {
  if (headSha === undefined || headSha === head) return
  if (!(await parentsOf(git, head)).includes(headSha)) throw notCheckedOut(head)
}

/** The first parent, when what is checked out is the merge of a pull request into its base. */
async function testedMerge(git: Git, event: GitEvent, head: string): Promise<Base | undefined> {
  const [into, merged, ...others] = await parentsOf(git, head)
  if (into === undefined || merged === undefined || others.length > 0) return undefined
  if (head === event.headSha || head === event.baseSha) return undefined
  // Under pull_request the merge may be of a newer head; elsewhere another merge would be the base branch itself.
  if (merged !== event.headSha && event.eventName !== 'pull_request') return undefined
  if (!(await hasCommit(git, into))) throw missing(into)
  return { commit: into, from: 'the base that the pull request was merged into for this run' }
}

async function baseOfRequest(git: Git, event: GitEvent, head: string): Promise<Base> {
  const isHead = head === event.headSha
  if (!isHead && head === event.baseSha) throw notCheckedOut(head)
  const named = hashOf(event.baseSha)
  const base = named !== undefined && (await hasCommit(git, named)) ? named : await defaultBranch(git, event.baseRef)
  if (base === undefined) throw await unknown(git, named ?? 'the base of the pull request')
  const result = await common(git, base, head, 'the merge base with the base of the pull request')
  if (!isHead && result.commit === head) throw notCheckedOut(head)
  return result
}

async function beforePush(git: Git, event: GitEvent, head: string): Promise<Base | undefined> {
  const before = hashOf(event.before)
  if (before === undefined) return undefined
  if (await hasCommit(git, before)) {
    const base = await mergeBase(git, before, head)
    if (base !== undefined && base !== head) return { commit: base, from: 'what the branch was before the push' }
  }
  // A push by force may have thrown it away; a shallow checkout has just not fetched it.
  if (await isShallow(git)) throw missing(before)
  return undefined
}

async function baseOfBranch(git: Git, event: GitEvent, head: string): Promise<Base> {
  const branch = await defaultBranch(git, event.defaultBranch)
  if (branch === undefined) throw await unknown(git, 'the default branch')
  const base = await common(git, branch, head, 'the merge base with the default branch')
  if (base.commit !== head || event.eventName === undefined) return base
  const [parent] = await parentsOf(git, head)
  if (parent === undefined) return { commit: await emptyTree(git), from: 'nothing: this is the first commit' }
  if (!(await hasCommit(git, parent))) throw missing(parent)
  return { commit: parent, from: 'the commit before' }
}

async function common(git: Git, base: string, head: string, from: string): Promise<Base> {
  const commit = await mergeBase(git, base, head)
  if (commit === undefined) throw await unknown(git, base)
  return { commit, from }
}

async function unknown(git: Git, what: string): Promise<SluiceError> {
  if (await isShallow(git)) return missing(what)
  return new SluiceError(coverageProblems.baseUnknown(`The checkout has no commit in common with ${what}.`))
}

function missing(what: string): SluiceError {
  return new SluiceError(coverageProblems.historyMissing(what))
}

function notCheckedOut(head: string): SluiceError {
  return new SluiceError(coverageProblems.changeNotCheckedOut(head))
}
