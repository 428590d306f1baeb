import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { type GitHubDouble, githubDouble } from '../support/github/double.ts'
import { BOT, HEAD, TOKEN } from '../support/github/run.ts'
import { type DistResult, runDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

const MESSAGES = Array.from({ length: 75 }, (_, i) => ({
  ruleId: 'semi',
  severity: 1,
  message: `Missing semicolon ${i}.`,
  line: i + 1,
  column: 1,
}))

/** The gate over a report of a linter with 75 warnings in one file. */
async function gate(
  double: GitHubDouble,
  permissions: Readonly<Record<string, 'read' | 'write'>>,
): Promise<DistResult> {
  const workspace = temporaryFolder('annotations')
  double.grant(TOKEN, { account: BOT, permissions })
  const results = [{ filePath: 'src/a.js', messages: MESSAGES, errorCount: 0, warningCount: 75 }]
  writeFileSync(join(workspace, 'lint.json'), JSON.stringify(results))
  const env = {
    GITHUB_EVENT_NAME: 'push',
    GITHUB_REPOSITORY: 'acme/shop',
    GITHUB_SHA: HEAD,
    GITHUB_REF: 'refs/heads/main',
    GITHUB_RUN_ID: '99',
    GITHUB_API_URL: double.api,
  }
  const inputs = { preset: 'none', reports: 'eslint-json=lint.json', 'github-token': TOKEN }
  return await runDist('quality-gate', inputs, { workspace, env })
}

it('the bundle brings to a check run what the runner has no room for', async () => {
  await using double = await githubDouble()
  const { log } = await gate(double, { checks: 'write' })
  expect(log.match(/^::warning title=/gm)).toHaveLength(10)
  expect(log).toContain('65 more places at the check run https://github.test/acme/shop/runs/1')
  expect(double.state.checks).toMatchObject([{ name: 'quality-gate: more places', head_sha: HEAD }])
  expect(double.state.checks[0]?.annotations).toHaveLength(65)
  expect(double.state.checks[0]?.annotations[0]).toMatchObject({ path: 'src/a.js', start_line: 11 })
})

it('without the permission it is one notice, and the verdict is the same', async () => {
  await using double = await githubDouble()
  const [without, withIt] = [await gate(double, {}), await gate(double, { checks: 'write' })]
  expect(without.log.match(/^::notice .*|^::notice::.*/gm)).toEqual([expect.stringContaining('checks: write')])
  expect(without.log).toContain('65 more places; the summary has them.')
  expect([without.code, without.outputs['verdict']]).toEqual([withIt.code, withIt.outputs['verdict']])
})
