import { readFile } from 'node:fs/promises'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { type ActRepository, type ActRun, actRepository } from '../support/act.ts'
import { type ActJob, actJob } from '../support/github/act-job.ts'
import { documentOn, elsewhere, endJob, isHeld } from '../support/github/canary.ts'
import { githubDouble } from '../support/github/double.ts'
import { part } from '../support/parts.ts'
import { pipelineFile } from '../support/pipeline-file.ts'
import { type Stack, type StackOptions, startStack } from '../support/stack/stack.ts'

const act = part('act')
const RINGS = '.github/workflows/rings.yml'
const TEMPLATE = await readFile(new URL('../../workflows-templates/rings.yml', import.meta.url), 'utf8')
const RAMP = [
  { weight: 1, 'min-bake': '1h', bake: '1h' },
  { weight: 5, 'min-bake': '6h', bake: '6h' },
  { weight: 25, 'min-bake': '24h', bake: '24h', pause: 'person' },
  100,
]

describe('the template rings.yml, as it stands', () => {
  const { env, permissions, jobs } = parse(TEMPLATE) as Workflow
  const shifts = Object.values(jobs).flatMap((job) =>
    job.steps.filter(({ uses = '' }) => uses.includes('canary-shift')),
  )
  it('has the rings and their times', () => {
    expect(parse(env['RINGS'] ?? '')).toEqual(RAMP)
    expect(shifts.map((step) => step.with?.['steps'])).toEqual(Array(3).fill(`\${{ env.RINGS }}`))
  })
  it('grants each job the three permissions of the store and nothing else', () => {
    expect(permissions).toEqual({})
    const record = { contents: 'write', deployments: 'write', actions: 'read' }
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([record, record, record])
  })
  it('guards whatever became of the tick, on the runner that is named for it', () => {
    expect(jobs['guard']).toMatchObject({ needs: 'tick', if: "always() && needs.tick.result != 'success'" })
    expect(jobs['guard']?.['runs-on']).toBe("${{ vars.RINGS_GUARD_RUNNER || 'self-hosted' }}")
  })
})

interface Workflow {
  readonly env: Readonly<Record<string, string>>
  readonly permissions: object
  readonly jobs: Jobs
}
type Jobs = Readonly<
  Record<
    string,
    {
      readonly permissions: object
      readonly 'runs-on': string
      readonly steps: readonly { readonly uses?: string; readonly with?: Readonly<Record<string, string>> }[]
    }
  >
>

describe.skipIf(act === undefined)('the template rings.yml, run by act', { timeout: 240_000 }, () => {
  it('gives each ring its time, waits for a person and then gives the version to all', async () => {
    await using place = await shop()
    const { stack, double, run } = place
    await run({ run: 1 }, { version: 'v2' })
    await untilPaused(place)
    expect((await run({ run: 50 })).log).toContain('v2 is paused at 25 %: waiting for a person')
    const resumed = await run({ run: 51 }, { command: 'resume' })
    expect(resumed.log).toMatch(/v2 has all traffic/)
    expect(resumed.exitCode).toBe(0)
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([1, 5, 25, 100])
    expect(double.state.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['in_progress', 'pending', 'success'],
    ])
  })

  it('goes on when the run that started it was approved, and says so where that was too early', async () => {
    await using place = await shop()
    const early = await place.run({ run: 1 }, { version: 'v2' }, ASKED)
    expect(early.log).toMatch(/Approve.*It does not wait for a person yet\. Run this job again to be asked again\./)
    expect(early.exitCode).toBe(1)
    await untilPaused(place)
    const approved = await place.run({ run: 50 }, { version: 'v2' }, ASKED)
    expect(approved.log).toMatch(/Approve.*v2 has all traffic/)
    expect(approved.exitCode).toBe(0)
    expect(place.stack.proxy.history.map(({ weight }) => weight)).toEqual([1, 5, 25, 100])
  })

  it('goes on by its guard, on another runner, where a killed runner left a good version', async () => {
    await using place = await shop()
    await killAt('PUT 1', place, { run: 1 }, { version: 'v2' })
    const end = await guarded(place, { run: 1, runner: 'runner B' })
    expect(end.log).toContain('Taking over v2: the job ended while it set 1 %, the router reports it as done; resumed')
    expect(end.log).toMatch(/Guard.*v2 is progressing at 1 %/)
    expect(end.log).not.toContain('The configuration changed')
    expect(isHeld(place.double, 'production')).toBe(false)
    expect(place.stack.proxy.history.map(({ weight }) => weight)).toEqual([1])
  })

  it('takes the traffic back by its guard where a killed runner left a bad version', async () => {
    await using place = await shop({ rate: 400, canary: { errors: 0.9 } })
    await place.run({ run: 1 }, { version: 'v2' })
    await served(place.stack, 40)
    await killAt('GET', place, { run: 2 })
    const end = await guarded(place, { run: 2, runner: 'runner B' })
    expect(end.log).toMatch(/Guard.*v2 was aborted, the stable version has all traffic/)
    expect(end.log).toMatch(/Guard.*Job succeeded/)
    expect(place.stack.proxy.history.map(({ weight }) => weight)).toEqual([1, 0])
    expect(documentOn(place.double, 'journal', 'production')).toMatchObject({ ended: [{ phase: 'aborted' }] })
  })
})

