import { expect, it } from 'vitest'
import { githubDouble } from '../../support/github/double.ts'
import { going, HEAD, workflowRun } from '../../support/github/run.ts'

const WRITE = { permissions: { checks: 'write' } } as const
const annotations = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    path: 'a.ts',
    startLine: i + 1,
    endLine: i + 1,
    level: 'warning' as const,
    message: `line ${i + 1} is not covered`,
  }))
const check = (count: number, rest = {}) => ({
  name: 'coverage',
  commit: HEAD,
  conclusion: 'failure' as const,
  title: '70 %',
  summary: 'too little',
  annotations: annotations(count),
  ...rest,
})

it('brings its annotations in batches of fifty, a second apart', async () => {
  await using double = await githubDouble()
  const { github, clock } = workflowRun(double, WRITE)
  const url = 'https://github.test/acme/shop/runs/1'
  expect(await github.check(check(120), going)).toEqual({ outcome: 'created', url, annotated: 120 })
  expect(double.calls).toEqual([
    'POST /repos/acme/shop/check-runs',
    'PATCH /repos/acme/shop/check-runs/1',
    'PATCH /repos/acme/shop/check-runs/1',
  ])
  expect(clock.slept).toEqual([1_000, 1_000])
  const [made] = double.state.checks
  expect(made).toMatchObject({ head_sha: HEAD, external_id: '99/2', status: 'completed', conclusion: 'failure' })
  expect(made?.annotations).toHaveLength(120)
  expect(made?.annotations[119]).toEqual({
    path: 'a.ts',
    start_line: 120,
    end_line: 120,
    annotation_level: 'warning',
    message: 'line 120 is not covered',
  })
})

it.each(['lost', 'cut'] as const)('has each annotation once when the answer to a batch is %s', async (fault) => {
  await using double = await githubDouble()
  double.faults.next('PATCH', fault)
  const { github } = workflowRun(double, WRITE)
  expect(await github.check(check(60), going)).toMatchObject({ outcome: 'created', annotated: 60 })
  expect(double.state.checks[0]?.annotations).toHaveLength(60)
})

it.each(['lost', 'cut', { status: 502 }] as const)(
  'is there once when the answer to its creation is %j',
  async (fault) => {
    await using double = await githubDouble()
    double.faults.next('POST', fault)
    const { github } = workflowRun(double, WRITE)
    expect(await github.check(check(60), going)).toMatchObject({ outcome: 'created', annotated: 60 })
    expect(double.state.checks.map(({ annotations }) => annotations.length)).toEqual([60])
  },
)

it('of an earlier attempt of the run is not taken for this one', async () => {
  await using double = await githubDouble()
  const { github } = workflowRun(double, { ...WRITE, env: { GITHUB_RUN_ATTEMPT: '1' } })
  await github.check(check(1), going)
  double.faults.next('POST', 'cut')
  const again = workflowRun(double, WRITE)
  await again.github.check(check(2), going)
  expect(double.state.checks.map(({ external_id, annotations }) => [external_id, annotations.length])).toEqual([
    ['99/1', 1],
    ['99/2', 2],
  ])
})

it('stays within what GitHub takes of each part', async () => {
  await using double = await githubDouble()
  const { github } = workflowRun(double, WRITE)
  const long = {
    path: 'a',
    startLine: 1,
    endLine: 1,
    level: 'notice' as const,
    message: 'é'.repeat(70_000),
    title: 't'.repeat(300),
  }
  await github.check(check(0, { summary: 'a line\n'.repeat(20_000), annotations: [long] }), going)
  const [made] = double.state.checks
  expect(made?.summary.length).toBeLessThanOrEqual(65_535)
  expect(made?.summary).toContain('The rest was cut')
  const [annotation] = (made?.annotations ?? []) as [{ message: string; title: string }]
  expect(Buffer.byteLength(annotation.message)).toBeLessThanOrEqual(64 * 1024)
  expect(annotation.title).toHaveLength(255)
})

it('says which permission it takes', async () => {
  await using double = await githubDouble()
  const { github } = workflowRun(double, { permissions: { checks: 'read' } })
  expect(await github.check(check(1), going)).toMatchObject({
    outcome: 'left-out',
    problem: { code: 'github-forbidden', why: 'The token of the job needs "checks: write".' },
  })
})
