import { type ChildProcess, spawn } from 'node:child_process'
import process from 'node:process'
import type { WatchOptions, WatchProcess, WatchResult } from '../../core/world.ts'
import { childEnvironment } from './child-environment.ts'
import { endGroup, isAlive } from './process-group.ts'
import { startedWith } from './process-table.ts'
import { notStarted } from './processes.ts'

/** How long what a program has left behind may take to end by itself: a pipe into `tee` outlives its shell for an instant. */
const LAST_WORDS = 500
const MARK = 'SLUICE_PROCESS'
let started = 0

/** A program in a process group of its own, marked so that what leaves the group is found as well (on Linux). */
interface Watched {
  readonly child: ChildProcess
  readonly mark: string
  readonly grace: number
}

/** The port `WatchProcess` on this machine. */
export const watch: WatchProcess = async (argv, options, signal) => {
  if (signal.aborted) return { exitCode: null, signal: null, hadStrays: false }
  const watched = start(argv, options)
  const ending: { all?: Promise<void> } = {}
  const abort = () => {
    ending.all = endAll(watched)
  }
  signal.addEventListener('abort', abort, { once: true })
  try {
    const { exitCode, signal: name, hadStrays } = await ended(watched, argv, options)
    await ending.all
    return { exitCode: signal.aborted ? null : exitCode, signal: name, hadStrays }
  } finally {
    signal.removeEventListener('abort', abort)
  }
}

function start(argv: readonly string[], options: WatchOptions): Watched {
  const [program = '', ...args] = argv
  const mark = `${process.pid}.${started++}`
  try {
    const child = spawn(program, args, {
      cwd: options.cwd,
      env: childEnvironment(process.env, { ...options.env, [MARK]: mark }, options.path ?? []),
      detached: process.platform !== 'win32',
      windowsHide: true,
      stdio: ['ignore', 'pipe', 'pipe'],
    })
    child.stdout.on('data', (bytes) => options.onOutput(bytes, false))
    child.stderr.on('data', (bytes) => options.onOutput(bytes, true))
    return { child, mark, grace: options.grace }
  } catch (thrown) {
    throw notStarted(argv, options, thrown)
  }
}

/** Resolves when the program has ended, its output is read, and nothing that it started is left. */
function ended(watched: Watched, argv: readonly string[], options: WatchOptions): Promise<WatchResult> {
  const { child } = watched
  return new Promise((resolve, reject) => {
    child.on('error', (thrown) => reject(notStarted(argv, options, thrown)))
    let isClosed = false
    child.on('close', () => {
      isClosed = true
    })
    child.on('exit', (exitCode, signal) => {
      let isCleaning = false
      const clean = async () => {
        isCleaning = true
        const hadStrays = await endStrays(watched, () => isClosed)
        child.stdout?.destroy()
        child.stderr?.destroy()
        resolve({ exitCode, signal, hadStrays })
      }
      // Nearly every program closes its pipes with its end and leaves nobody: that must cost nothing.
      const timer = setTimeout(clean, LAST_WORDS)
      child.on('close', () => {
        // What is ended here closes its pipes, too.
        if (isCleaning || isAlive(child.pid!)) return
        clearTimeout(timer)
        resolve({ exitCode, signal, hadStrays: false })
      })
    })
  })
}

async function endStrays(watched: Watched, isClosed: () => boolean): Promise<boolean> {
  const hadStrays = isAlive(watched.child.pid!) || !isClosed()
  if (hadStrays) await endAll(watched)
  return hadStrays
}

/** Ends the group, and then whatever carries the mark elsewhere. */
async function endAll({ child, mark, grace }: Watched): Promise<void> {
  await endGroup(child, grace)
  if (process.platform !== 'linux') return
  for (const pid of startedWith(`${MARK}=${mark}`)) {
    try {
      process.kill(pid, 'SIGKILL')
    } catch {
      // It ended by itself meanwhile.
    }
  }
}
