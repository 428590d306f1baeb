import { spawnSync } from 'node:child_process'
import { mkdtempDisposableSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { doors } from '../../src/actions/index.ts'

/** How many times as long as an empty Node process a step may take to fail on its inputs. */
const LIMIT = 3.5
const ROUNDS = 30
const ROOT = resolve(import.meta.dirname, '../..')

interface Candidate {
  readonly name: string
  readonly file: string
  /** Milliseconds of each run. */
  readonly times: number[]
}

/** Runs all candidates in turn, so that a busy moment of the machine hits all alike. */
function measure(candidates: readonly Candidate[], env: Readonly<Record<string, string>>): void {
  for (let round = 0; round < ROUNDS; round++) {
    for (const { name, file, times } of candidates) {
      const started = performance.now()
      const { status } = spawnSync(process.execPath, [file], { env, stdio: 'ignore' })
      times.push(performance.now() - started)
      if (status !== (name === 'empty' ? 0 : 1)) throw new Error(`${name} ended with ${status}`)
    }
  }
}

function median(times: readonly number[]): number {
  return times.toSorted((a, b) => a - b)[Math.floor(times.length / 2)]!
}

function main(): void {
  using temporary = mkdtempDisposableSync(join(tmpdir(), 'sluice-start-'))
  const folder = temporary.path
  const file = (name: string) => {
    const path = join(folder, name)
    writeFileSync(path, '')
    return path
  }
  const empty: Candidate = { name: 'empty', file: file('empty.mjs'), times: [] }
  const stubs = Object.keys(doors).map(
    (name): Candidate => ({ name, file: join(ROOT, 'actions', name, 'main.js'), times: [] }),
  )
  const env = {
    'INPUT_ON-INCONCLUSIVE': 'maybe',
    RUNNER_TEMP: folder,
    GITHUB_WORKSPACE: folder,
    GITHUB_OUTPUT: file('output'),
    GITHUB_STATE: file('state'),
    GITHUB_STEP_SUMMARY: file('summary'),
  }
  measure([empty, ...stubs], env)
  for (const { name, times } of [empty, ...stubs]) {
    const [least, middle] = [Math.min(...times), median(times)]
    const ratio = [least / Math.min(...empty.times), middle / median(empty.times)]
    console.log(
      `${name}: min ${least.toFixed(1)} ms, median ${middle.toFixed(1)} ms; ${ratio[0]!.toFixed(2)} and ${ratio[1]!.toFixed(2)} times an empty Node process`,
    )
    if (ratio[1]! > LIMIT) process.exitCode = 1
  }
}

main()
