import { describe, expect, it } from 'vitest'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import type { Fault } from '../../support/github/faults.ts'
import { going, pastFaults, type RunOptions, workflowRun } from '../../support/github/run.ts'

const WRITE: RunOptions = { permissions: { contents: 'write' } }
const REF = 'refs/sluice/production/journal'
const APPENDED = { outcome: 'appended', commit: expect.stringMatching(/^[0-9a-f]{40}$/) }

const refsOf = (double: GitHubDouble, options = WRITE) => workflowRun(double, options).github.refs

/** A ref with one commit, and that commit. */
async function started(double: GitHubDouble): Promise<string> {
  const first = await refsOf(double).append(REF, 'first', undefined, going)
  if (first.outcome !== 'appended') throw new Error('the ref could not be made')
  return first.commit
}

it('is a chain of commits that share one tree, which tells a person what it is', async () => {
  await using double = await githubDouble()
  const refs = refsOf(double)
  const first = await started(double)
  const second = await refs.append(REF, 'second', first, going)
  expect(second).toEqual(APPENDED)
  expect(await refs.list('refs/sluice/production/', going)).toEqual({
    outcome: 'listed',
    heads: new Map([[REF, second.outcome === 'appended' && second.commit]]),
  })
  const head = double.state.git.commits.get(double.state.git.refs.get(REF) ?? '')
  expect(head).toMatchObject({ message: 'second', parents: [first] })
  expect(double.state.git.trees.size).toBe(1)
  expect(await refs.message(first, going)).toEqual({ outcome: 'found', message: 'first' })
})

it('is listed by its beginning alone, and nothing where there is none', async () => {
  await using double = await githubDouble()
  await started(double)
  expect(await refsOf(double).list('refs/sluice/staging/', going)).toEqual({ outcome: 'listed', heads: new Map() })
})

it.each([
  ['is created where it is', undefined],
  ['goes on from where it is no more', 'a commit of the past'],
])('says that it moved when it %s', async (_what, after) => {
  await using double = await githubDouble()
  const first = await started(double)
  await refsOf(double).append(REF, 'second', first, going)
  const past = after === undefined ? undefined : first
  expect(await refsOf(double).append(REF, 'third', past, going)).toEqual({ outcome: 'moved' })
  expect(await refsOf(double).append(REF, 'third', 'f'.repeat(40), going)).toEqual({ outcome: 'moved' })
})

const BROKEN: readonly Fault[] = [
  'cut',
  'lost',
  'twice',
  'half',
  'page',
  { status: 500 },
  { status: 502 },
  { status: 409, message: 'Conflict' },
  { status: 422, message: 'Object does not exist' },
  { status: 429 },
  { status: 429, headers: { 'retry-after': '3' } },
  { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': '1700000005' } },
  { status: 403, message: 'You have exceeded a secondary rate limit.' },
]

describe('is moved once, and known to be, when the answer is', () => {
  it.each(BROKEN)('%j to the update', async (fault) => {
    await using double = await githubDouble()
    const first = await started(double)
    double.faults.next('PATCH', fault)
    expect(await refsOf(double).append(REF, 'second', first, going)).toEqual(APPENDED)
    expect(double.state.git.commits.get(double.state.git.refs.get(REF) ?? '')).toMatchObject({ parents: [first] })
  })
  it.each(BROKEN)('%j to the creation', async (fault) => {
    await using double = await githubDouble()
    double.faults.next('git/refs', fault)
    expect(await refsOf(double).append(REF, 'first', undefined, going)).toEqual(APPENDED)
    expect(double.state.git.refs.size).toBe(1)
  })
  it.each(BROKEN.filter((fault) => typeof fault === 'string' || (fault.status !== 422 && fault.status !== 409)))(
    '%j to the making of the commit',
    async (fault) => {
      await using double = await githubDouble()
      const first = await started(double)
      double.faults.next('POST', fault)
      expect(await refsOf(double).append(REF, 'second', first, going)).toEqual(APPENDED)
      expect(double.state.git.commits.get(double.state.git.refs.get(REF) ?? '')).toMatchObject({ parents: [first] })
    },
  )
})

it.each(['PATCH', 'POST'])('is moved once, and known to be, when no answer comes to a %s', async (method) => {
  await using double = await githubDouble()
  const first = await started(double)
  double.faults.next(method, 'silent')
  const { github, clock } = workflowRun(double, WRITE)
  const appended = github.refs.append(REF, 'second', first, going)
  expect(await pastFaults(double, clock, 60_000, appended)).toEqual(APPENDED)
})

describe('stale reads', () => {
  it('do not make a loss a win', async () => {
    await using double = await githubDouble()
    const first = await started(double)
    await refsOf(double).append(REF, 'of somebody else', first, going)
    double.faults.next('GET /repos/acme/shop/git/ref/', 'stale', 'stale', 'stale', 'stale')
    expect(await refsOf(double).append(REF, 'mine', first, going)).toEqual({ outcome: 'moved' })
  })
  it('do not make a win a loss', async () => {
    await using double = await githubDouble()
    const first = await started(double)
    double.faults.next('PATCH', 'lost', { status: 422, message: 'Update is not a fast forward' })
    double.faults.next('GET /repos/acme/shop/git/ref/', 'stale')
    expect(await refsOf(double).append(REF, 'mine', first, going)).toEqual(APPENDED)
  })
})

describe('says what it needs', () => {
  it.each([
    ['contents: read', (double: GitHubDouble) => refsOf(double, { permissions: {} }).list('refs/sluice/', going)],
    [
      'contents: write',
      (double: GitHubDouble) =>
        refsOf(double, { permissions: { contents: 'read' } }).append(REF, 'first', undefined, going),
    ],
  ])('%s', async (permission, ask) => {
    await using double = await githubDouble()
    expect(await ask(double)).toMatchObject({
      outcome: 'failed',
      problem: { code: 'github-record-needs', why: `The token of the job needs "${permission}".` },
    })
  })
  it('a rule of the repository that forbids it, in its own words', async () => {
    await using double = await githubDouble()
    const refused: Fault = { status: 422, message: 'Repository rule violations found' }
    double.faults.next('git/refs', refused, refused, refused, refused)
    expect(await refsOf(double).append(REF, 'first', undefined, going)).toMatchObject({
      outcome: 'failed',
      problem: { code: 'github-record-refused', what: expect.stringContaining('Repository rule violations found') },
    })
  })
  it('a token, where the step has none', async () => {
    await using double = await githubDouble()
    expect(await refsOf(double, { token: '' }).list('refs/', going)).toMatchObject({
      outcome: 'failed',
      problem: { code: 'github-record-not-here', what: expect.stringContaining('the step has no token') },
    })
  })
})
