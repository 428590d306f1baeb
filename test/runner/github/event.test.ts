import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { readEvent } from '../../../src/runner/github/event.ts'
import { BASE, HEAD, pullRequest, variables } from '../../support/github/run.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

function read(payload: string | object, values: Record<string, string> = {}) {
  const path = join(temporaryFolder('event'), 'event.json')
  writeFileSync(path, typeof payload === 'string' ? payload : JSON.stringify(payload))
  const env: Record<string, string> = { ...variables(path), ...values }
  return readEvent((name) => env[name])
}

describe('the event', () => {
  it('of a pull request', () => {
    expect(read(pullRequest('acme/shop', 12))).toEqual({
      name: 'pull_request',
      repository: 'acme/shop',
      defaultBranch: 'main',
      sha: HEAD,
      ref: 'refs/pull/7/merge',
      runId: 99,
      workflow: undefined,
      runAttempt: 2,
      actor: 'ada',
      pullRequest: { number: 7, headSha: HEAD, baseSha: BASE, baseRef: 'main', isFork: false, changedFiles: 12 },
      mergeGroup: undefined,
      workflowRun: undefined,
      isDependabot: false,
      serverUrl: 'https://github.com',
      apiUrl: 'https://api.github.com',
    })
  })

  it('knows a fork, even one that was deleted', () => {
    const deleted = pullRequest()
    expect(read(pullRequest('mallory/shop'))?.pullRequest?.isFork).toBe(true)
    const head = { ...deleted.pull_request.head, repo: null }
    expect(read({ ...deleted, pull_request: { ...deleted.pull_request, head } })?.pullRequest?.isFork).toBe(true)
  })

  it.each([
    ['acme/shop/.github/workflows/ci.yml@refs/heads/main', 'ci.yml'],
    ['acme/shop/.github/workflows/ci.yaml@refs/pull/7/merge', 'ci.yaml'],
    ['acme/rules/.github/workflows/ci.yml@refs/heads/main', undefined],
    ['ci.yml', undefined],
  ])('of the workflow %s knows the file %s', (ref, workflow) => {
    expect(read(pullRequest(), { GITHUB_WORKFLOW_REF: ref })?.workflow).toBe(workflow)
  })

  it('knows Dependabot', () => {
    expect(read(pullRequest(), { GITHUB_ACTOR: 'dependabot[bot]' })?.isDependabot).toBe(true)
  })

  it('of a merge queue has its commits', () => {
    expect(read({ merge_group: { head_sha: HEAD, base_sha: BASE } })?.mergeGroup).toEqual({
      headSha: HEAD,
      baseSha: BASE,
    })
  })

  it('of a run that went before has that run', () => {
    const workflow_run = { id: 5, head_sha: HEAD, event: 'pull_request' }
    expect(read({ workflow_run })?.workflowRun).toEqual({ id: 5, headSha: HEAD, event: 'pull_request' })
  })

  it('on GitHub Enterprise Server has its addresses', () => {
    const given = { GITHUB_SERVER_URL: 'https://ghes.test/', GITHUB_API_URL: 'https://ghes.test/api/v3/' }
    expect(read({}, given)).toMatchObject({ serverUrl: 'https://ghes.test', apiUrl: 'https://ghes.test/api/v3' })
  })

  it.each(['', 'no JSON', '[]', '{"pull_request": "x"}'])('of a payload %j is what the variables say', (payload) => {
    expect(read(payload)).toMatchObject({ repository: 'acme/shop', runId: 99, pullRequest: undefined })
  })

  it('is none outside of GitHub Actions, or with a repository that is none', () => {
    expect(readEvent(() => undefined)).toBeUndefined()
    expect(read({}, { GITHUB_REPOSITORY: 'acme/../x' })).toBeUndefined()
  })
})
