import { showDuration } from '../../core/duration.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { CheckConfig } from '../../core/quality/check-config.ts'
import type { Git } from '../git/git.ts'
import { argvOf } from './argv.ts'
import { KILL_AFTER } from './limits.ts'
import type { Place, Ports } from './ports.ts'

/** What a `fix` would change, as a unified diff, or why that could not be found out; and whether the files are as they were. */
export type Fix = { readonly isTakenBack: boolean } & ({ readonly diff: string } | { readonly because: string })

export interface FixPorts extends Pick<Ports, 'watch' | 'clock'> {
  /** Of the folder in which the check runs. */
  readonly git: Git
}

const DIFF = ['--no-color', '--no-ext-diff', '--no-textconv', '--no-relative', '--src-prefix=a/', '--dst-prefix=b/']

/**
 * Runs the `fix` of a check, returns what it changed, and takes that back, so that every other check judges the commit. What
 * was changed before is no part of the diff and stays, and so do new files, which git does not track: the state before is kept
 * as a commit that no branch knows. Needs git; one at a time. Not even a cancel leaves the fix in the working tree: git hears
 * of none.
 */
export async function showFix(
  config: Pick<CheckConfig, 'fix' | 'env' | 'timeout'>,
  folder: string,
  files: readonly string[],
  place: Place,
  { watch, clock, git }: FixPorts,
  signal: AbortSignal,
): Promise<Fix> {
  const before = await snapshot(git)
  if (before === undefined)
    return { isTakenBack: true, because: 'git does not know this folder, so a fix could not be taken back' }
  const late = clock.timeout(config.timeout)
  try {
    const options = { cwd: folder, env: config.env, path: place.path, grace: KILL_AFTER, onOutput: () => {} }
    await watch(argvOf(config.fix ?? [], files), options, AbortSignal.any([signal, late]))
  } catch (thrown) {
    return { isTakenBack: true, because: whyNot(thrown) }
  }
  const because = late.aborted ? `it did not end within ${showDuration(config.timeout)} and was ended` : undefined
  const shown = because === undefined ? await diffSince(git, before) : { because }
  const { exitCode } = await git.run(['restore', `--source=${before}`, '--worktree', '--', ':/'])
  return { ...shown, isTakenBack: exitCode === 0 }
}

async function diffSince(git: Git, before: string): Promise<{ readonly diff: string } | { readonly because: string }> {
  try {
    return { diff: await git.diff([...DIFF, before, '--']) }
  } catch (thrown) {
    return { because: whyNot(thrown) }
  }
}

function whyNot(thrown: unknown): string {
  if (thrown instanceof SluiceError) return explain(thrown.problem)
  throw thrown
}

/**
 * The tracked files as they are now: a stash entry that is not stored, or the commit itself where nothing is changed. A file
 * that was written a moment ago makes git first believe in a change and then fail because there is none.
 */
async function snapshot(git: Git): Promise<string | undefined> {
  const identity = ['-c', 'user.name=sluice', '-c', 'user.email=sluice@localhost']
  const stash = await git.ask(...identity, 'stash', 'create')
  if (stash) return stash
  const { exitCode } = await git.run(['diff', '--quiet', '--no-ext-diff', '--no-textconv', 'HEAD', '--'])
  return exitCode === 0 ? await git.ask('rev-parse', 'HEAD') : undefined
}
