import { expect, it } from 'vitest'
import { annotate, checkName } from '../../src/actions/annotate.ts'
import type { Note } from '../../src/core/report/notes.ts'
import { fakeHost } from '../support/fake-host.ts'
import { githubDouble } from '../support/github/double.ts'
import { going, HEAD, workflowRun } from '../support/github/run.ts'

const NAMING = { noun: 'place', check: checkName('quality-gate', 'default') }
const note = (line: number, rest: Partial<Note> = {}): Note => ({
  level: 'warning',
  file: 'src/a.ts',
  line,
  title: 'lint: semi',
  message: `line ${line}`,
  ...rest,
})
const notes = (count: number) => Array.from({ length: count }, (_, i) => note(i + 1))

it('brings to a check run what the runner has no room for, in batches of fifty', async () => {
  await using double = await githubDouble()
  const { github } = workflowRun(double, { permissions: { checks: 'write' } })
  const { host, seen } = fakeHost()
  await annotate(
    { annotations: notes(10), rest: notes(70), leftOut: { error: 0, warning: 72, notice: 0 } },
    NAMING,
    github,
    { host, signal: going },
  )
  expect(double.calls.map((call) => call.split(' ')[0])).toEqual(['POST', 'PATCH'])
  const [check] = double.state.checks
  expect(check).toMatchObject({
    name: 'quality-gate: more places',
    head_sha: HEAD,
    conclusion: 'neutral',
    title: '70 more places',
  })
  expect(check?.annotations).toHaveLength(70)
  expect(check?.annotations[0]).toEqual({
    path: 'src/a.ts',
    start_line: 1,
    end_line: 1,
    annotation_level: 'warning',
    title: 'lint: semi',
    message: 'line 1',
  })
  expect(seen.log.filter((line) => line.startsWith('warning: '))).toHaveLength(10)
  expect(seen.log.slice(-2)).toEqual([
    `info: 70 more places at the check run https://github.test/acme/shop/runs/${check?.id}`,
    'info: 2 more places; the summary has them.',
  ])
})

it('asks nothing of GitHub where there is room for all, or outside of it', async () => {
  await using double = await githubDouble()
  const { github } = workflowRun(double, { permissions: { checks: 'write' } })
  const { host, seen } = fakeHost()
  const few = { annotations: notes(3), rest: [], leftOut: { warning: 0 } }
  await annotate(few, NAMING, github, { host, signal: going })
  const many = { annotations: notes(10), rest: notes(4), leftOut: { warning: 4 } }
  await annotate(many, NAMING, { event: undefined, check: github.check }, { host, signal: going })
  expect(double.calls).toEqual([])
  expect(seen.log.at(-1)).toBe('info: 4 more places; the summary has them.')
})

it('is one notice where the token may not, and the log counts them', async () => {
  await using double = await githubDouble()
  const { github, seen } = workflowRun(double, { permissions: {} })
  const { host, seen: step } = fakeHost()
  const many = { annotations: notes(10), rest: notes(4), leftOut: { warning: 4 } }
  await annotate(many, NAMING, github, { host, signal: going })
  await annotate(many, NAMING, github, { host, signal: going })
  expect(seen.log.filter((line) => line.startsWith('notice: '))).toEqual([
    expect.stringMatching(/^notice: GitHub did not allow the check run, so it was left out: .*"checks: write"/),
  ])
  expect(step.log.at(-1)).toBe('info: 4 more places; the summary has them.')
})

it('takes five hundred of those inside of the repository at most', async () => {
  await using double = await githubDouble()
  const { github } = workflowRun(double, { permissions: { checks: 'write' } })
  const { host, seen } = fakeHost()
  const outside = ['/usr/lib/x.py', 'C:\\x.cs', '../x.ts'].map((file) => note(1, { file }))
  const whole = note(7, { level: 'error', endLine: 9 })
  const rest = [...outside, whole, ...notes(600)]
  await annotate({ annotations: [], rest, leftOut: { warning: 604 } }, NAMING, github, { host, signal: going })
  expect(double.state.checks[0]?.annotations).toHaveLength(500)
  expect(double.state.checks[0]?.annotations[0]).toMatchObject({
    start_line: 7,
    end_line: 9,
    annotation_level: 'failure',
  })
  expect(seen.log.at(-1)).toBe('info: 104 more places; the summary has them.')
})

it('names the check runs of several uses apart', () => {
  expect([checkName('quality-gate', 'default'), checkName('quality-gate', 'api')]).toEqual([
    'quality-gate: more places',
    'quality-gate (api): more places',
  ])
})
