import { describe, expect, it, vi } from 'vitest'
import { canaryInputs } from '../support/canary-inputs.ts'
import { documentOn, elsewhere, endJob, isHeld, jobOf, RECORD, type RunOfCanary } from '../support/github/canary.ts'
import { type GitHubDouble, githubDouble } from '../support/github/double.ts'
import { type DistResult, runDist, startDist } from '../support/run-dist.ts'
import { type Stack, startStack } from '../support/stack/stack.ts'

const TIMEOUT = { timeout: 120_000 }

async function runJob(
  double: GitHubDouble,
  inputs: Readonly<Record<string, string>>,
  run: RunOfCanary,
): Promise<DistResult & { readonly asked: readonly string[] }> {
  const job = jobOf(double, inputs, run)
  const before = double.calls.length
  const end = await runDist('canary-shift', job.inputs, job.options)
  endJob(double, run.run ?? 1)
  return { ...end, asked: double.calls.slice(before) }
}

const tick = (stack: Stack, more: Readonly<Record<string, string>> = {}) =>
  canaryInputs(stack, '', { mode: 'tick', version: '', ...more })
const statesIn = ({ state }: GitHubDouble) =>
  state.deployments.map(({ statuses }) => statuses.map((status) => status.state))

it('a rollout in one job leaves a Journal, a free lock and a verified deployment', TIMEOUT, async () => {
  await using stack = await startStack({ rate: 100 })
  await using double = await githubDouble()
  const end = await runJob(double, canaryInputs(stack, ''), { run: 1 })
  expect(end).toMatchObject({ code: 0, outputs: { phase: 'promoted', live: 'green' } })
  expect(documentOn(double, 'journal')).toMatchObject({
    live: 'green',
    liveVersion: 'v2',
    ended: [{ phase: 'promoted' }],
  })
  expect([documentOn(double, 'lock')?.token, isHeld(double)]).toEqual([1, false])
  expect(statesIn(double)).toEqual([['in_progress', 'success']])
  const [deployment] = double.state.deployments
  expect(deployment?.payload).toMatchObject({
    version: 'v2',
    previous: null,
    plan: { steps: [{ weight: 10 }, { weight: 50 }] },
    journal: { ref: 'refs/sluice/test/journal', commit: expect.stringMatching(/^[0-9a-f]{40}$/) },
  })
  expect(JSON.stringify(deployment?.payload).length).toBeLessThan(4_096)
  const states = [...double.state.git.commits.values()].map(({ message }) => message.length)
  expect(Math.max(...states)).toBeLessThan(8_192)
})

/** Ticks until nothing is under way, and how many calls each took. */
async function tickToEnd(double: GitHubDouble, stack: Stack, first: number): Promise<number[]> {
  const counts: number[] = []
  for (let run = first; run < first + 20 && documentOn(double, 'journal').rollout !== undefined; run++)
    counts.push((await runJob(double, tick(stack), { run })).asked.length)
  return counts
}

it('ticks take twelve calls at most, and nothing but reading where there is nothing to do', TIMEOUT, async () => {
  await using stack = await startStack({ rate: 100 })
  await using double = await githubDouble()
  const idle = await runJob(double, tick(stack), { run: 1 })
  expect([idle.asked.length, idle.outputs['phase']]).toEqual([1, 'idle'])
  await runJob(double, tick(stack, { version: 'v2' }), { run: 2 })
  const counts = await tickToEnd(double, stack, 3)
  expect(counts.length).toBeGreaterThanOrEqual(2)
  for (const count of counts) expect(count).toBeLessThanOrEqual(12)
  const over = await runJob(double, tick(stack), { run: 30 })
  expect(over.asked.map((call) => call.split(' ')[0])).toEqual(['GET', 'GET'])
  expect(statesIn(double)).toEqual([['in_progress', 'success']])
  await runJob(double, tick(stack, { version: 'v3' }), { run: 40 })
  const again = await tickToEnd(double, stack, 41)
  for (const count of again) expect(count).toBeLessThanOrEqual(12)
  expect(statesIn(double)).toEqual([
    ['in_progress', 'success', 'inactive'],
    ['in_progress', 'success'],
  ])
  expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 50, 100, 90, 50, 0])
})

/** Starts a rollout in a job and does something to it the moment the router is asked for a weight, which it is not given. */
async function strike(double: GitHubDouble, stack: Stack, weight: number, signal: NodeJS.Signals) {
  const { inputs, options } = jobOf(double, canaryInputs(stack, ''), { run: 1 })
  const step = startDist('canary-shift', inputs, { ...options, post: false })
  const struck = new Promise<void>((resolve) => {
    stack.proxy.listen((question) => {
      if (question !== `PUT ${weight}`) return true
      stack.proxy.listen(() => true)
      process.kill(step.pid, signal)
      resolve()
      return false
    })
  })
  await struck
  elsewhere(double)
  return step
}

it('a job that is killed is taken over once it is over, and no step or status is done twice', TIMEOUT, async () => {
  await using stack = await startStack({ rate: 100 })
  await using double = await githubDouble()
  await using killed = await strike(double, stack, 50, 'SIGKILL')
  await killed.ended
  const early = await runJob(double, tick(stack, { version: 'v3' }), { run: 2 })
  expect(early).toMatchObject({ code: 1, outputs: { reason: expect.stringContaining('is held by run 1.1') } })
  endJob(double, 1)
  const next = await runJob(double, canaryInputs(stack, ''), { run: 3 })
  expect(next).toMatchObject({ code: 0, outputs: { phase: 'promoted' } })
  expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 50, 100])
  expect(statesIn(double)).toEqual([['in_progress', 'success']])
  expect([documentOn(double, 'lock')?.token, isHeld(double)]).toEqual([2, false])
})

