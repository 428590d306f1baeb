import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it, vi } from 'vitest'
import { parse } from 'yaml'
import { type ActRepository, actRepository } from '../support/act.ts'
import { actJob } from '../support/github/act-job.ts'
import { documentOn, elsewhere, endJob, isHeld } from '../support/github/canary.ts'
import { githubDouble } from '../support/github/double.ts'
import { part } from '../support/parts.ts'
import { pipelineFile } from '../support/pipeline-file.ts'
import { type Stack, startStack } from '../support/stack/stack.ts'

const act = part('act')
const TEMPLATE = await readFile(new URL('../../workflows-templates/canary.yml', import.meta.url), 'utf8')
const CANARY = '.github/workflows/canary.yml'
const RELEASE = '.github/workflows/release.yml'

const SHORT = '[{ weight: 10, min-bake: 2s, bake: 4s }, { weight: 50, min-bake: 2s, bake: 4s }]'
const LONG = '[{ weight: 10, min-bake: 60s, bake: 90s }]'

describe('the template canary.yml, as it stands', () => {
  const { on, permissions, jobs } = parse(TEMPLATE) as Workflow
  const steps = Object.values(jobs).flatMap((job) => job.steps)

  it('asks for the same inputs whether it is called or started by a person', () => {
    expect(Object.keys(on.workflow_dispatch.inputs)).toEqual(Object.keys(on.workflow_call.inputs))
  })

  it('grants each job to read the repository and nothing else', () => {
    expect(permissions).toEqual({})
    expect(Object.values(jobs).map((job) => job.permissions)).toEqual([{ contents: 'read' }, { contents: 'read' }])
  })

  it('limits the time of every job', () => {
    expect(Object.values(jobs).map((job) => job['timeout-minutes'])).toEqual([expect.stringContaining('inputs'), 10])
  })

  it('pins the actions of others by commit', () => {
    const used = steps.flatMap(({ uses = [] }) => uses).filter((uses) => !uses.startsWith('sluice-actions/'))
    expect(used.filter((uses) => !/@[0-9a-f]{40}$/.test(uses))).toEqual([])
    expect(used).toHaveLength(3)
  })

  it('never puts an expression into a script', () => {
    expect(steps.flatMap(({ run = [] }) => run).filter((run) => run.includes('${{'))).toEqual([])
  })
})

describe.skipIf(act === undefined)('the template canary.yml, run by act', { timeout: 120_000 }, () => {
  it('promotes a good version, and its caller sees the outputs', async () => {
    await using stack = await startStack()
    await using repository = await repositoryFor(stack, SHORT)
    const { exitCode, log } = await repository.dispatch(RELEASE, {}).ended
    expect(log).toMatch(/after saw (passed|warned) promoted 100 green/)
    expect(log).not.toContain('Guard production')
    expect(exitCode).toBe(0)
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 50, 100])
    expect(await artifactsOf(repository)).toEqual({ 'canary-production-1': ['report.html', 'report.json'] })
  })

  it('fails for a bad version whose traffic is back, and its guard finds nothing to do', async () => {
    await using stack = await startStack({ canary: { errors: 0.5 } })
    await using repository = await repositoryFor(stack, SHORT)
    const { exitCode, log } = await repository.dispatch(CANARY, { environment: 'north/eu', version: 'v2' }).ended
    expect(exitCode).toBe(1)
    expect(log).toMatch(/Shift north\/eu.*phase=aborted/)
    expect(log).toContain('The rollout is over: idle.')
    expect(log).toMatch(/Guard north\/eu.*Job succeeded/)
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 0])
    expect(await artifactsOf(repository)).toEqual({ 'canary-north-eu-1': ['report.html', 'report.json'] })
  })

  it('takes back by its guard what a killed run left on the new version', async () => {
    await using stack = await startStack()
    await using repository = await repositoryFor(stack, LONG, 'command: nonsense')
    await killAt(10, stack, repository)
    const { exitCode, log } = await repository.dispatch(RELEASE, {}).ended
    expect(exitCode).toBe(1)
    expect(log).toMatch(/Shift production.*inputs-invalid/)
    expect(log).toContain('The rollout is over: aborted.')
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 0])
  })
})

