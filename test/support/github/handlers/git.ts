import { createHash } from 'node:crypto'
import { type Asked, type Handlers, notFound, refusal, type Told } from '../handler.ts'
import type { State } from '../state.ts'

const hash = (value: unknown) => createHash('sha1').update(JSON.stringify(value)).digest('hex')

function shown(ref: string, sha: string, { api }: Asked, { repository }: State) {
  const url = `${api}/repos/${repository}/git`
  return { ref, url: `${url}/${ref}`, object: { type: 'commit', sha, url: `${url}/commits/${sha}` } }
}

function unfit({ git }: State, sha: string): Told | undefined {
  return git.commits.has(sha) ? undefined : refusal(422, 'Object does not exist')
}

/** Whether history leads from `sha` back to `ancestor`. */
function leadsTo({ git }: State, sha: string, ancestor: string): boolean {
  const left = [sha]
  const seen = new Set<string>()
  for (let at = left.pop(); at !== undefined; at = left.pop()) {
    if (at === ancestor) return true
    if (!seen.has(at)) left.push(...(git.commits.get(at)?.parents ?? []))
    seen.add(at)
  }
  return false
}

export const git: Handlers = {
  'GET /repos/{owner}/{repo}/git/matching-refs/{ref}': (asked, state) => {
    const prefix = `refs/${asked.path['ref']}`
    const found = [...state.git.refs].filter(([ref]) => ref.startsWith(prefix)).sort(([a], [b]) => (a < b ? -1 : 1))
    return { status: 200, values: found.map(([ref, sha]) => shown(ref, sha, asked, state)) }
  },
  'GET /repos/{owner}/{repo}/git/ref/{ref}': (asked, state) => {
    const ref = `refs/${asked.path['ref']}`
    const sha = state.git.refs.get(ref)
    return sha === undefined ? notFound() : { status: 200, values: shown(ref, sha, asked, state) }
  },
  'POST /repos/{owner}/{repo}/git/refs': (asked, state) => {
    const { ref, sha } = asked.body as unknown as { ref: string; sha: string }
    if (!/^refs\/[\w=.-]+\/[\w=./-]+$/.test(ref) || ref.includes('..'))
      return refusal(422, `${ref} is not a valid ref name.`)
    const wrong = unfit(state, sha)
    if (wrong !== undefined) return wrong
    if (state.git.refs.has(ref)) return refusal(422, 'Reference already exists')
    state.git.refs.set(ref, sha)
    return { status: 201, values: shown(ref, sha, asked, state) }
  },
  'PATCH /repos/{owner}/{repo}/git/refs/{ref}': (asked, state) => {
    const ref = `refs/${asked.path['ref']}`
    const { sha, force = false } = asked.body as unknown as { sha: string; force?: boolean }
    const wrong = unfit(state, sha)
    if (wrong !== undefined) return wrong
    const now = state.git.refs.get(ref)
    if (now === undefined) return refusal(422, 'Reference does not exist')
    if (!force && !leadsTo(state, sha, now)) return refusal(422, 'Update is not a fast forward')
    state.git.refs.set(ref, sha)
    return { status: 200, values: shown(ref, sha, asked, state) }
  },
  'GET /repos/{owner}/{repo}/git/commits/{commit_sha}': ({ path }, { git }) => {
    const sha = path['commit_sha'] ?? ''
    const commit = git.commits.get(sha)
    if (commit === undefined) return notFound()
    const { message, tree, parents } = commit
    // GitHub does not promise the end of a message: whoever needs white space there does not get it.
    return {
      status: 200,
      values: { sha, message: message.trimEnd(), tree: { sha: tree }, parents: parents.map((sha) => ({ sha })) },
    }
  },
  'POST /repos/{owner}/{repo}/git/commits': ({ body }, { git }) => {
    const { message, tree, parents = [] } = body as unknown as { message: string; tree: string; parents?: string[] }
    if (!git.trees.has(tree)) return refusal(422, 'Tree SHA does not exist')
    if (!parents.every((parent) => git.commits.has(parent)))
      return refusal(422, 'Parent SHA does not exist or is not a commit object')
    // Equal commits of one second are one object, as in git.
    const sha = hash({ message, tree, parents })
    git.commits.set(sha, { message, tree, parents })
    return { status: 201, values: { sha, message, tree: { sha: tree }, parents: parents.map((sha) => ({ sha })) } }
  },
  'POST /repos/{owner}/{repo}/git/trees': ({ body }, { git }) => {
    const sha = hash(body['tree'])
    git.trees.add(sha)
    return { status: 201, values: { sha, truncated: false, tree: [] } }
  },
}
