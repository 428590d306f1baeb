import { execFileSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { SecurityReport } from '../../src/core/report/security-report.ts'
import { githubDouble } from '../support/github/double.ts'
import { BOT, HEAD, pullRequest, TOKEN, variables } from '../support/github/run.ts'
import { type DistOptions, runDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let place: string
beforeEach(() => void (place = temporaryFolder('security')))

function write(path: string, content: unknown): void {
  mkdirSync(dirname(join(place, path)), { recursive: true })
  writeFileSync(join(place, path), typeof content === 'string' ? content : JSON.stringify(content))
}

async function scan(inputs: Readonly<Record<string, string>>, options: DistOptions = {}) {
  const result = await runDist('security-scan', inputs, { workspace: place, temp: place, ...options })
  const path = result.outputs['report'] ?? ''
  return { ...result, report: path === '' ? undefined : JSON.parse(readFileSync(path, 'utf8')) }
}

/** What `npm audit --json` writes about one advisory of lodash. */
function npmAudit(severity = 'critical') {
  const via = {
    source: 1106913,
    name: 'lodash',
    dependency: 'lodash',
    title: 'Command Injection in lodash',
    url: 'https://github.com/advisories/GHSA-35jh-r3h4-6jhm',
    severity,
    cwe: ['CWE-77'],
    cvss: { score: 7.2, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:H/UI:N/S:U/C:H/I:H/A:H' },
    range: '<4.17.21',
  }
  const counts = { info: 0, low: 0, moderate: 0, high: 0, critical: 0, [severity]: 1, total: 1 }
  return {
    auditReportVersion: 2,
    vulnerabilities: {
      lodash: {
        name: 'lodash',
        severity,
        isDirect: true,
        via: [via],
        effects: [],
        range: '<4.17.21',
        nodes: ['node_modules/lodash'],
        fixAvailable: { name: 'lodash', version: '4.17.21', isSemVerMajor: false },
      },
    },
    metadata: {
      vulnerabilities: counts,
      dependencies: { prod: 2, dev: 0, optional: 0, peer: 0, peerOptional: 0, total: 1 },
    },
  }
}

const waiver = (expires: string) =>
  `waivers:\n  - id: GHSA-35jh-r3h4-6jhm\n    reason: not reachable\n    owner: web\n    expires: ${expires}\n`

describe('what blocks', () => {
  it('fails the step and says what to raise, with every output and a report of its schema', async () => {
    write('audit.json', npmAudit())
    const { code, outputs, report, summary } = await scan({ reports: 'audit.json' })
    expect({ code, ...outputs }).toMatchObject({
      code: 1,
      verdict: 'failed',
      critical: '1',
      high: '0',
      total: '1',
      waived: '0',
      score: '75',
    })
    expect(SecurityReport.parse(report).findings).toMatchObject([
      {
        rule: 'GHSA-35jh-r3h4-6jhm',
        disposition: 'blocked',
        gate: 'dependencies',
        fix: 'raise lodash to 4.17.21 or newer',
      },
    ])
    expect(summary).toContain('4.17.21')
    expect(readFileSync(outputs['html']!, 'utf8')).toMatch(/^<!doctype html>/)
  })

  it('is what the policy says, per gate', async () => {
    write('audit.json', npmAudit('high'))
    expect((await scan({ reports: 'audit.json' })).outputs['verdict']).toBe('warned')
    expect((await scan({ reports: 'audit.json', 'block-on': 'high' })).outputs['verdict']).toBe('failed')
    const policy = 'dependencies: { block-on: none, warn-on: none }'
    expect((await scan({ reports: 'audit.json', policy })).outputs['verdict']).toBe('passed')
  })

  it('is waived until the day it ends, and not a day longer', async () => {
    write('audit.json', npmAudit())
    write('.github/waivers.yml', waiver('2999-12-31'))
    const held = await scan({ reports: 'audit.json' })
    expect({ code: held.code, waived: held.outputs['waived'], total: held.outputs['total'] }).toEqual({
      code: 0,
      waived: '1',
      total: '0',
    })
    write('.github/waivers.yml', waiver('2020-01-01'))
    const over = await scan({ reports: 'audit.json' })
    expect(over.outputs['verdict']).toBe('failed')
    expect(over.report.waivers.expired).toHaveLength(1)
  })

  it('is accepted by the ratchet once, and taken out of it when it is fixed', async () => {
    write('audit.json', npmAudit())
    await scan({ reports: 'audit.json', baseline: 'accepted.json' })
    expect((await scan({ reports: 'audit.json', baseline: 'accepted.json' })).outputs['verdict']).toBe('passed')
    const clean = npmAudit()
    write('audit.json', {
      ...clean,
      vulnerabilities: {},
      metadata: {
        ...clean.metadata,
        vulnerabilities: { info: 0, low: 0, moderate: 0, high: 0, critical: 0, total: 0 },
      },
    })
    await scan({ reports: 'audit.json', baseline: 'accepted.json' })
    expect(JSON.parse(readFileSync(join(place, 'accepted.json'), 'utf8')).findings).toEqual([])
  })
})

describe('nothing passes in silence', () => {
  it.each([
    ['a pattern without a match', 'gone.json', /No report was found/],
    ['an empty report', 'npm-audit=empty.json', /it is empty/],
    ['a report of a failure', 'refused.json', /audit endpoint/],
    ['a report that was cut off', 'npm-audit=cut.json', /ends too early/],
    ['a report nobody knows', 'odd.json', /Nothing here knows the format/],
  ])('%s could not be scanned, whatever on-inconclusive says', async (_name, reports, reason) => {
    write('empty.json', '')
    write('refused.json', {
      message: 'request to audit endpoint failed',
      error: { summary: 'audit endpoint returned an error', detail: '' },
    })
    write('cut.json', JSON.stringify(npmAudit()).slice(0, 200))
    write('odd.json', { hello: 'world' })
    const { code, outputs, report } = await scan({ reports, 'on-inconclusive': 'warn' })
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'errored' })
    expect(report.scans).toMatchObject([{ status: 'could-not-scan' }])
    expect(report.scans[0].reason).toMatch(reason)
  })

  it('only the policy softens it', async () => {
    write('empty.json', '')
    const policy = 'dependencies: { on-could-not-scan: warn }'
    expect((await scan({ reports: 'npm-audit=empty.json', policy })).outputs['verdict']).toBe('warned')
  })

  it('nothing scanned is inconclusive', async () => {
    expect((await scan({})).outputs['verdict']).toBe('inconclusive')
  })

  it('a condition without its evidence is inconclusive, and one with it is judged', async () => {
    const policy = 'compliance: { checks: [{ name: backup verified, file: backup.json, max-age: 1d }] }'
    expect((await scan({ policy })).outputs['verdict']).toBe('inconclusive')
    write('backup.json', '{}')
    expect((await scan({ policy })).outputs['verdict']).toBe('passed')
  })
})

it('shows no secret that a report holds, anywhere', async () => {
  const secret = ['ghp', 'Canary0123456789abcdefghijklmnopqrst'].join('_')
  write('src/config.js', `const token = "${secret}"\n`)
  write('leaks.json', [
    {
      RuleID: 'github-pat',
      Description: 'GitHub token',
      StartLine: 1,
      EndLine: 1,
      StartColumn: 16,
      EndColumn: 56,
      Match: `token = "${secret}"`,
      Secret: secret,
      File: 'src/config.js',
      Commit: '',
      Author: 'Ada',
      Email: 'ada@example.com',
      Fingerprint: 'src/config.js:github-pat:1',
    },
  ])
  const policy = 'access-control: { unrated: critical }'
  const result = await scan({ reports: 'leaks.json', policy, sarif: 'out.sarif' })
  expect(result.outputs['verdict']).toBe('failed')
  const all = [
    result.log,
    result.summary,
    JSON.stringify(result.report),
    readFileSync(result.outputs['html']!, 'utf8'),
    readFileSync(join(place, 'out.sarif'), 'utf8'),
  ]
  for (const text of all) {
    expect(text).not.toContain(secret)
    expect(text).not.toContain('ada@example.com')
  }
  expect(result.log).toContain('file=src/config.js,line=1')
})

it('hides a credential that the message of a rule quotes', async () => {
  const secret = ['ghp', 'Canary0123456789abcdefghijklmnopqrstuv'].join('_')
  const extra = { message: `Found ${secret}`, severity: 'ERROR', metadata: {}, lines: 'requires login' }
  const place = { path: 'a.js', start: { line: 1, col: 1, offset: 0 }, end: { line: 1, col: 9, offset: 8 } }
  const results = [{ check_id: 'ours.token', ...place, extra }]
  write('semgrep.json', { version: '1.1.0', results, errors: [], paths: { scanned: ['a.js'] } })
  const { summary, log, outputs, report } = await scan({ reports: 'semgrep.json', 'block-on': 'high' })
  expect(report.findings).toMatchObject([{ rule: 'ours.token', title: 'Found ***', disposition: 'blocked' }])
  for (const text of [summary, log, readFileSync(outputs['html']!, 'utf8')]) expect(text).not.toContain(secret)
})

describe('the supply chain', () => {
  it('fails where a commit is not signed, and is inconclusive where nothing can be asked', async () => {
    const git = (...args: readonly string[]) =>
      execFileSync(
        'git',
        ['-c', 'user.name=T', '-c', 'user.email=t@example.com', '-c', 'commit.gpgsign=false', ...args],
        {
          cwd: place,
        },
      )
    git('init', '-q')
    git('commit', '-q', '--allow-empty', '-m', 'unsigned')
    const commits = await scan({ verify: 'commits: {}' })
    expect(commits.outputs['verdict']).toBe('failed')
    expect(commits.outputs['reason']).toMatch(/^commit signatures: [0-9a-f]{10} is not signed\.$/)
    const image = await scan({ verify: 'images: [{ image: "example.test/app:latest", key: cosign.pub }]' })
    expect(image.outputs['verdict']).toBe('inconclusive')
    expect(image.report.supplyChain[0].because).toContain('by its digest')
  })
})

describe('in a pull request', () => {
  const env = (api: string) => ({ ...variables(join(place, 'event.json')), GITHUB_API_URL: api })

  it('comments and uploads, and a refused upload changes no verdict', async () => {
    await using double = await githubDouble()
    double.grant(TOKEN, { account: BOT, permissions: { 'pull-requests': 'write', 'security-events': 'write' } })
    double.state.files.set(7, [{ filename: 'package.json' }])
    write('event.json', pullRequest())
    write('audit.json', npmAudit())
    const first = await scan({ reports: 'audit.json', 'github-token': TOKEN }, { env: env(double.api) })
    expect(double.state.comments[0]?.body).toContain('<!-- sluice:security-scan:default -->')
    expect(double.state.sarifs).toMatchObject([{ commit: HEAD, ref: 'refs/pull/7/merge' }])
    expect(first.report.sarif.uploaded).toBe('uploaded to code scanning')
    double.state.features.codeScanning = false
    const second = await scan({ reports: 'audit.json', 'github-token': TOKEN }, { env: env(double.api) })
    expect(second.outputs['verdict']).toBe('failed')
    expect(second.report.sarif.uploaded).toMatch(/^not uploaded: /)
  })

  it('obeys the waivers of the base and shows a change to them', async () => {
    await using double = await githubDouble()
    double.grant(TOKEN, { account: BOT, permissions: {} })
    const git = (...args: readonly string[]) =>
      execFileSync('git', ['-c', 'user.name=T', '-c', 'user.email=t@example.com', ...args], {
        cwd: place,
        encoding: 'utf8',
      })
    git('init', '-q')
    write('a.js', 'x')
    git('add', 'a.js')
    git('commit', '-q', '-m', 'base')
    const base = git('rev-parse', 'HEAD').trim()
    write('.github/waivers.yml', waiver('2999-12-31'))
    const payload = pullRequest()
    write('event.json', {
      ...payload,
      pull_request: { ...payload.pull_request, base: { ...payload.pull_request.base, sha: base } },
    })
    write('audit.json', npmAudit())
    const { outputs, report } = await scan(
      { reports: 'audit.json', upload: 'false', comment: 'false', 'github-token': TOKEN },
      { env: env(double.api) },
    )
    expect(outputs).toMatchObject({ verdict: 'failed', waived: '0' })
    expect(report.warnings).toContain('.github/waivers.yml is changed here; the waivers of the base hold.')
  })
})
