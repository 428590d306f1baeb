import type { World } from '../../core/world.ts'
import { openGit } from './git.ts'
import { hasCommit, hashOf } from './history.ts'

/** A file as another commit has it. */
export type BaseCopy =
  | { readonly state: 'there'; readonly text: string }
  | { readonly state: 'absent' }
  /** The checkout does not have that commit. */
  | { readonly state: 'unknown'; readonly why: string }

/** The copy of a file, by its path from the root of the repository, that a commit has. */
export async function baseCopy(world: World, folder: string, commit: string, path: string): Promise<BaseCopy> {
  const git = openGit(world, folder)
  if (hashOf(commit) === undefined || !(await hasCommit(git, commit)))
    return { state: 'unknown', why: `the checkout does not have its base ${commit.slice(0, 7)}` }
  const blob = await git.ask('rev-parse', '--quiet', '--verify', `${commit}:${path}`)
  if (blob === undefined) return { state: 'absent' }
  return { state: 'there', text: await git.tell(['cat-file', 'blob', blob]) }
}
