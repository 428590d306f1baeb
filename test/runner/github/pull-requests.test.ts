import { describe, expect, it } from 'vitest'
import { githubDouble } from '../../support/github/double.ts'
import { going, HEAD, workflowRun } from '../../support/github/run.ts'

const RUN = { id: 5, headSha: HEAD, event: 'pull_request', head: { owner: 'ada', branch: 'topic' } }
const WRITE = { event: 'workflow_run', payload: {}, permissions: { 'pull-requests': 'write' } } as const

describe('the pull request of a run from a fork', () => {
  it('is the open one of its branch', async () => {
    await using double = await githubDouble()
    double.state.pulls.push(
      { number: 3, state: 'closed', head: 'ada:topic', sha: HEAD },
      { number: 7, state: 'open', head: 'ada:topic', sha: HEAD },
      { number: 8, state: 'open', head: 'eve:topic', sha: HEAD },
    )
    const { github } = workflowRun(double, WRITE)
    expect(await github.pullRequestOfRun(RUN, going)).toEqual({ outcome: 'found', pullRequest: 7 })
  })

  it('is none when it has newer commits, was closed, or its fork is gone', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, WRITE)
    expect(await github.pullRequestOfRun(RUN, going)).toEqual({
      outcome: 'none',
      because: 'ada:topic has no open pull request',
    })
    double.state.pulls.push({ number: 7, state: 'open', head: 'ada:topic', sha: 'c'.repeat(40) })
    expect(await github.pullRequestOfRun(RUN, going)).toMatchObject({
      because: 'ada:topic has newer commits, whose own run follows',
    })
    expect(await github.pullRequestOfRun({ ...RUN, head: undefined }, going)).toMatchObject({ outcome: 'none' })
  })

  it('is left out where the token may not look', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { ...WRITE, permissions: {} })
    expect(await github.pullRequestOfRun(RUN, going)).toMatchObject({ outcome: 'left-out' })
  })
})
