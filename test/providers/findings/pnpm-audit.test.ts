import { expect, it } from 'vitest'
import { npmAudit } from '../../../src/providers/findings/npm-audit.ts'
import { pnpmAudit } from '../../../src/providers/findings/pnpm-audit.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const REPORT = {
  advisories: {
    1: {
      findings: [
        { version: '1.2.0', paths: ['.>minimist', 'packages__app>mkdirp>minimist'] },
        { version: '0.0.8', paths: ['. > mkdirp > minimist'] },
      ],
      id: 1,
      title: 'Prototype Pollution in minimist',
      module_name: 'minimist',
      patched_versions: '>=1.2.6',
      severity: 'critical',
      cwe: ['CWE-1321'],
      github_advisory_id: 'GHSA-xvch-5gv4-984h',
      url: 'https://github.com/advisories/GHSA-xvch-5gv4-984h',
    },
  },
  metadata: { vulnerabilities: {}, totalDependencies: 3 },
}
const read = (value: unknown) => pnpmAudit.read(jsonReport(value))[0]

it('counts each installed version, and takes the project off the chains', () => {
  const scan = read(REPORT)
  expect(scan).toMatchObject({ tool: 'pnpm-audit', reported: 2, lookedAt: '3 packages' })
  expect(scan?.findings).toMatchObject([
    {
      rule: 'GHSA-xvch-5gv4-984h',
      severity: 'critical',
      fixedIn: ['1.2.6'],
      package: { version: '1.2.0', direct: true, through: ['mkdirp'], development: undefined },
    },
    { package: { version: '0.0.8', direct: false, through: ['mkdirp'] } },
  ])
})

it('tells its reports from those of npm 6, with actions and without', () => {
  for (const value of [REPORT, { ...REPORT, actions: [], muted: [] }]) {
    expect(pnpmAudit.recognises({ syntax: 'json', value })).toBe(true)
    expect(npmAudit.recognises({ syntax: 'json', value })).toBe(false)
  }
  const ofNpm = { ...REPORT, actions: [], runId: 'x' }
  expect(pnpmAudit.recognises({ syntax: 'json', value: ofNpm })).toBe(false)
  expect(npmAudit.recognises({ syntax: 'json', value: ofNpm })).toBe(true)
})

it.each([
  [{ error: { code: 'ERR_PNPM_AUDIT_NO_LOCKFILE', message: 'No pnpm-lock.yaml found' } }, /^ERR_PNPM.*: No pnpm-lock/],
  [{ advisories: {}, metadata: { totalDependencies: 0 } }, /^pnpm audit looked at 0 packages\.$/],
])('is no scan: %j', (value, couldNotScan) => {
  expect(pnpmAudit.recognises({ syntax: 'json', value })).toBe(true)
  expect(read(value)?.couldNotScan).toMatch(couldNotScan)
})

it('is partial when it does not say what it looked at, and refuses what it is not', () => {
  expect(read({ advisories: {}, metadata: {} })?.partial).toEqual(['pnpm audit names nothing that it looked at.'])
  expect(refusal(() => read({ metadata: {} }))).toBe('line ?: advisories is missing.')
})
