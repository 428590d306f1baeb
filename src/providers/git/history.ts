import type { Git } from './git.ts'

const HASH = /^[0-9a-f]{40}(?:[0-9a-f]{24})?$/
const NAME = /^[^-\s~^:?*[\\]([^\s~^:?*[\\]*[^\s~^:?*[\\/.])?$/

/** The hash of what is checked out; undefined before the first commit, and where there is no repository. */
export function headOf(git: Git): Promise<string | undefined> {
  return git.ask('rev-parse', '--quiet', '--verify', 'HEAD^{commit}')
}

/** A hash that an event names, when it is one and not the zeros that stand for nothing. */
export function hashOf(text: string | undefined): string | undefined {
  return text !== undefined && HASH.test(text) && !/^0+$/.test(text) ? text : undefined
}

/** Whether a commit is in the checkout, with its files. */
export async function hasCommit(git: Git, commit: string): Promise<boolean> {
  return (await git.ask('cat-file', '-e', `${commit}^{tree}`)) !== undefined
}

/** The parents of a commit as it names them; in a shallow checkout they need not be there. */
export async function parentsOf(git: Git, commit: string): Promise<readonly string[]> {
  const text = await git.tell(['cat-file', 'commit', commit])
  const [head = ''] = text.split('\n\n', 1)
  return Array.from(head.matchAll(/^parent ([0-9a-f]+)$/gm), ([, parent]) => parent!)
}

/** The best commit that both began from; undefined when there is none in the checkout. */
export async function mergeBase(git: Git, one: string, other: string): Promise<string | undefined> {
  return (await git.ask('merge-base', one, other)) || undefined
}

/** Whether the checkout has only the newest commits (`fetch-depth`). */
export async function isShallow(git: Git): Promise<boolean> {
  return (await git.ask('rev-parse', '--is-shallow-repository')) === 'true'
}

/** A commit and those before it on its branch, the newest first, at most `most`: where a baseline may have been kept. */
export async function commitsBack(git: Git, commit: string, most: number): Promise<readonly string[]> {
  const text = await git.tell(['rev-list', '--first-parent', `--max-count=${most}`, commit, '--'])
  return text.split('\n').filter((line) => line !== '')
}

/** The commit of the default branch as far as the checkout knows it. */
export async function defaultBranch(git: Git, name: string | undefined): Promise<string | undefined> {
  const named = name !== undefined && NAME.test(name) ? [`origin/${name}`, `heads/${name}`] : []
  const guesses = ['origin/HEAD', 'origin/main', 'origin/master', 'heads/main', 'heads/master']
  for (const ref of named.length > 0 ? named : guesses) {
    const full = ref.startsWith('heads/') ? `refs/${ref}` : `refs/remotes/${ref}`
    const commit = await git.ask('rev-parse', '--quiet', '--verify', `${full}^{commit}`)
    if (commit !== undefined) return commit
  }
  return undefined
}