it('a job that is cancelled has the traffic back inside 7.5 s, on record', TIMEOUT, async () => {
  await using stack = await startStack({ rate: 100 })
  await using double = await githubDouble()
  const { inputs, options } = jobOf(double, canaryInputs(stack, ''), { run: 1 })
  await using step = startDist('canary-shift', inputs, options)
  await step.printed(/the router reports 10 %/)
  const cancelled = performance.now()
  step.kill('SIGINT')
  const end = await step.ended
  expect(performance.now() - cancelled).toBeLessThan(7_500)
  expect(end).toMatchObject({ code: 1, outputs: { phase: 'aborted' } })
  expect(stack.proxy.weight()).toBe(0)
  expect(documentOn(double, 'journal')).toMatchObject({ ended: [{ phase: 'aborted', because: 'cancelled by SIGINT' }] })
  expect(isHeld(double)).toBe(false)
  expect(statesIn(double)).toEqual([['in_progress', 'failure']])
})

it('a job that is cancelled while GitHub is silent has the traffic back all the same', TIMEOUT, async () => {
  await using stack = await startStack({ rate: 100 })
  await using double = await githubDouble()
  const { inputs, options } = jobOf(double, canaryInputs(stack, ''), { run: 1 })
  await using step = startDist('canary-shift', inputs, { ...options, post: false })
  await step.printed(/the router reports 10 %/)
  double.faults.always('/', 'silent')
  const cancelled = performance.now()
  step.kill('SIGINT')
  await vi.waitUntil(() => stack.proxy.weight() === 0, { timeout: 20_000, interval: 20 })
  expect(performance.now() - cancelled).toBeLessThan(7_500)
  step.kill('SIGKILL')
  await step.ended
})

it('a re-run of the same run takes its lock without asking anybody', TIMEOUT, async () => {
  await using stack = await startStack({ rate: 100 })
  await using double = await githubDouble()
  await using killed = await strike(double, stack, 50, 'SIGKILL')
  await killed.ended
  const again = await runJob(double, canaryInputs(stack, ''), { run: 1, attempt: 2 })
  expect(again).toMatchObject({ code: 0, outputs: { phase: 'promoted' } })
  expect(again.asked.filter((call) => call.includes('/jobs'))).toEqual([])
})

it(
  'what a zombie still does to the traffic the next tick sets right, and the record it cannot change',
  TIMEOUT,
  async () => {
    await using stack = await startStack({ rate: 100 })
    await using double = await githubDouble()
    await using zombie = await strike(double, stack, 50, 'SIGSTOP')
    endJob(double, 1)
    const takeover = await runJob(double, tick(stack, { command: 'abort' }), { run: 2 })
    expect(takeover).toMatchObject({ code: 1, outputs: { phase: 'aborted', weight: '0' } })
    // What it had asked for arrives now.
    stack.proxy.move(50)
    const repair = await runJob(double, tick(stack), { run: 3 })
    expect(repair.log).toContain('A job that was replaced still gave the canary 50 %25: it is taken back.')
    expect(repair).toMatchObject({ code: 0, outputs: { phase: 'idle' } })
    expect(stack.proxy.weight()).toBe(0)
    const refs = new Map(double.state.git.refs)
    zombie.kill('SIGCONT')
    expect(await zombie.ended).toMatchObject({ code: 1, log: expect.stringContaining('Somebody else wrote to') })
    expect([double.state.git.refs, stack.proxy.weight()]).toEqual([refs, 0])
  },
)

describe('permissions', () => {
  it.each(Object.keys(RECORD))('without %s it says which is missing', TIMEOUT, async (missing) => {
    await using stack = await startStack({ rate: 100 })
    await using double = await githubDouble()
    const permissions = Object.fromEntries(Object.entries(RECORD).filter(([name]) => name !== missing))
    await using killed = missing === 'actions' ? await strike(double, stack, 10, 'SIGKILL') : undefined
    await killed?.ended
    endJob(double, 1)
    const end = await runJob(double, canaryInputs(stack, ''), { run: 2, permissions })
    if (missing === 'deployments') {
      expect(end).toMatchObject({ code: 0, outputs: { phase: 'promoted' } })
      expect(end.log).toContain('The deployments do not show this rollout: GitHub did not allow')
    } else expect(end.code).toBe(1)
    const told = { contents: 'contents: ', deployments: 'deployments: ', actions: 'its lease ends at' }
    expect(end.log).toContain(told[missing as keyof typeof told])
  })
})

it('a person locks, asks and unlocks by dispatch', TIMEOUT, async () => {
  await using stack = await startStack({ rate: 20 })
  await using double = await githubDouble()
  const say = (run: number, command: string, more = {}) =>
    runJob(double, { environment: 'test', mode: 'tick', command, ...more }, { run })
  const locked = await say(1, 'lock', { 'lock-reason': 'the database moves' })
  expect(locked.outputs['reason']).toMatch(/^test is locked by ada since .*: the database moves \(token 0\)\.$/)
  const refused = await runJob(double, canaryInputs(stack, ''), { run: 2 })
  expect(refused).toMatchObject({
    code: 1,
    outputs: { reason: expect.stringContaining('test was locked by ada: the database moves') },
  })
  expect((await say(3, 'status')).outputs['reason']).toBe(locked.outputs['reason'])
  expect((await say(4, 'unlock')).outputs['reason']).toBe('test is free (token 0).')
  const wrong = await say(5, 'lock')
  expect(wrong.log).toContain('"lock-reason" is required with "command: lock"')
  expect(stack.proxy.history).toEqual([])
})
