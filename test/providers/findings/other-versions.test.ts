import { describe, expect, it } from 'vitest'
import { readScans, told } from '../../support/told-findings.ts'

const lines = (...values: readonly object[]) => `${values.map((value) => JSON.stringify(value)).join('\n')}\n`

const CVSS4 = 'CVSS:4.0/AV:N/AC:L/AT:N/PR:N/UI:N/VC:H/VI:N/VA:N/SC:N/SI:N/SA:N'
const PROTOTYPE = {
  title: 'Prototype Pollution',
  module_name: 'lodash',
  severity: 'high',
  patched_versions: '>=4.17.19',
  url: 'https://github.com/advisories/GHSA-p6mc-m468-83gw',
}
const AUDITED = { vulnerabilities: { high: 3 }, totalDependencies: 14, dependencies: 10, devDependencies: 4 }

describe('JavaScript', () => {
  it('npm 6: one advisory of two installed versions, of which one is for development', () => {
    const findings = [
      { version: '4.17.15', paths: ['a>lodash', 'b>lodash'], dev: true },
      { version: '3.0.0', paths: ['c>lodash'] },
    ]
    const advisories = { 1523: { id: 1523, findings, ...PROTOTYPE } }
    const [scan] = readScans({ actions: [], advisories, muted: [], metadata: AUDITED, runId: 'x' })
    expect(scan).toMatchObject({ tool: 'npm-audit', reported: 1, lookedAt: '14 packages' })
    expect(told(scan)).toEqual(['GHSA-p6mc-m468-83gw high lodash@4.17.15', 'GHSA-p6mc-m468-83gw high lodash@3.0.0'])
    expect(scan?.findings.map((each) => each.package?.development)).toEqual([true, undefined])
  })

  it('npm 7: a score of 0 is none, and a vector of CVSS 4 gives one', () => {
    const via = (vectorString: string | null) => [
      {
        source: 1,
        name: 'x',
        title: 't',
        url: PROTOTYPE.url,
        severity: 'high',
        cvss: { score: 0, vectorString },
        range: '<2',
      },
    ]
    const audit = (vector: string | null) => ({
      auditReportVersion: 2,
      vulnerabilities: { x: { name: 'x', severity: 'high', isDirect: true, via: via(vector), fixAvailable: true } },
      metadata: { dependencies: { total: 1 } },
    })
    expect([null, CVSS4].map((vector) => readScans(audit(vector))[0]?.findings[0]?.score)).toEqual([undefined, 8.7])
  })

  it('Yarn 4: one line with two installed versions', () => {
    const children = {
      ID: 1,
      Issue: 'Prototype Pollution',
      URL: PROTOTYPE.url,
      Severity: 'moderate',
      'Vulnerable Versions': '<4.17.19',
      'Tree Versions': ['4.17.15', '4.17.14'],
      Dependents: ['app@workspace:.'],
    }
    const [scan] = readScans(lines({ value: 'lodash', children }))
    expect(scan).toMatchObject({ tool: 'yarn-audit', reported: 1 })
    expect(told(scan)).toEqual([
      'GHSA-p6mc-m468-83gw medium lodash@4.17.15',
      'GHSA-p6mc-m468-83gw medium lodash@4.17.14',
    ])
  })

  it('pnpm: one advisory of two versions, of which one is asked for by the project itself', () => {
    const findings = [
      { version: '1.2.0', paths: ['.>minimist', 'web>x>minimist'] },
      { version: '0.0.8', paths: ['.>y>minimist'] },
    ]
    const advisories = { 1: { id: 1, findings, ...PROTOTYPE, github_advisory_id: 'GHSA-p6mc-m468-83gw' } }
    const [scan] = readScans({ actions: [], advisories, muted: [], metadata: AUDITED })
    expect(scan).toMatchObject({ tool: 'pnpm-audit', reported: 2 })
    expect(scan?.findings.map((each) => [each.package?.version, each.package?.direct])).toEqual([
      ['1.2.0', true],
      ['0.0.8', false],
    ])
  })

  it('Snyk: three projects, of which one failed, with chains that lead to the same package and a licence', () => {
    const flaw = {
      id: 'SNYK-JS-LODASH-567746',
      title: 't',
      severity: 'high',
      packageName: 'lodash',
      version: '4.17.15',
      packageManager: 'npm',
    }
    const chains = [
      { ...flaw, from: ['app@1', 'a@1', 'lodash@4.17.15'] },
      { ...flaw, from: ['app@1', 'lodash@4.17.15'] },
    ]
    const license = {
      id: 'snyk:lic:npm:x:GPL-3.0',
      type: 'license',
      title: 'GPL-3.0 license',
      license: 'GPL-3.0',
      severity: 'medium',
      packageName: 'x',
      version: '1.0.0',
      from: ['app@1', 'x@1.0.0'],
    }
    const project = { packageManager: 'npm', projectName: 'app' }
    const [scan] = readScans([
      { ...project, ok: false, vulnerabilities: [...chains, license], dependencyCount: 30, uniqueCount: 2 },
      { ok: true, vulnerabilities: [], dependencyCount: 12, packageManager: 'pip', projectName: 'py' },
      { ok: false, error: 'Missing node_modules', path: '/x/web' },
    ])
    expect(scan).toMatchObject({
      tool: 'snyk',
      reported: 3,
      lookedAt: '42 dependencies',
      partial: ['Missing node_modules'],
    })
    expect(told(scan)).toEqual(['SNYK-JS-LODASH-567746 high lodash@4.17.15', 'snyk:lic:npm:x:GPL-3.0 medium x@1.0.0'])
  })
})

