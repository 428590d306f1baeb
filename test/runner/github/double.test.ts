import { describe, expect, it } from 'vitest'
import { createClient } from '../../../src/runner/github/client.ts'
import { createWeb } from '../../../src/runner/world/web.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { type GitHubDouble, githubDouble } from '../../support/github/double.ts'
import { BOT, going, HEAD, TOKEN } from '../../support/github/run.ts'

const ALL = { issues: 'write', 'security-events': 'write', checks: 'write', actions: 'read' } as const
const AT = { owner: 'acme', repo: 'shop' }

function clientOf(double: GitHubDouble) {
  double.grant(TOKEN, { account: BOT, permissions: ALL })
  const web = createWeb(() => undefined)
  return createClient({ apiUrl: double.api, token: TOKEN, web, clock: fakeClock(), debug: () => {} })
}

/** What the double holds against a call; it would throw when it is disposed of, so it is emptied here. */
async function violationsOf(ask: (call: ReturnType<typeof clientOf>) => Promise<unknown>): Promise<string[]> {
  await using double = await githubDouble()
  await ask(clientOf(double)).catch(() => {})
  return (double.violations as string[]).splice(0)
}

describe('the double of GitHub notices', () => {
  it('a field that is missing', async () => {
    const route = 'POST /repos/{owner}/{repo}/check-runs'
    const found = await violationsOf((call) => call(route, { ...AT, name: 'x' } as never))
    expect(found).toEqual([
      `request of ${route}: / must have required property 'head_sha' {"missingProperty":"head_sha"}`,
    ])
  })

  it('more annotations than GitHub takes at once', async () => {
    const one = { path: 'a', start_line: 1, end_line: 1, annotation_level: 'notice' as const, message: 'm' }
    const output = { title: 't', summary: 's', annotations: Array.from({ length: 51 }, () => one) }
    const found = await violationsOf((call) =>
      call('POST /repos/{owner}/{repo}/check-runs', { ...AT, name: 'x', head_sha: HEAD, output }),
    )
    expect(found.join()).toContain('/output/annotations must NOT have more than 50 items')
  })

  it('a commit that is none, and a field that nobody knows', async () => {
    const upload = { ...AT, commit_sha: 'main', ref: 'refs/heads/main', sarif: 'x', category: 'c' }
    const found = await violationsOf((call) => call('POST /repos/{owner}/{repo}/code-scanning/sarifs', upload))
    expect(found.join()).toMatch(/there is no field category.*\/commit_sha must match pattern/)
  })

  it('a parameter of another kind, and one that nobody knows', async () => {
    const found = await violationsOf((call) =>
      call('GET /repos/{owner}/{repo}/actions/runs', { ...AT, status: 'green' as 'success', sort: 'asc' }),
    )
    expect(found.join()).toMatch(/there is no parameter sort.*parameter status: .*must be equal to one of/)
  })

  it('an operation that is not described', async () => {
    expect(await violationsOf((call) => call('GET /zen'))).toEqual(['GET /zen is not described'])
  })

  it('an answer of its own that GitHub would not give', async () => {
    await using double = await githubDouble()
    double.state.comments.push({ id: 1, issue: 7, body: 5 as unknown as string, user: BOT })
    await clientOf(double)('GET /repos/{owner}/{repo}/issues/{issue_number}/comments', { ...AT, issue_number: 7 })
    expect((double.violations as string[]).splice(0).join()).toContain('/0/body must be string')
  })

  it('a token that is sent to the storage', async () => {
    await using double = await githubDouble()
    const headers = { authorization: `token ${TOKEN}` }
    const url = `${double.api}/storage/1?sig=x`
    await createWeb(() => undefined)({ method: 'GET', url, headers, maxBytes: 100 }, going)
    expect((double.violations as string[]).splice(0)).toEqual(['/storage/1?sig=x was sent a token'])
  })
})

describe('a test that uses it', () => {
  it('fails by itself when the description was violated', async () => {
    const double = await githubDouble()
    await clientOf(double)('GET /zen').catch(() => {})
    await expect(double[Symbol.asyncDispose]()).rejects.toThrow('GET /zen is not described')
  })

  it('fails by itself when a fault met nothing', async () => {
    const double = await githubDouble()
    double.faults.next('GET', 'cut')
    await expect(double[Symbol.asyncDispose]()).rejects.toThrow('1 faults were left that nothing met')
  })
})
