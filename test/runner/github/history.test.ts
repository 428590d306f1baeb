import { describe, expect, it } from 'vitest'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import type { StoredPastRun } from '../../support/github/handlers/history.ts'
import { going, NOW, type RunOptions, workflowRun } from '../../support/github/run.ts'

const READ: RunOptions = {
  permissions: { actions: 'read', contents: 'read' },
  env: { GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/pull/7/merge' },
}
const ON_MAIN: RunOptions = { ...READ, event: 'push', env: { ...READ.env, GITHUB_REF: 'refs/heads/main' } }
const commit = (n: number) => n.toString(16).padStart(40, '0')

function remember(double: GitHubDouble, count: number, more: Partial<StoredPastRun> = {}): void {
  for (let id = 1; id <= count; id++)
    double.state.history.runs.push({
      id: double.state.history.runs.length + 100,
      workflow: 'ci.yml',
      event: 'pull_request',
      head_branch: 'topic',
      head_sha: commit(id),
      actor: 'ada',
      conclusion: 'success',
      created_at: new Date(NOW - id * 1_000).toISOString(),
      ...more,
    })
}

describe('the earlier runs of a workflow', () => {
  it('are those for the same event, the newest first', async () => {
    await using double = await githubDouble()
    remember(double, 2, { conclusion: 'failure' })
    remember(double, 1, { event: 'push' })
    remember(double, 1, { workflow: 'nightly.yml' })
    const { github } = workflowRun(double, READ)
    expect(await github.history.pastRuns(50, going)).toEqual({
      outcome: 'listed',
      of: 'ci.yml on pull_request',
      runs: [
        { id: 100, commit: commit(1), actor: 'ada', conclusion: 'failure', createdAt: NOW - 1_000 },
        { id: 101, commit: commit(2), actor: 'ada', conclusion: 'failure', createdAt: NOW - 2_000 },
      ],
    })
  })

  it('on the default branch are those of that branch', async () => {
    await using double = await githubDouble()
    remember(double, 1, { event: 'push', head_branch: 'main' })
    remember(double, 3, { event: 'push' })
    const { github } = workflowRun(double, ON_MAIN)
    expect(await github.history.pastRuns(50, going)).toMatchObject({
      of: 'ci.yml on push to main',
      runs: [{ id: 100 }],
    })
  })

  it('are read by the hundred and no further than asked', async () => {
    await using double = await githubDouble()
    remember(double, 320)
    const { github } = workflowRun(double, READ)
    const result = await github.history.pastRuns(250, going)
    expect(result.outcome === 'listed' && result.runs.length).toBe(250)
    expect(double.calls).toHaveLength(3)
  })

  it('do not have this very run among them', async () => {
    await using double = await githubDouble()
    remember(double, 1, { id: 99 })
    const { github } = workflowRun(double, READ)
    expect(await github.history.pastRuns(50, going)).toMatchObject({ runs: [] })
  })

  it('are not known where the runner does not say which workflow this is', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { permissions: { actions: 'read' } })
    expect(await github.history.pastRuns(50, going)).toMatchObject({ outcome: 'none' })
    expect(double.calls).toEqual([])
  })

  it('without the permission are left out with one notice that names it', async () => {
    await using double = await githubDouble()
    const { github, seen } = workflowRun(double, { ...READ, permissions: { contents: 'read' } })
    const result = await github.history.pastRuns(50, going)
    expect(result).toMatchObject({ outcome: 'left-out', problem: { code: 'github-forbidden' } })
    expect(seen.log.filter((line) => line.startsWith('notice:'))).toEqual([
      expect.stringContaining('Add "actions: read"'),
    ])
  })
})

describe('the shapes of commits', () => {
  it('are their files and lines, without the commits that GitHub does not know', async () => {
    await using double = await githubDouble()
    double.state.history.commits.set(commit(1), [
      { filename: 'a.ts', additions: 3, deletions: 1 },
      { filename: 'package.json', additions: 1, deletions: 1 },
    ])
    const { github } = workflowRun(double, READ)
    const result = await github.history.shapes([commit(1), commit(2)], going)
    expect(result.outcome === 'listed' && [...result.shapes]).toEqual([
      [commit(1), { files: 2, lines: 6, paths: ['a.ts', 'package.json'] }],
    ])
  })

  it('without the permission are left out', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { ...READ, permissions: { actions: 'read' } })
    expect(await github.history.shapes([commit(1)], going)).toMatchObject({
      outcome: 'left-out',
      problem: { code: 'github-forbidden' },
    })
  })

  it('are no longer asked for when time is over', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, READ)
    const result = await github.history.shapes([commit(1)], AbortSignal.abort())
    expect([result.outcome, double.calls]).toEqual(['listed', []])
  })
})