describe('Python', () => {
  it('Safety 3: a tree of projects and files, with an ignored one', () => {
    const known = [
      { id: '72236', ignored: null },
      { id: '1', ignored: { code: 'manual', reason: 'ok', expires: null } },
    ]
    const specification = {
      raw: 'requests==2.19.0',
      vulnerabilities: { known_vulnerabilities: known, remediation: { recommended: '2.32.3' } },
    }
    const file = {
      location: '/app/requirements.txt',
      results: { dependencies: [{ name: 'requests', specifications: [specification] }] },
    }
    const [scan] = readScans({ meta: { schema_version: '3.0' }, scan_results: { projects: [{ files: [file] }] } })
    expect(scan).toMatchObject({ tool: 'safety', reported: 1, lookedAt: '1 package' })
    expect(told(scan)).toEqual(['72236 unrated requests@2.19.0', '1 unrated requests@2.19.0 (ok)'])
  })

  it('Semgrep: CRITICAL, nosemgrep, a file that was read in part, one that took too long and one that was too large', () => {
    const result = {
      check_id: 'rules.eval',
      path: 'a.py',
      start: { line: 1, col: 1 },
      end: { line: 1, col: 9 },
      extra: {
        message: 'no eval',
        severity: 'CRITICAL',
        fingerprint: 'requires login',
        lines: 'requires login',
        is_ignored: true,
      },
    }
    const [scan] = readScans({
      version: '1.182.0',
      results: [result],
      errors: [
        { code: 3, level: 'warn', type: ['PartialParsing', []], message: 'Syntax error', path: 'b.js' },
        { code: 2, level: 'error', type: 'Timeout', message: 'Timeout', path: 'c.py' },
      ],
      paths: { scanned: ['a.py', 'b.js', 'c.py'], skipped: [{ path: 'd.py', reason: 'exceeded_size_limit' }] },
    })
    expect(told(scan)).toEqual(['rules.eval critical a.py:1 (nosemgrep)'])
    expect(scan?.partial).toEqual(['b.js: Syntax error', 'c.py: Timeout', 'd.py: exceeded_size_limit'])
    expect(scan?.findings[0]?.fingerprint).toBeUndefined()
  })
})

describe('secrets', () => {
  const secret = (DetectorName: string, line: number, more: object) => ({
    SourceMetadata: { Data: { Filesystem: { file: 'a.env', line } } },
    DetectorName,
    Raw: 'made-up-for-the-test',
    ...more,
  })

  it('TruffleHog: verified, unverified, and one whose check failed, among lines of its log', () => {
    const [scan] = readScans(
      lines(
        { level: 'info-0', ts: '2026-01-01T00:00:00Z', logger: 'trufflehog', msg: 'running source' },
        secret('AWS', 1, { Verified: true }),
        secret('Slack', 2, { Verified: false, VerificationError: 'timeout' }),
        secret('Github', 3, { Verified: false }),
        { level: 'info-0', logger: 'trufflehog', msg: 'finished scanning', chunks: 10 },
      ),
    )
    expect(scan).toMatchObject({ tool: 'trufflehog', reported: 3, lookedAt: '10 chunks' })
    expect(scan?.findings.map(({ confidence }) => confidence)).toEqual(['verified', 'unknown', 'unverified'])
    expect(JSON.stringify(scan)).not.toContain('made-up-for-the-test')
  })

  it.each(['[]', 'null'])('gitleaks: %s is a scan that found nothing', (text) => {
    const [scan] = readScans(text, 'gitleaks')
    expect([scan?.tool, scan?.reported, scan?.couldNotScan]).toEqual(['gitleaks', 0, undefined])
  })
})
