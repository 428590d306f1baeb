import { describe, expect, it } from 'vitest'
import type { GitHub } from '../../../src/core/github.ts'
import { githubDouble } from '../../support/github/double.ts'
import { BASE, going, HEAD, pullRequest, type RunOptions, TOKEN, workflowRun } from '../../support/github/run.ts'

const SARIF = JSON.stringify({ version: '2.1.0', runs: [] })
const READ = { contents: 'read', 'pull-requests': 'read', actions: 'read' } as const
const PERSON = { account: { login: 'ada', type: 'User' }, permissions: {} } as const

/** Everything at once, as an action would ask for it; the codes of what was left out. */
async function everything(github: GitHub): Promise<(string | undefined)[]> {
  const results = [
    await github.upsertComment({ pullRequest: 7, marker: '<!-- m -->', body: 'x' }, going),
    await github.check(
      { name: 'n', commit: HEAD, conclusion: 'success', title: 't', summary: 's', annotations: [] },
      going,
    ),
    await github.uploadSarif({ commit: HEAD, ref: 'refs/pull/7/merge', sarif: SARIF, category: 'c' }, going),
    await github.changedFiles(7, going),
    await github.artifact({ commit: BASE, artifact: 'a', file: 'f' }, going),
  ]
  return results.map((result) => (result.outcome === 'left-out' ? result.problem.code : result.outcome))
}
const notices = (log: readonly string[]) => log.filter((line) => line.startsWith('notice:'))
const FORK: RunOptions = { payload: pullRequest('mallory/shop'), permissions: READ }

describe('what nobody may do is told in one notice', () => {
  it('on a pull request from a fork, after one try', async () => {
    await using double = await githubDouble()
    double.state.files.set(7, [])
    const { github, seen } = workflowRun(double, FORK)
    const readOnly = 'github-read-only'
    expect(await everything(github)).toEqual([readOnly, readOnly, readOnly, 'listed', 'none'])
    expect(notices(seen.log)).toEqual([
      'notice: Comments, check runs and uploads were left out: the token of a pull request from a fork may only read. ' +
        'GitHub gives such runs no more, so that nobody can write with your rights. The verdict is the same without it. ' +
        'Fix: The job summary has everything. For a comment as well, use the template with "workflow_run". ' +
        '(github-read-only)',
    ])
    expect(double.calls.filter((call) => !call.startsWith('GET'))).toEqual(['POST /repos/acme/shop/issues/7/comments'])
  })

  it('on a pull request of Dependabot', async () => {
    await using double = await githubDouble()
    const { github, seen } = workflowRun(double, { permissions: READ, env: { GITHUB_ACTOR: 'dependabot[bot]' } })
    expect((await everything(github)).slice(0, 3)).toEqual(['github-read-only', 'github-read-only', 'github-read-only'])
    expect(notices(seen.log).filter((line) => line.includes('github-read-only'))).toHaveLength(1)
    expect(seen.log.join()).toContain('a pull request from Dependabot')
  })

  it('without a token, and nothing is asked', async () => {
    await using double = await githubDouble()
    const { github, seen } = workflowRun(double, { token: '' })
    expect(await everything(github)).toEqual(Array(5).fill('github-no-token'))
    expect(notices(seen.log)).toHaveLength(1)
    expect(double.calls).toEqual([])
  })

  it('outside of GitHub Actions, and nothing is asked', async () => {
    await using double = await githubDouble()
    const { github, seen } = workflowRun(double, { env: { GITHUB_REPOSITORY: '' } })
    expect(await everything(github)).toEqual(Array(5).fill('github-not-here'))
    expect(notices(seen.log)).toHaveLength(1)
    expect(double.calls).toEqual([])
  })

  it('with a token that has expired, once for each thing', async () => {
    await using double = await githubDouble()
    const { github, seen } = workflowRun(double, { permissions: READ })
    double.faults.next('', ...Array.from({ length: 5 }, () => ({ status: 401, message: 'Bad credentials' })))
    expect(await everything(github)).toEqual(Array(5).fill('github-token-refused'))
    expect(notices(seen.log)[0]).toContain('did not take the token for the comment on the pull request')
  })
})

