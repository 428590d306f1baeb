import { ms } from '../../core/duration.ts'
import type { World } from '../../core/world.ts'
import { lastWords } from '../commands.ts'
import { type Git, openGit } from './git.ts'
import { hasCommit, hashOf, headOf, parentsOf } from './history.ts'

/** A file as another commit has it. */
export type BaseCopy =
  | { readonly state: 'there'; readonly text: string }
  | { readonly state: 'absent' }
  /** The commit is not in the checkout and could not be fetched. */
  | { readonly state: 'unknown'; readonly why: string }

/**
 * The copy of a file that a commit has, by its path from the folder. A commit that a shallow checkout lacks is fetched, alone
 * and with what the checkout itself has to sign in.
 */
export async function baseCopy(world: World, folder: string, commit: string, path: string): Promise<BaseCopy> {
  const git = openGit(world, folder)
  if (hashOf(commit) === undefined) return { state: 'unknown', why: 'the event names no base' }
  const missing = (await hasCommit(git, commit)) ? undefined : await fetchCommit(git, commit)
  if (missing !== undefined)
    return {
      state: 'unknown',
      why: `the checkout does not have its base ${commit.slice(0, 7)} (${missing}). Set "fetch-depth: 2" or more at actions/checkout`,
    }
  const blob = await git.ask('rev-parse', '--quiet', '--verify', `${commit}:./${path}`)
  if (blob === undefined) return { state: 'absent' }
  return { state: 'there', text: await git.tell(['cat-file', 'blob', blob]) }
}

/** What the merge that GitHub made of a pull request was made into; undefined where something else is checked out. */
export async function testedInto(
  world: World,
  folder: string,
  { merge, head }: { readonly merge: string; readonly head: string },
): Promise<string | undefined> {
  const git = openGit(world, folder)
  if (hashOf(merge) === undefined || (await headOf(git)) !== merge || merge === head) return undefined
  const [into, merged, ...others] = await parentsOf(git, merge)
  return merged === head && others.length === 0 ? into : undefined
}

/** No program that the repository names is started for it: it may be another's. */
const PLAIN = [
  'credential.helper=',
  'core.askPass=',
  'core.sshCommand=ssh',
  'core.gitProxy=',
  'protocol.ext.allow=never',
]
const FETCH = ['fetch', '--quiet', '--depth=1', '--no-tags', '--no-write-fetch-head', '--no-recurse-submodules']
const PATIENCE = ms(60_000)

/** Why the commit could not be fetched; undefined: it is there now. */
async function fetchCommit(git: Git, commit: string): Promise<string | undefined> {
  if ((await git.ask('remote', 'get-url', 'origin')) === undefined) return 'and nowhere to fetch it from'
  const plain = PLAIN.flatMap((setting) => ['-c', setting])
  const fetched = await git.run([...plain, ...FETCH, '--upload-pack=git-upload-pack', 'origin', commit], {
    patience: PATIENCE,
  })
  if (fetched.exitCode === 0 && (await hasCommit(git, commit))) return undefined
  return lastWords(fetched) || 'it could not be fetched'
}
