import { execFileSync } from 'node:child_process'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, expect, it } from 'vitest'
import { type GitHubDouble, githubDouble } from '../support/github/double.ts'
import { BOT, HEAD, pullRequest, TOKEN, variables } from '../support/github/run.ts'
import { runDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let place: string
beforeEach(() => void (place = temporaryFolder('comment')))

const HALF = 'SF:a.js\nDA:1,1\nDA:2,0\nend_of_record\n'

function run(double: GitHubDouble, event: string, payload: unknown, inputs: Readonly<Record<string, string>>) {
  writeFileSync(join(place, 'event.json'), JSON.stringify(payload))
  writeFileSync(join(place, 'lcov.info'), HALF)
  const env = {
    ...variables(join(place, 'event.json')),
    GITHUB_EVENT_NAME: event,
    GITHUB_API_URL: double.api,
  }
  return runDist('coverage-threshold', { 'github-token': TOKEN, ...inputs }, { workspace: place, temp: place, env })
}

it('keeps one comment in the pull request, and two where two uses have keys of their own', async () => {
  await using double = await githubDouble()
  double.grant(TOKEN, { account: BOT, permissions: { 'pull-requests': 'write' } })
  await run(double, 'pull_request', pullRequest(), {})
  await run(double, 'pull_request', pullRequest(), { 'min-lines': '40' })
  await run(double, 'pull_request', pullRequest(), { 'comment-key': 'e2e' })
  const bodies = double.state.comments.map(({ body }) => body.split('\n').slice(0, 2))
  expect(bodies).toEqual([
    ['<!-- sluice:coverage-threshold:default -->', '## ✅ Coverage 50.00 % of lines'],
    ['<!-- sluice:coverage-threshold:e2e -->', '## ❌ Coverage 50.00 % of lines'],
  ])
  expect(double.state.comments[0]?.body).toContain('https://github.com/acme/shop/actions/runs/99')
})

it('says once that a fork may not comment, and decides the same', async () => {
  await using double = await githubDouble()
  double.grant(TOKEN, { account: BOT, permissions: { 'pull-requests': 'read' } })
  const { code, outputs, log } = await run(double, 'pull_request', pullRequest('eve/shop'), { 'min-lines': '50' })
  expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 0, verdict: 'passed' })
  expect(log.match(/^::notice/gm)).toHaveLength(1)
  expect(log).toContain('github-read-only')
  expect(double.state.comments).toEqual([])
})

it('asks nothing of GitHub where no comment is wanted', async () => {
  await using double = await githubDouble()
  double.grant(TOKEN, { account: BOT, permissions: {} })
  await run(double, 'pull_request', pullRequest(), { comment: 'false' })
  expect(double.calls).toEqual([])
})

const fromFork = {
  repository: { default_branch: 'main' },
  workflow_run: {
    id: 55,
    head_sha: HEAD,
    event: 'pull_request',
    head_branch: 'topic',
    head_repository: { owner: { login: 'eve' } },
  },
}

it('writes the comment of a fork from the report of its run, to the pull request that GitHub names', async () => {
  await using double = await githubDouble()
  double.grant(TOKEN, { account: BOT, permissions: { 'pull-requests': 'write' } })
  double.state.pulls.push({ number: 12, state: 'open', head: 'eve:topic', sha: HEAD })
  const first = await run(double, 'push', {}, { comment: 'false' })
  const { code, outputs } = await run(double, 'workflow_run', fromFork, {
    'comment-report': first.outputs['report'] ?? '',
  })
  expect({ code, reason: outputs['reason'] }).toEqual({
    code: 0,
    reason: 'The comment about failed coverage is written.',
  })
  expect(double.state.comments).toMatchObject([{ issue: 12 }])
  expect(double.state.comments[0]?.body).toContain('50.00 %')
  expect(double.state.comments[0]?.body).toContain('/acme/shop/actions/runs/55')
})

it('holds a hostile report to its form, and shows its texts as nothing but text', async () => {
  await using double = await githubDouble()
  double.grant(TOKEN, { account: BOT, permissions: { 'pull-requests': 'write' } })
  double.state.pulls.push({ number: 12, state: 'open', head: 'eve:topic', sha: HEAD })
  const first = await run(double, 'push', {}, { comment: 'false' })
  const honest = JSON.parse(readFileSync(first.outputs['report']!, 'utf8'))
  const hostile = join(place, 'hostile.json')
  const send = async (report: unknown) => {
    writeFileSync(hostile, JSON.stringify(report))
    return run(double, 'workflow_run', fromFork, { 'comment-report': hostile })
  }
  expect((await send({ ...honest, totals: 'all of it' })).log).toContain('(report-unreadable)')
  expect((await send({ ...honest, checks: [{ name: 'x' }] })).code).toBe(1)
  expect(double.state.comments).toEqual([])
  const reason =
    '@everyone <script>alert(1)</script> [win](https://evil.test)\n\n# <!-- sluice:coverage-threshold:x -->'
  await send({ ...honest, reason, warnings: [reason] })
  const [comment] = double.state.comments
  expect(comment?.body).not.toContain('<script')
  expect(comment?.body).not.toContain('@everyone')
  expect(comment?.body).not.toContain('](https://evil.test)')
  expect(comment?.body.match(/<!-- sluice/g)).toHaveLength(1)
})

it('takes the change from GitHub where the checkout is too shallow to know it', { timeout: 30_000 }, async () => {
  await using double = await githubDouble()
  double.grant(TOKEN, { account: BOT, permissions: { 'pull-requests': 'read' } })
  double.state.files.set(7, [
    { filename: 'a.js', status: 'modified', patch: '@@ -1,1 +1,2 @@\n one\n+two' },
    { filename: 'old name.js', status: 'removed', patch: '@@ -1,1 +0,0 @@\n-gone' },
  ])
  const full = temporaryFolder('full')
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], { cwd: full })
  git('init', '-q')
  for (const text of ['one\n', 'one\ntwo\n']) {
    writeFileSync(join(full, 'a.js'), text)
    git('add', '-A')
    git('commit', '-q', '-m', 'x')
  }
  execFileSync('git', ['clone', '-q', '--depth', '1', `file://${full}`, join(place, 'clone')])
  const inputs = {
    comment: 'false',
    'min-lines': '0',
    'min-patch': '50',
    'working-directory': 'clone',
    reports: '../lcov.info',
  }
  const { outputs } = await run(double, 'pull_request', pullRequest(), inputs)
  expect(outputs).toMatchObject({ verdict: 'failed', 'patch-covered': '0', 'patch-total': '1' })
  expect(JSON.parse(readFileSync(outputs['report']!, 'utf8')).patch.from).toBe("GitHub's list of changed files")
})
