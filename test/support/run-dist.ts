import { type ChildProcess, spawn } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { createInterface } from 'node:readline'
import { parse } from 'yaml'
import { parseRunnerFile } from './runner-files.ts'
import { temporaryFolder } from './temporary/folder.ts'

const REPOSITORY = resolve(import.meta.dirname, '../..')

export interface DistOptions {
  /** Where the step runs; by default an empty folder that is removed with the run. */
  readonly workspace?: string
  /** More of the environment; it wins over what the runner sets. */
  readonly env?: Readonly<Record<string, string>>
  /** RUNNER_TEMP, when it has to outlive the run. */
  readonly temp?: string
  /** `false`: the machine is gone with the main step, so no post step runs. */
  readonly post?: boolean
  /** Gets every line of the log as it comes, of both steps. */
  readonly onLine?: (line: string) => void
}

/** How one process of a step ended. */
export interface StepEnd {
  /** The exit code; the name of the signal when one ended it. */
  readonly code: number | string
  /** Everything it printed, on both streams, in order. */
  readonly log: string
  readonly durationMs: number
}

export interface DistResult extends StepEnd {
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** The post step, as the runner runs it afterwards whatever main did; undefined where the action has none. */
  readonly post: StepEnd | undefined
}

/** A step that was started and not yet waited for. */
export interface RunningDist extends AsyncDisposable {
  readonly pid: number
  /** Sends main a signal; false when it is over. */
  kill(signal: NodeJS.Signals): boolean
  /** What it has printed so far. */
  log(): string
  /** Resolves when the log has a match of `pattern`; rejects when the step ends without one. */
  printed(pattern: RegExp): Promise<void>
  /** The end of main, then `post` is run. */
  readonly ended: Promise<DistResult>
}

/** Runs what users run: the committed stub and bundle, with the inputs as the runner gives them, then `post`. */
export async function runDist(
  action: string,
  inputs: Readonly<Record<string, string>>,
  options: DistOptions = {},
): Promise<DistResult> {
  await using running = startDist(action, inputs, options)
  return await running.ended
}

/** The same, started only: for tests that look at it from outside or send it signals. */
export function startDist(
  action: string,
  inputs: Readonly<Record<string, string>>,
  options: DistOptions = {},
): RunningDist {
  const folder = join(REPOSITORY, 'actions', action)
  const manifest = parse(readFileSync(join(folder, 'action.yml'), 'utf8'))
  const temp = temporaryFolder('step')
  const files = filesIn(temp)
  const workspace = options.workspace ?? temp
  const env = {
    ...surroundings(workspace, options.temp ?? temp, files),
    ...given(manifest.inputs, inputs),
    ...options.env,
  }
  const main = launch(join(folder, manifest.runs.main), workspace, env, options.onLine)
  return {
    pid: main.child.pid!,
    kill: (signal) => main.child.kill(signal),
    log: main.log,
    printed: main.printed,
    ended: main.ended.then(async (end) => {
      const state = parseRunnerFile(readFileSync(files.GITHUB_STATE, 'utf8'))
      const outputs = parseRunnerFile(readFileSync(files.GITHUB_OUTPUT, 'utf8'))
      const after = {
        ...env,
        ...Object.fromEntries(Object.entries(state).map(([name, value]) => [`STATE_${name}`, value])),
      }
      const post =
        (options.post ?? true) &&
        manifest.runs.post &&
        (await launch(join(folder, manifest.runs.post), workspace, after, options.onLine).ended)
      return {
        ...end,
        state,
        outputs,
        post: post || undefined,
        summary: readFileSync(files.GITHUB_STEP_SUMMARY, 'utf8'),
      }
    }),
    [Symbol.asyncDispose]: async () => {
      if (main.child.exitCode === null) main.child.kill('SIGKILL')
      await main.ended
      rmSync(temp, { recursive: true, force: true })
    },
  }
}

type RunnerFiles = Readonly<Record<'GITHUB_OUTPUT' | 'GITHUB_STATE' | 'GITHUB_STEP_SUMMARY', string>>

function filesIn(temp: string): RunnerFiles {
  const files = {
    GITHUB_OUTPUT: join(temp, 'output'),
    GITHUB_STATE: join(temp, 'state'),
    GITHUB_STEP_SUMMARY: join(temp, 'summary'),
  }
  for (const path of Object.values(files)) writeFileSync(path, '')
  return files
}

/** The environment of a step: nothing of this process but what programs need to be found. */
function surroundings(workspace: string, temp: string, files: RunnerFiles): Record<string, string> {
  const path = [dirname(process.execPath), process.env['PATH']].join(':')
  return {
    PATH: path,
    HOME: process.env['HOME'] ?? temp,
    GITHUB_ACTIONS: 'true',
    GITHUB_WORKSPACE: workspace,
    RUNNER_TEMP: temp,
    TMPDIR: tmpdir(),
    ...files,
  }
}

/** INPUT_* for every declared input: what is given, else the default of action.yml; expressions there are empty, as without a job. */
function given(
  declared: Readonly<Record<string, { default?: unknown }>>,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const unknown = Object.keys(inputs).filter((name) => !Object.hasOwn(declared, name))
  if (unknown.length > 0) throw new Error(`action.yml has no input ${unknown.join(', ')}`)
  return Object.fromEntries(
    Object.entries(declared).map(([name, { default: fallback = '' }]) => {
      const text = inputs[name] ?? (String(fallback).includes('${{') ? '' : String(fallback))
      return [`INPUT_${name.replaceAll(' ', '_').toUpperCase()}`, text]
    }),
  )
}

function launch(file: string, cwd: string, env: Record<string, string>, onLine?: (line: string) => void) {
  const started = performance.now()
  const child: ChildProcess = spawn(process.execPath, [file], { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] })
  let log = ''
  for (const stream of [child.stdout!, child.stderr!]) {
    stream.setEncoding('utf8').on('data', (text: string) => (log += text))
    if (onLine !== undefined) createInterface(stream).on('line', onLine)
  }
  const ended = new Promise<StepEnd>((done, failed) => {
    child.once('error', failed)
    child.once('close', (code, signal) =>
      done({ code: code ?? signal ?? '', log, durationMs: performance.now() - started }),
    )
  })
  const printed = (pattern: RegExp) =>
    new Promise<void>((done, failed) => {
      const look = () => pattern.test(log) && done()
      look()
      child.stdout!.on('data', look)
      child.stderr!.on('data', look)
      ended.then(
        () => (pattern.test(log) ? done() : failed(new Error(`the step ended and never printed ${pattern}:\n${log}`))),
        failed,
      )
    })
  return { child, ended, printed, log: () => log }
}