describe('a permission that is missing', () => {
  it('is named for each thing, with the line to add', async () => {
    await using double = await githubDouble()
    const { github, seen } = workflowRun(double, { permissions: { contents: 'read' } })
    expect(await everything(github)).toEqual(Array(5).fill('github-forbidden'))
    const named = notices(seen.log).map((line) => /Fix: Add "([^"]+)"/.exec(line)?.[1])
    expect(named).toEqual([
      'pull-requests: write',
      'checks: write',
      'security-events: write',
      'pull-requests: read',
      'actions: read',
    ])
  })

  it('that is named is all it takes', async () => {
    await using double = await githubDouble()
    double.state.files.set(7, [])
    const permissions = {
      'pull-requests': 'write',
      checks: 'write',
      'security-events': 'write',
      actions: 'read',
    } as const
    const { github, seen } = workflowRun(double, { permissions })
    expect(await everything(github)).toEqual(['created', 'created', 'processed', 'listed', 'none'])
    expect(notices(seen.log)).toEqual([])
  })

  it('is told once however often it is met', async () => {
    await using double = await githubDouble()
    const { github, seen } = workflowRun(double, { permissions: {} })
    await everything(github)
    await everything(github)
    expect(notices(seen.log)).toHaveLength(5)
  })

  it('is asked for where a fork runs with the rights of the base', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { ...FORK, event: 'pull_request_target' })
    expect((await everything(github))[0]).toBe('github-forbidden')
  })

  it('is none where a fork was given a token that may write', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { ...FORK, permissions: { 'pull-requests': 'write' } })
    expect((await everything(github))[0]).toBe('created')
  })

  it('of a person whose token may not even say who it is, is named as well', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { token: 'github_pat_x' })
    double.grant('github_pat_x', PERSON)
    expect((await everything(github))[0]).toBe('github-forbidden')
  })
})

describe('the token', () => {
  it('is masked before anything is asked', async () => {
    await using double = await githubDouble()
    expect(workflowRun(double).secrets).toEqual([TOKEN])
    expect(double.calls).toEqual([])
  })

  it('stands in no line of any log, whatever goes wrong', async () => {
    await using double = await githubDouble()
    double.faults.next('', 'cut', { status: 500 }, 'page', { status: 422, message: 'no' })
    const { github, seen } = workflowRun(double, { permissions: READ })
    await everything(github)
    expect(seen.log.length).toBeGreaterThan(4)
    expect(seen.log.join('\n')).not.toContain(TOKEN)
  })
})

describe('where GitHub is', () => {
  it('may be GitHub Enterprise Server', async () => {
    await using double = await githubDouble({ base: '/api/v3' })
    const { github } = workflowRun(double, { permissions: { 'pull-requests': 'write' } })
    expect((await everything(github))[0]).toBe('created')
    expect(double.calls[0]).toMatch(/^GET \/api\/v3\/repos\/acme\/shop\/issues\/7\/comments\?/)
  })

  it('may have changed when the repository was renamed', async () => {
    await using double = await githubDouble()
    const location = `${double.api}/repos/acme/shop/issues/7/comments?per_page=100&page=1`
    double.faults.next('GET', { status: 301, headers: { location } })
    const { github } = workflowRun(double, { permissions: { 'pull-requests': 'write' } })
    expect((await everything(github))[0]).toBe('created')
  })

  it('never gets another host to see the token', async () => {
    await using double = await githubDouble()
    await using stranger = await githubDouble()
    double.faults.next('GET', { status: 302, headers: { location: `${stranger.api}/storage/1` } })
    const { github } = workflowRun(double, { permissions: { 'pull-requests': 'write' } })
    expect((await everything(github))[0]).toBe('github-forbidden')
    expect(stranger.calls).toEqual(['GET /storage/1'])
  })
})
