import { expect, it } from 'vitest'
import { githubDouble } from '../../support/github/double.ts'
import { going, pullRequest, workflowRun } from '../../support/github/run.ts'

const READ = { permissions: { 'pull-requests': 'read' } } as const
const many = (count: number) => Array.from({ length: count }, (_, i) => ({ filename: `src/${i}.ts` }))

it('lists what each file was and became', async () => {
  await using double = await githubDouble()
  double.state.files.set(7, [
    { filename: 'new.ts', status: 'renamed', previous_filename: 'old.ts', patch: '@@ -1 +1 @@\n-a\n+b' },
    { filename: 'picture.png', status: 'added' },
  ])
  const { github } = workflowRun(double, READ)
  expect(await github.changedFiles(7, going)).toEqual({
    outcome: 'listed',
    isCut: false,
    files: [
      {
        path: 'new.ts',
        previousPath: 'old.ts',
        status: 'renamed',
        additions: 1,
        deletions: 1,
        patch: '@@ -1 +1 @@\n-a\n+b',
      },
      { path: 'picture.png', previousPath: undefined, status: 'added', additions: 1, deletions: 1, patch: undefined },
    ],
  })
})

it('goes on over three hundred files, page by page', async () => {
  await using double = await githubDouble()
  double.state.files.set(7, many(301))
  const { github } = workflowRun(double, READ)
  const result = await github.changedFiles(7, going)
  expect(result.outcome === 'listed' && result.files.map(({ path }) => path)).toEqual(
    many(301).map((file) => file.filename),
  )
  expect(double.calls.map((call) => new URL(call.slice(4), 'http://x').searchParams.get('page'))).toEqual([
    '1',
    '2',
    '3',
    '4',
  ])
})

it.each([
  { changes: 2_999, listed: 2_999, isCut: false },
  { changes: 3_000, listed: 3_000, isCut: false },
  { changes: 3_001, listed: 3_000, isCut: true },
])('lists $listed of $changes files, cut: $isCut', async ({ changes, listed, isCut }) => {
  await using double = await githubDouble()
  double.state.files.set(7, many(changes))
  const { github } = workflowRun(double, { ...READ, payload: pullRequest('acme/shop', changes) })
  const result = await github.changedFiles(7, going)
  expect(result).toMatchObject({ outcome: 'listed', isCut })
  expect(result.outcome === 'listed' && result.files.length).toBe(listed)
  expect(double.calls).toHaveLength(30)
})

it('takes a full list for a cut one when the event does not know better', async () => {
  await using double = await githubDouble()
  double.state.files.set(8, many(3_000))
  const { github } = workflowRun(double, READ)
  expect(await github.changedFiles(8, going)).toMatchObject({ outcome: 'listed', isCut: true })
})

it('says which permission it takes, and that a pull request may not exist', async () => {
  await using double = await githubDouble()
  const { github, seen } = workflowRun(double, READ)
  expect(await github.changedFiles(9, going)).toMatchObject({
    outcome: 'left-out',
    problem: { code: 'github-not-found', why: expect.stringContaining('"pull-requests: read"') },
  })
  expect(seen.log.filter((line) => line.startsWith('notice:'))).toEqual([
    'notice: GitHub knows nothing at /repos/acme/shop/pulls/9/files, so the list of changed files was left out. ' +
      'It answers the same way where the token may not look: a private repository needs "pull-requests: read". ' +
      'Fix: Check that the number or the commit is of this repository, and that the job has "pull-requests: read". ' +
      '(github-not-found)',
  ])
})
