import { type ChildProcess, spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import process from 'node:process'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { ProcessOptions, ProcessResult, RunProcess } from '../../core/world.ts'
import { keepTail } from './output.ts'
import { endGroup } from './process-group.ts'
import { reasonOf } from './reasons.ts'

/** How long the pipes of a program that has ended are read on; a daemon that it left behind may hold them for ever. */
const PIPES_AFTER_EXIT = 500

/** Runs argv in a process group of its own, so that an abort ends what the program started, too. */
export const run: RunProcess = async (argv, options, signal) => {
  if (signal.aborted) return { exitCode: null, stdout: '', stderr: '' }
  const child = start(argv, options)
  const stdout = keepTail(child.stdout!)
  const stderr = keepTail(child.stderr!)
  const ending = { group: Promise.resolve() }
  const abort = () => {
    ending.group = endGroup(child)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    const exitCode = await exited(child, argv, options)
    await ending.group
    return { exitCode: signal.aborted ? null : exitCode, stdout: stdout(), stderr: stderr() }
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function start(argv: readonly string[], options: ProcessOptions): ChildProcess {
  const [program = '', ...args] = argv
  try {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: { ...process.env, ...options.env },
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['pipe', 'pipe', 'pipe'],
    })
    // A program that does not read its input closes the pipe; that is its right.
    child.stdin.on('error', () => {})
    child.stdin.end(options.input ?? '')
    return child
  } catch (thrown) {
    throw notStarted(argv, options, thrown)
  }
}

/** Resolves when the program has ended and its output is read. */
function exited(
  child: ChildProcess,
  argv: readonly string[],
  options: ProcessOptions,
): Promise<ProcessResult['exitCode']> {
  return new Promise((resolve, reject) => {
    child.on('error', (thrown) => reject(notStarted(argv, options, thrown)))
    child.on('close', resolve)
    child.on('exit', (exitCode) => {
      const cut = () => {
        child.stdout?.destroy()
        child.stderr?.destroy()
        resolve(exitCode)
      }
      const timer = setTimeout(cut, PIPES_AFTER_EXIT)
      child.on('close', () => clearTimeout(timer))
    })
  })
}

/** Why a program could not be started, as the problem that is thrown. */
export function notStarted(
  argv: readonly string[],
  { cwd }: Pick<ProcessOptions, 'cwd'>,
  thrown: unknown,
): SluiceError {
  const why = cwd !== undefined && !existsSync(cwd) ? `there is no folder ${cwd}` : reasonOf(thrown)
  return new SluiceError(problems.commandNotStarted(argv[0] ?? '', why), { cause: thrown })
}
