import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { createRepository } from '../../support/git-repository.ts'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import { BOT, HEAD, pullRequest, TOKEN, variables } from '../../support/github/run.ts'
import { qualityStep, type Step } from './step.ts'

const CHECKS = '- { name: fine, run: ["true"] }'
const DAY = 86_400_000
const commit = (n: number) => n.toString(16).padStart(40, '0')
const isRisky = (n: number) => n % 3 === 0

/** A past in which changes of dependencies fail, but for every tenth, and nothing else does, but for one in twenty. */
function remember(double: GitHubDouble, count: number): void {
  for (let n = 1; n <= count; n++) {
    const fails = isRisky(n) ? n % 10 !== 0 : n % 20 === 0
    double.state.history.commits.set(commit(n), [
      { filename: isRisky(n) ? 'package.json' : 'src/a.ts', additions: n % 7, deletions: 1 },
    ])
    double.state.history.runs.push({
      id: n,
      workflow: 'ci.yml',
      event: 'pull_request',
      head_branch: 'topic',
      head_sha: commit(n),
      actor: 'ada',
      conclusion: fails ? 'failure' : 'success',
      created_at: new Date(Date.UTC(2026, 0, 1) + n * DAY).toISOString(),
    })
  }
}

async function run(
  step: Step,
  double: GitHubDouble,
  inputs: Readonly<Record<string, string>>,
  permissions: Readonly<Record<string, 'read'>> = { actions: 'read', contents: 'read' },
) {
  double.grant(TOKEN, { account: BOT, permissions })
  const event = join(step.folder, '.event.json')
  writeFileSync(event, JSON.stringify(pullRequest()))
  const env = {
    ...variables(event),
    GITHUB_RUN_ID: '999',
    GITHUB_API_URL: double.api,
    GITHUB_WORKFLOW_REF: 'acme/shop/.github/workflows/ci.yml@refs/pull/7/merge',
  }
  return await step.run({ checks: CHECKS, comment: 'false', 'github-token': TOKEN, ...inputs }, env)
}

describe('the outlook', () => {
  it('is asked of nobody unless somebody wants it', async () => {
    await using double = await githubDouble()
    const step = qualityStep()
    const { report } = await run(step, double, {})
    expect([report.outlook, double.calls]).toEqual([undefined, []])
  })

  it('says how likely the change fails, what that rests on, how much was read and how it was calibrated', async () => {
    await using double = await githubDouble()
    remember(double, 120)
    double.state.history.commits.set(HEAD, [{ filename: 'package.json', additions: 1, deletions: 1 }])
    const step = qualityStep()
    const { report, summary, html } = await run(step, double, { outlook: 'true' })
    expect(report.verdict).toBe('passed')
    expect(report.outlook).toMatchObject({
      from: 'model',
      of: 'ci.yml on pull_request',
      read: 120,
      runs: 99,
      since: '2026-01-23T00:00:00.000Z',
      leftOut: [{ runs: 21, because: 'nobody knows what their commit changed' }],
    })
    expect(report.outlook?.chance).toBeGreaterThan(0.6)
    expect(report.outlook?.because[0]?.feature).toBe('whether it touches dependencies')
    expect(double.calls).toHaveLength(2 + 100)
    for (const told of [summary, html.replaceAll(/<[^>]+>/g, '')]) {
      expect(told).toMatch(/The chance that this change fails is \d\d %\./)
      expect(told).toContain('Learnt from 99 runs of ci.yml on pull')
      expect(told).toContain('since 2026-01-23, 32 of which failed.')
      expect(told).toContain('Of no use were 21 runs (nobody knows what their commit changed).')
      expect(told).toContain('Calibrated on forecasts for runs that the model had not seen: Brier score 0.')
      expect(told).toContain('It decides nothing.')
    }
  })

  it('asks GitHub only for the commits that the checkout does not have', async () => {
    await using double = await githubDouble()
    const repository = createRepository()
    repository.commit({ 'a.ts': '1\n' })
    const head_sha = repository.commit({ 'a.ts': '2\n' })
    remember(double, 1)
    double.state.history.runs.push({ ...double.state.history.runs[0]!, id: 2, head_sha })
    const step = qualityStep()
    await run(step, double, { outlook: '50', 'working-directory': repository.folder })
    expect(double.calls.filter((call) => call.includes('/commits/'))).toEqual([
      `GET /repos/acme/shop/commits/${HEAD}`,
      `GET /repos/acme/shop/commits/${commit(1)}`,
    ])
  })

  it('refuses to say a number where there is too little history', async () => {
    await using double = await githubDouble()
    remember(double, 12)
    double.state.history.commits.set(HEAD, [{ filename: 'a.ts', additions: 1, deletions: 1 }])
    const step = qualityStep()
    const { report, summary } = await run(step, double, { outlook: '{ below: 10%, policy: block }' })
    expect(report).toMatchObject({ verdict: 'passed', outlook: { chance: null, runs: 12, because: [] } })
    expect(summary).toContain(
      '**How likely this change fails cannot be said: 12 runs are known, at least 30 are needed.** Read 12 runs',
    )
    expect(report.warnings).toEqual(['The outlook decides nothing: 12 runs are known, at least 30 are needed.'])
  })

  it('without the permission is left out with one notice, and the verdict is the same', async () => {
    await using double = await githubDouble()
    const step = qualityStep()
    const { report, log, failures } = await run(step, double, { outlook: 'true' }, { contents: 'read' })
    expect([report.verdict, failures, report.outlook?.chance]).toEqual(['passed', [], null])
    expect(log.filter((line) => line.startsWith('notice:'))).toEqual([expect.stringContaining('"actions: read"')])
    expect(double.calls).toHaveLength(1)
  })

  it.each([
    ['{ below: 60% }', 'warned'],
    ['{ below: 60%, policy: block }', 'failed'],
    ['{ below: 100% }', 'passed'],
  ])('decides only where it is asked to: %s is %s', async (outlook, verdict) => {
    await using double = await githubDouble()
    remember(double, 99)
    double.state.history.commits.set(HEAD, [{ filename: 'package.json', additions: 1, deletions: 1 }])
    const step = qualityStep()
    const { report, summary } = await run(step, double, { outlook })
    expect(report.checks[1]).toMatchObject({ kind: 'outlook', verdict, operator: '<', unit: 'share' })
    expect(report.verdict).toBe(verdict)
    expect(summary).not.toContain('It decides nothing.')
  })
})
