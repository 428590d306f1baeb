import { mkdtemp, readFile, rm, stat } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Milliseconds, ms } from '../../core/duration.ts'
import { SluiceError } from '../../core/problem.ts'
import { coverageProblems } from '../../core/problems/coverage.ts'
import type { ProcessResult, World } from '../../core/world.ts'
import { lastWords, showCommand, showExit } from '../commands.ts'

/** The user's git in one folder. What the repository itself configures cannot make it start another program. */
export interface Git {
  /** Runs a command, whatever comes of it. */
  run(args: readonly string[], given?: Given): Promise<ProcessResult>
  /** The first line of what a command says; undefined when it does not exit with 0. */
  ask(...args: readonly string[]): Promise<string | undefined>
  /** All that a command says; a SluiceError `git-failed` when it does not exit with 0. */
  tell(args: readonly string[], given?: Given): Promise<string>
  /** What a command of the `git diff` family writes, of any length. */
  diff(args: readonly string[], given?: Given): Promise<string>
}

interface Given {
  readonly input?: string | undefined
  readonly cwd?: string | undefined
  readonly env?: Readonly<Record<string, string>> | undefined
  /** How long it may take; five minutes unless it says so. */
  readonly patience?: Milliseconds | undefined
}

const PATIENCE = ms(300_000)
/** What a text of V8 can hold. */
const LONGEST_DIFF = 500 * 2 ** 20

// A checkout in a container often belongs to somebody else; the user named this folder, so it is safe to read.
const ALWAYS = ['core.quotePath=false', 'core.fsmonitor=false', 'core.hooksPath=/dev/null', 'safe.directory=*']
const GIT = ['git', '--no-pager', ...ALWAYS.flatMap((setting) => ['-c', setting])]
const ENV = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_ATTR_NOSYSTEM: '1', LC_ALL: 'C' }

export function openGit(world: World, folder: string): Git {
  const run = async (args: readonly string[], { input, cwd = folder, env }: Given, signal: AbortSignal) =>
    world.run([...GIT, ...args], { cwd, env: { ...ENV, ...env }, input }, signal)

  async function tell(args: readonly string[], given: Given = {}): Promise<string> {
    const signal = world.clock.timeout(PATIENCE)
    const result = await run(args, given, signal)
    if (result.exitCode === 0) return result.stdout
    const why = lastWords(result) || `It ${showExit(result, signal)}.`
    throw new SluiceError(coverageProblems.gitFailed(showCommand(['git', ...args]), why))
  }

  return {
    run: (args, given = {}) => run(args, given, world.clock.timeout(given.patience ?? PATIENCE)),
    tell,
    async ask(...args) {
      const { exitCode, stdout } = await run(args, {}, world.clock.timeout(PATIENCE))
      return exitCode === 0 ? stdout.split(/\r?\n/, 1)[0] : undefined
    },
    // The output of a process is kept to its last part only, so a long text goes through a file.
    diff: (args, given) =>
      inTemporaryFolder(async (place) => {
        const file = join(place, 'output')
        await tell(['diff', `--output=${file}`, ...args], given)
        const { size } = await stat(file)
        if (size <= LONGEST_DIFF) return await readFile(file, 'utf8')
        throw new SluiceError(
          coverageProblems.gitFailed('git diff', `It has ${size} bytes; at most ${LONGEST_DIFF} can be read.`),
        )
      }),
  }
}

/** Does something with a folder that is gone afterwards. */
export async function inTemporaryFolder<Value>(work: (folder: string) => Promise<Value>): Promise<Value> {
  const folder = await mkdtemp(join(tmpdir(), 'sluice-git-'))
  try {
    return await work(folder)
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

/** The hash of a tree without files, in the hash function of the repository. */
export async function emptyTree(git: Git): Promise<string> {
  return (await git.tell(['hash-object', '-t', 'tree', '--stdin'])).trim()
}
