import { expect, it } from 'vitest'
import { githubDouble } from '../../support/github/double.ts'
import { going, workflowRun } from '../../support/github/run.ts'

it('lists every job of an attempt, page after page, with its runner and whether it is over', async () => {
  await using double = await githubDouble()
  for (let i = 0; i < 130; i++)
    double.state.jobs.push({ run: 7, attempt: 2, runner_name: `runner ${i}`, status: i < 120 ? 'completed' : 'queued' })
  double.state.jobs.push({ run: 7, attempt: 1, runner_name: null, status: 'completed' })
  const { github } = workflowRun(double, { permissions: { actions: 'read' } })
  const listed = await github.runs.jobs(7, 2, going)
  const jobs = listed.outcome === 'listed' ? listed.jobs : []
  expect([jobs.length, jobs.filter(({ isOver }) => isOver).length, jobs[129]?.runner]).toEqual([130, 120, 'runner 129'])
  expect(await github.runs.jobs(7, 1, going)).toEqual({
    outcome: 'listed',
    jobs: [{ runner: undefined, isOver: true }],
  })
})

it.each([{ actions: 'read' }, {}] as const)(
  'of a run that it is not told of, it says what it needs',
  async (permissions) => {
    await using double = await githubDouble()
    expect(await workflowRun(double, { permissions }).github.runs.jobs(8, 1, going)).toMatchObject({
      outcome: 'failed',
      problem: { code: 'github-record-needs', why: 'The token of the job needs "actions: read".' },
    })
  },
)