type Shop = Awaited<ReturnType<typeof shop>>

/** A user's shop and repository, with rings of two seconds each. */
async function shop(options: StackOptions = {}) {
  await using started = new AsyncDisposableStack()
  const stack = started.use(await startStack({ rate: 200, ...options }))
  const double = started.use(await githubDouble())
  const repository = () => repositoryOf(stack)
  const own = started.use(await repository())
  const run = async (job: ActJob, inputs: Readonly<Record<string, string>> = {}, more = {}) => {
    const end = await own.dispatch(RINGS, { command: 'none', ...inputs }, { ...actJob(double, job), ...more }).ended
    endJob(double, job.run)
    return end
  }
  const parts = started.move()
  return { stack, double, run, repository, [Symbol.asyncDispose]: () => parts.disposeAsync() }
}

function repositoryOf(stack: Stack): Promise<ActRepository> {
  return actRepository(act ?? '', () => ({
    [RINGS]: TEMPLATE.replaceAll(/: (1|6|24)h\b/g, ': 2s'),
    '.github/sluice.yml': pipelineFile(stack, '[50]', 'unused'),
  }))
}

/** act knows no protection of environments: whoever is asked approves at once. */
const ASKED = { 'vars.RINGS_APPROVAL': 'people' }

/** Runs of the schedule, until a person is waited for. */
async function untilPaused({ run }: Shop): Promise<void> {
  let last = ''
  for (let tick = 2; tick < 40 && !last.includes('waiting for a person'); tick++) last = (await run({ run: tick })).log
  expect(last).toContain('v2 is paused at 25 %: waiting for a person')
}

/** A run whose whole machine goes when the router is asked this: act, the step and all. Another machine sees what is left. */
async function killAt(
  moment: string,
  { stack, double, repository }: Shop,
  job: ActJob,
  inputs: Readonly<Record<string, string>> = {},
): Promise<void> {
  await using machine = await repository()
  const run = machine.dispatch(RINGS, { command: 'none', ...inputs }, actJob(double, job))
  const struck = new Promise<void>((resolve) => {
    stack.proxy.listen((asked) => {
      const owner = documentOn(double, 'lock', 'production')?.holder?.owner
      if (asked !== moment || !isHeld(double, 'production') || owner === undefined) return true
      process.kill(owner.pid, 'SIGKILL')
      run.kill()
      stack.proxy.listen(() => true)
      resolve()
      return true
    })
  })
  await struck
  await run.ended
  elsewhere(double, 'production')
  endJob(double, job.run)
}

/** What is left of the workflow of a killed job, on another machine: act cannot lose a job, so here it fails at once instead. */
async function guarded({ run }: Shop, job: ActJob): Promise<ActRun> {
  const end = await run(job, { command: 'nonsense' })
  expect(end.log).toMatch(/Tick.*inputs-invalid/)
  expect(end.exitCode).toBe(1)
  return end
}

/** Waits until the new version has answered so many requests. */
async function served({ urls }: Stack, requests: number): Promise<void> {
  const count = async () => {
    const text = await (await fetch(`${urls.canary}/metrics`)).text()
    return Number(/_count (\d+)/.exec(text)?.[1])
  }
  await vi.waitUntil(async () => (await count()) >= requests, { timeout: 60_000, interval: 200 })
}