describe.skipIf(act === undefined)('the template canary.yml with the store github', { timeout: 120_000 }, () => {
  it('takes back by its guard, on another runner, what a killed runner left on the new version', async () => {
    await using stack = await startStack()
    await using double = await githubDouble()
    const repository = () =>
      actRepository(act ?? '', () => ({
        [CANARY]: TEMPLATE,
        [RELEASE]: callerOf('command: nonsense'),
        '.github/sluice.yml': pipelineFile(stack, LONG, 'unused').replace(/store: .*/, 'store: { type: github }'),
      }))
    await using first = await repository()
    const run = first.dispatch(CANARY, { environment: 'production', version: 'v2' }, actJob(double, { run: 1 }))
    await vi.waitUntil(() => stack.proxy.weight() === 10, { timeout: 30_000 })
    const { owner } = documentOn(double, 'lock', 'production').holder
    process.kill(owner.pid, 'SIGSTOP')
    run.kill()
    process.kill(owner.pid, 'SIGKILL')
    await run.ended
    elsewhere(double, 'production')
    endJob(double, 1)
    expect(stack.proxy.weight()).toBe(10)
    await using second = await repository()
    const guarded = await second.dispatch(RELEASE, {}, actJob(double, { run: 1, runner: 'runner B' })).ended
    expect(guarded.exitCode).toBe(1)
    expect(guarded.log).toContain('The rollout is over: aborted.')
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 0])
    expect(documentOn(double, 'journal', 'production')).toMatchObject({ ended: [{ phase: 'aborted' }] })
    expect(isHeld(double, 'production')).toBe(false)
  })
})

interface Workflow {
  readonly on: Readonly<Record<'workflow_call' | 'workflow_dispatch', { readonly inputs: object }>>
  readonly permissions: object
  readonly jobs: Readonly<Record<string, Job>>
}

interface Job {
  readonly permissions: object
  readonly 'timeout-minutes': number | string
  readonly steps: readonly { readonly uses?: string; readonly run?: string }[]
}

/** A user's repository: the template as it is, a workflow that calls it, and the settings of the stack. */
function repositoryFor(stack: Stack, steps: string, extra = ''): Promise<ActRepository> {
  return actRepository(act ?? '', (scratch) => ({
    [CANARY]: TEMPLATE,
    [RELEASE]: callerOf(extra),
    '.github/sluice.yml': pipelineFile(stack, steps, journalOf(scratch)),
  }))
}

const journalOf = (scratch: string) => join(scratch, 'journal.json')

function callerOf(extra: string): string {
  return `
name: Release
on: workflow_dispatch
jobs:
  canary:
    uses: ./${CANARY}
    permissions:
      contents: read
    with:
      environment: production
      version: v2
      ${extra}
  after:
    needs: canary
    runs-on: self-hosted
    steps:
      - env:
          VERDICT: \${{ needs.canary.outputs.verdict }}
          PHASE: \${{ needs.canary.outputs.phase }}
          WEIGHT: \${{ needs.canary.outputs.weight }}
          LIVE: \${{ needs.canary.outputs.live }}
        run: echo "after saw $VERDICT $PHASE $WEIGHT $LIVE"
`
}

/** Lets a run shift to a weight and then kills all of it at once, as when the machine loses its power. */
async function killAt(weight: number, { proxy }: Stack, repository: ActRepository): Promise<void> {
  const run = repository.dispatch(CANARY, { environment: 'production', version: 'v2' })
  await vi.waitUntil(() => proxy.weight() === weight, { timeout: 30_000 })
  const { owner } = JSON.parse(await readFile(join(repository.scratch, 'journal.lock.json'), 'utf8')).holder
  process.kill(owner.pid, 'SIGSTOP')
  run.kill()
  process.kill(owner.pid, 'SIGKILL')
  await run.ended
  expect(proxy.weight()).toBe(weight)
}

async function artifactsOf({ artifacts }: ActRepository): Promise<Record<string, string[]>> {
  const names = await readdir(artifacts)
  const files = await Promise.all(names.map(async (name) => (await readdir(join(artifacts, name))).sort()))
  return Object.fromEntries(names.map((name, index) => [name, files[index]!]))
}
