import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { QualityReport } from '../../src/core/report/quality-report.ts'
import { createRepository, type Repository } from '../support/git-repository.ts'
import { type GitHubDouble, githubDouble } from '../support/github/double.ts'
import { BOT, TOKEN } from '../support/github/run.ts'
import { runDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let place: string
beforeEach(() => void (place = temporaryFolder('outlook')))

/** Sixty pushes to main, of which those fail that touch the lock file. */
function remember({ state }: GitHubDouble, repository: Repository): void {
  for (let n = 1; n <= 60; n++) {
    const touched = n % 4 === 0 ? 'package-lock.json' : `src/${n % 5}.ts`
    state.history.runs.push({
      id: n,
      workflow: 'ci.yml',
      event: 'push',
      head_branch: 'main',
      head_sha: repository.commit({ [touched]: `${n}\n` }),
      actor: 'ada',
      conclusion: n % 4 === 0 ? 'failure' : 'success',
      created_at: new Date(Date.UTC(2026, 0, n)).toISOString(),
    })
  }
}

async function push(double: GitHubDouble, repository: Repository, touched: string, permissions = {}) {
  double.grant(TOKEN, { account: BOT, permissions })
  const sha = repository.commit({ [touched]: 'new\n' })
  writeFileSync(join(place, 'event.json'), JSON.stringify({ repository: { default_branch: 'main' } }))
  const env = {
    GITHUB_EVENT_PATH: join(place, 'event.json'),
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: sha,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '999',
    GITHUB_ACTOR: 'ada',
    GITHUB_API_URL: double.api,
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/heads/main',
  }
  const inputs = { checks: '- { name: fine, run: ["true"] }', outlook: 'true', 'github-token': TOKEN }
  const result = await runDist('quality-gate', inputs, { workspace: repository.folder, temp: place, env })
  return { ...result, report: QualityReport.parse(JSON.parse(readFileSync(result.outputs['report']!, 'utf8'))) }
}

it('learns from the history of the workflow, with one call where the checkout is deep', async () => {
  await using double = await githubDouble()
  const repository = createRepository()
  remember(double, repository)
  const risky = await push(double, repository, 'package-lock.json', { actions: 'read' })
  const calm = await push(double, repository, 'src/1.ts', { actions: 'read' })
  expect([risky.code, calm.code]).toEqual([0, 0])
  expect(risky.report.outlook).toMatchObject({ from: 'model', of: 'ci.yml on push to main', read: 60, runs: 60 })
  expect(risky.report.outlook?.chance).toBeGreaterThan(0.7)
  expect(calm.report.outlook?.chance).toBeLessThan(0.3)
  expect(risky.summary).toContain('whether it touches dependencies')
  expect(double.calls.map((call) => call.split('?')[0])).toEqual(
    Array(2).fill('GET /repos/acme/shop/actions/workflows/ci.yml/runs'),
  )
})

it('without the permission says so once, and the step ends as without an outlook', async () => {
  await using double = await githubDouble()
  const repository = createRepository()
  const { code, outputs, log, report } = await push(double, repository, 'src/1.ts')
  expect({ code, verdict: outputs['verdict'], chance: report.outlook?.chance }).toEqual({
    code: 0,
    verdict: 'passed',
    chance: null,
  })
  expect(log.match(/^::notice/gm)).toHaveLength(1)
  expect(log).toContain('actions: read')
})
