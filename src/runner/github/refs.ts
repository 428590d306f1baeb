import type { Clock } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import type { AppendResult, Failed, Refs } from '../../core/github-record.ts'
import { toFailure } from './failure.ts'
import type { Task } from './left-out.ts'
import { isUnknown, RECORDING, recorded } from './record.ts'
import type { Repository } from './repository.ts'

const READ: Task = { what: 'the refs of the repository', permission: 'contents: read', isWrite: false }
const WRITE: Task = { what: 'the update of a ref', permission: 'contents: write', isWrite: true }

/** How often a ref that did not move is asked to move, when GitHub refused without saying that somebody else was first. */
const TRIES = 4
const BETWEEN = 500

/** The only compare and swap that GitHub has: a ref that moves along its own history, and no other way. */
export function refs(repository: Repository, clock: Clock): Refs {
  const trees = new Map<string, string>()
  return {
    list: (prefix, signal) =>
      recorded(READ, async () => ({ outcome: 'listed', heads: await heads(repository, prefix, signal) })),
    message: (commit, signal) =>
      recorded(READ, async () => {
        const { message, tree } = await read(repository, commit, signal)
        trees.set(commit, tree)
        return { outcome: 'found', message }
      }),
    append: (ref, message, after, signal, also) =>
      recorded(WRITE, async () => {
        const parents = [...new Set([after, also])].filter((parent) => parent !== undefined)
        const tree = await treeOf(repository, parents, trees, signal)
        if (tree === undefined) return { outcome: 'moved' }
        const commit = await write(repository, { message, tree, parents }, signal)
        trees.set(commit, tree)
        return moved(repository, clock, { ref, commit, after }, signal)
      }),
    move: (ref, commit, after, signal) =>
      recorded(WRITE, () => moved(repository, clock, { ref, commit, after }, signal)),
  }
}

async function heads({ call, at }: Repository, prefix: string, signal: AbortSignal): Promise<Map<string, string>> {
  const { data } = await call('GET /repos/{owner}/{repo}/git/matching-refs/{ref}', {
    ...at,
    ref: short(prefix),
    request: { signal },
  })
  return new Map(data.map(({ ref, object }) => [ref, object.sha]))
}

async function read({ call, at }: Repository, commit: string, signal: AbortSignal) {
  const { data } = await call('GET /repos/{owner}/{repo}/git/commits/{commit_sha}', {
    ...at,
    commit_sha: commit,
    request: { signal },
  })
  return { message: data.message, tree: data.tree.sha }
}

const README =
  'Sluice keeps state here: the message of each commit is one state, the newest counts. Do not push to this ref.\n'

/** All commits share the tree of the first, which tells a person what this is. undefined: the first parent is no commit. */
async function treeOf(
  repository: Repository,
  parents: readonly string[],
  known: ReadonlyMap<string, string>,
  signal: AbortSignal,
): Promise<string | undefined> {
  const [first] = parents
  const tree = parents.map((parent) => known.get(parent)).find((one) => one !== undefined)
  if (tree !== undefined) return tree
  if (first !== undefined) return treeAt(repository, first, signal)
  const { data } = await repository.call('POST /repos/{owner}/{repo}/git/trees', {
    ...repository.at,
    tree: [{ path: 'README.md', mode: '100644', type: 'blob', content: README }],
    request: { signal, ...AN_OBJECT },
  })
  return data.sha
}

async function treeAt(repository: Repository, commit: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    return (await read(repository, commit, signal)).tree
  } catch (thrown) {
    if (toFailure(thrown).kind === 'not-found') return undefined
    throw thrown
  }
}

/** Nobody sees an object that no ref leads to: making it twice does no harm. */
const AN_OBJECT = { isRepeatable: true, ...RECORDING }

async function write(
  { call, at }: Repository,
  commit: { readonly message: string; readonly tree: string; readonly parents: string[] },
  signal: AbortSignal,
): Promise<string> {
  const { data } = await call('POST /repos/{owner}/{repo}/git/commits', {
    ...at,
    ...commit,
    request: { signal, ...AN_OBJECT },
  })
  return data.sha
}

interface Move {
  readonly ref: string
  readonly commit: string
  readonly after: string | undefined
}

/** Moves the ref, and asks where it is when the answer is a refusal: it may be ours, said twice, or a moment too early. */
async function moved(
  repository: Repository,
  clock: Clock,
  move: Move,
  signal: AbortSignal,
): Promise<Exclude<AppendResult, Failed>> {
  for (let tries = 1; ; tries++) {
    const refused = await ask(repository, move, signal)
    if (refused === undefined) return { outcome: 'appended', commit: move.commit }
    const now = await whereIs(repository, move.ref, signal)
    if (now === move.commit) return { outcome: 'appended', commit: move.commit }
    if (now !== move.after) return { outcome: 'moved' }
    if (tries < TRIES && !signal.aborted) await clock.sleep(ms(BETWEEN * tries), signal)
    else if (isLoss(refused)) return { outcome: 'moved' }
    else throw refused
  }
}

/** What GitHub said when it did not move the ref; undefined when it did. */
async function ask({ call, at }: Repository, { ref, commit, after }: Move, signal: AbortSignal): Promise<unknown> {
  // Saying it again is told apart by where the ref is then.
  const request = { signal, isRepeatable: true, ...RECORDING }
  try {
    if (after === undefined) await call('POST /repos/{owner}/{repo}/git/refs', { ...at, ref, sha: commit, request })
    else
      await call('PATCH /repos/{owner}/{repo}/git/refs/{ref}', {
        ...at,
        ref: short(ref),
        sha: commit,
        force: false,
        request,
      })
    return undefined
  } catch (thrown) {
    if (['refused', 'conflict'].includes(toFailure(thrown).kind) || isUnknown(thrown)) return thrown
    throw thrown
  }
}

/** Whether GitHub says itself that somebody else was first; what we read after it may be stale. */
function isLoss(thrown: unknown): boolean {
  return /fast.?forward|already exists/i.test(toFailure(thrown).message)
}

async function whereIs({ call, at }: Repository, ref: string, signal: AbortSignal): Promise<string | undefined> {
  try {
    const { data } = await call('GET /repos/{owner}/{repo}/git/ref/{ref}', {
      ...at,
      ref: short(ref),
      request: { signal },
    })
    return data.object.sha
  } catch (thrown) {
    if (toFailure(thrown).kind === 'not-found') return undefined
    throw thrown
  }
}

/** As the addresses of GitHub name a ref. */
function short(ref: string): string {
  return ref.replace(/^refs\//, '')
}
