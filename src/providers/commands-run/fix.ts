import { SluiceError } from '../../core/problem.ts'
import type { Command } from '../../core/quality/check-config.ts'
import type { RunProcess } from '../../core/world.ts'
import { argvOf } from './argv.ts'
import { KILL_AFTER } from './limits.ts'
import type { Place, Ports } from './ports.ts'

/** What a `fix` would change, as a unified diff; or why it could not be found out. */
export type Fix = { readonly diff: string } | { readonly because: string }

const LONGEST = 1_000_000

/**
 * Runs a `fix`, returns what it changed, and takes that back, so that every other check judges the commit. What was changed
 * before is no part of the diff and stays, and so do new files, which git does not track: the state before is kept as a commit that no branch knows. Needs git; one at a time.
 */
export async function showFix(
  command: Command,
  folder: string,
  files: readonly string[],
  place: Place,
  { watch, run }: Pick<Ports, 'watch'> & { readonly run: RunProcess },
  signal: AbortSignal,
): Promise<Fix> {
  // Not even a cancel may leave the fix in the working tree, so git hears of none.
  const { signal: never } = new AbortController()
  const git = async (...args: readonly string[]) => {
    const { exitCode, stdout } = await run(['git', ...args], { cwd: folder }, never)
    return exitCode === 0 ? stdout : undefined
  }
  const before = await snapshot(git)
  if (before === undefined) return { because: 'git does not know this folder, so a fix could not be taken back' }
  try {
    const options = { cwd: folder, path: place.path, grace: KILL_AFTER, onOutput: () => {} }
    await watch(argvOf(command, files), options, signal)
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { because: thrown.problem.what }
  }
  const diff = await git('diff', '--no-color', '--no-ext-diff', '--binary', before)
  const isBack = await git('restore', `--source=${before}`, '--worktree', '--', ':/')
  if (diff === undefined || isBack === undefined) return { because: 'git could not show or take back what it changed' }
  return { diff: diff.length > LONGEST ? `${diff.slice(0, LONGEST)}\n[the rest of the diff was left out]` : diff }
}

/** The tracked files as they are now: a stash entry that is not stored, or the commit itself where nothing is changed. */
async function snapshot(git: (...args: readonly string[]) => Promise<string | undefined>): Promise<string | undefined> {
  const identity = ['-c', 'user.name=sluice', '-c', 'user.email=sluice@localhost']
  const stash = await git(...identity, 'stash', 'create')
  if (stash === undefined) return undefined
  return stash.trim() || (await git('rev-parse', 'HEAD'))?.trim()
}
