import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { join } from 'node:path'
import process from 'node:process'
import { createInterface } from 'node:readline'
import { expect, it } from 'vitest'
import { documentOn, elsewhere, endJob, RECORD } from '../../support/github/canary.ts'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import { BOT } from '../../support/github/run.ts'

const TAKER = join(import.meta.dirname, '../../support/lock-taker.ts')

/** A job in a process of its own. */
async function startJob(double: GitHubDouble, run: number) {
  double.grant(`ghs_token_of_run_${run}`, { account: BOT, permissions: RECORD })
  double.state.jobs.push({ run, attempt: 1, runner_name: `runner ${run}`, status: 'in_progress' })
  const child = spawn(process.execPath, [TAKER, double.api, String(run)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const lines = createInterface(child.stdout)[Symbol.asyncIterator]()
  const line = async () => String((await lines.next()).value)
  expect(await line()).toBe('ready')
  return {
    line,
    /** Tells it to go on, and returns what it says. */
    tell: async () => {
      child.stdin.write('\n')
      return line()
    },
    signal: (signal: NodeJS.Signals) => child.kill(signal),
    async [Symbol.asyncDispose]() {
      if (child.exitCode !== null || child.signalCode !== null) return
      const exited = once(child, 'exit')
      child.kill('SIGKILL')
      await exited
    },
  }
}

it('twenty processes ask for one lock at once, and one gets it', { timeout: 240_000 }, async () => {
  await using double = await githubDouble()
  await using jobs = new AsyncDisposableStack()
  const started = await Promise.all(Array.from({ length: 20 }, (_, i) => startJob(double, i + 1)))
  for (const job of started) jobs.use(job)
  const said = await Promise.all(started.map(({ tell }) => tell()))
  expect(said.filter((line) => line === 'held 1 nobody')).toHaveLength(1)
  expect(said.filter((line) => line.startsWith('rollout-under-way test is held by run '))).toHaveLength(19)
  expect(documentOn(double, 'lock')).toMatchObject({ token: 1 })
})

it('its holder is killed, and exactly one of ten takes over', { timeout: 240_000 }, async () => {
  await using double = await githubDouble()
  await using jobs = new AsyncDisposableStack()
  const holder = jobs.use(await startJob(double, 1))
  expect(await holder.tell()).toBe('held 1 nobody')
  elsewhere(double)
  const early = jobs.use(await startJob(double, 2))
  holder.signal('SIGKILL')
  expect(await early.tell()).toMatch(/^rollout-under-way test is held by run 1\.1 /)
  endJob(double, 1)
  const others = await Promise.all(Array.from({ length: 10 }, (_, i) => startJob(double, i + 3)))
  for (const job of others) jobs.use(job)
  const said = await Promise.all(others.map(({ tell }) => tell()))
  expect(said.filter((line) => line === 'held 2 1.1')).toHaveLength(1)
  expect(said.filter((line) => line.startsWith('rollout-under-way test is held by run '))).toHaveLength(9)
})

it('a zombie with an old token can change nothing in the record', { timeout: 60_000 }, async () => {
  await using double = await githubDouble()
  await using zombie = await startJob(double, 1)
  await zombie.tell()
  expect(await zombie.tell()).toBe('written')
  zombie.signal('SIGSTOP')
  elsewhere(double)
  endJob(double, 1)
  await using next = await startJob(double, 2)
  expect(await next.tell()).toBe('held 2 1.1')
  const [journal, lock] = [documentOn(double, 'journal'), documentOn(double, 'lock')]
  expect(journal).toMatchObject({ token: 2, liveVersion: 'of run 1' })
  zombie.signal('SIGCONT')
  expect(await zombie.tell()).toBe('journal-moved Somebody else wrote to refs/sluice/test/journal in between.')
  expect([documentOn(double, 'journal'), documentOn(double, 'lock')]).toEqual([journal, lock])
  expect(await next.tell()).toBe('written')
  expect(documentOn(double, 'journal')).toMatchObject({ token: 2, liveVersion: 'of run 2' })
})
