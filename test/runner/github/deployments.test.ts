import { describe, expect, it } from 'vitest'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import type { Fault } from '../../support/github/faults.ts'
import { going, HEAD, type RunOptions, workflowRun } from '../../support/github/run.ts'

const WRITE: RunOptions = { permissions: { deployments: 'write' } }
const NEW = {
  ref: HEAD,
  environment: 'production',
  task: 'sluice',
  payload: { key: 'production/v2/1', version: 'v2' },
  description: 'v2 to production, step by step',
}
const logOf = (double: GitHubDouble, options = WRITE) => workflowRun(double, options).github.deployments
const BROKEN: readonly Fault[] = ['cut', 'lost', 'half', { status: 500 }, { status: 429 }]

describe('a deployment', () => {
  it('is made without merging anything and whatever the checks of its commit say', async () => {
    await using double = await githubDouble()
    expect(await logOf(double).ensure(NEW, true, going)).toEqual({ outcome: 'created', id: 1 })
    expect(double.state.deployments).toMatchObject([{ ...NEW, production_environment: true }])
  })
  it('is found again by its key', async () => {
    await using double = await githubDouble()
    await logOf(double).ensure(NEW, true, going)
    expect(await logOf(double).ensure(NEW, true, going)).toEqual({ outcome: 'found', id: 1 })
    const other = { ...NEW, payload: { key: 'production/v2/2' } }
    expect(await logOf(double).ensure(other, true, going)).toEqual({ outcome: 'created', id: 2 })
  })
  it.each(BROKEN)('is made once when the answer is %j', async (fault) => {
    await using double = await githubDouble()
    double.faults.next('POST', fault)
    expect(await logOf(double).ensure(NEW, true, going)).toMatchObject({ id: 1 })
    expect(double.state.deployments).toHaveLength(1)
  })
  it('is listed newest first, its payload read even where it is text', async () => {
    await using double = await githubDouble()
    for (let key = 0; key < 40; key++)
      await logOf(double).ensure({ ...NEW, payload: { key: String(key) } }, true, going)
    Object.assign(double.state.deployments[39]!, { payload: '{"key":"39"}' })
    const listed = await logOf(double).list({ environment: 'production', task: 'sluice', most: 35 }, going)
    const keys = listed.outcome === 'listed' && listed.deployments.map(({ payload }) => payload)
    expect(keys).toEqual(Array.from({ length: 35 }, (_, i) => ({ key: String(39 - i) })))
  })
})

describe('a status', () => {
  const STATUS = { state: 'in_progress', description: 'at 10 %', logUrl: 'https://github.test/run' } as const

  it('is cut to what GitHub takes, and retires nothing by itself', async () => {
    await using double = await githubDouble()
    const log = logOf(double)
    const staging = { ...NEW, environment: 'staging' }
    await log.ensure(staging, true, going)
    await log.setStatus(1, { state: 'success', description: 'x'.repeat(200) }, false, going)
    await log.ensure({ ...staging, payload: { key: 'next' } }, true, going)
    const second = double.state.deployments[1]?.id ?? 0
    await log.setStatus(second, { state: 'success', description: 'y' }, false, going)
    expect(double.state.deployments[0]?.statuses).toEqual([
      { id: 2, state: 'success', description: `${'x'.repeat(139)}…` },
    ])
  })
  it.each([
    ['/deployments', 1, 0],
    ['/statuses', 1, 1],
  ])('and its deployment are there once when the answer to %s is lost and the first look is stale', async (...row) => {
    const [where, made, said] = row
    await using double = await githubDouble()
    const log = logOf(double)
    if (said > 0) await log.ensure(NEW, false, going)
    double.faults.next(`POST /repos/acme/shop${said > 0 ? '/deployments/1' : ''}${where}`, 'lost')
    double.faults.next('GET', 'stale')
    if (said > 0) await log.setStatus(1, STATUS, false, going)
    else await log.ensure(NEW, false, going)
    expect(double.faults.left).toBe(0)
    expect(double.state.deployments.map(({ statuses }) => statuses.length)).toEqual(Array(made).fill(said))
  })
  it('that may be said is said only when it was not', async () => {
    await using double = await githubDouble()
    const log = logOf(double)
    await log.ensure(NEW, true, going)
    expect(await log.setStatus(1, STATUS, true, going)).toEqual({ outcome: 'added' })
    expect(await log.setStatus(1, STATUS, true, going)).toEqual({ outcome: 'unchanged' })
    expect(await log.setStatus(1, { ...STATUS, state: 'success' }, true, going)).toEqual({ outcome: 'added' })
    expect(await log.statuses(1, going)).toEqual({
      outcome: 'listed',
      statuses: [{ ...STATUS, state: 'success' }, STATUS],
    })
  })
  it.each(BROKEN)('is there once when the answer is %j', async (fault) => {
    await using double = await githubDouble()
    await logOf(double).ensure(NEW, true, going)
    double.faults.next('/statuses', fault)
    expect(await logOf(double).setStatus(1, STATUS, false, going)).toEqual({ outcome: 'added' })
    expect(double.state.deployments[0]?.statuses).toHaveLength(1)
  })
})

it('the double retires earlier deployments by itself outside of production only, as GitHub does', async () => {
  await using double = await githubDouble()
  const { state } = double
  const success = { id: 9, state: 'success' }
  const kinds = [
    { environment: 'staging', production_environment: false },
    { environment: 'production', production_environment: true },
  ]
  for (const { environment } of kinds) {
    await logOf(double).ensure({ ...NEW, environment, payload: { key: 'old' } }, true, going)
    state.deployments.at(-1)?.statuses.push(success)
  }
  expect(state.deployments).toMatchObject(kinds)
  const { github } = workflowRun(double, WRITE)
  await github.deployments.ensure({ ...NEW, environment: 'staging', payload: { key: 'new' } }, true, going)
  const web = await fetch(`${double.api}/repos/acme/shop/deployments/${state.deployments.at(-1)?.id}/statuses`, {
    method: 'POST',
    headers: { authorization: 'token ghs_the_token_of_a_job' },
    body: JSON.stringify({ state: 'success' }),
  })
  expect(web.status).toBe(201)
  expect(state.deployments.map(({ statuses }) => statuses.at(-1)?.state)).toEqual(['inactive', 'success', 'success'])
})

it('needs deployments: write', async () => {
  await using double = await githubDouble()
  expect(await logOf(double, { permissions: { deployments: 'read' } }).ensure(NEW, true, going)).toMatchObject({
    outcome: 'failed',
    problem: { code: 'github-record-needs', why: 'The token of the job needs "deployments: write".' },
  })
})
