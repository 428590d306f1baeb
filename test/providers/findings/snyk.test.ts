import { expect, it } from 'vitest'
import { snyk } from '../../../src/providers/findings/snyk.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const ISSUE = {
  id: 'SNYK-JS-LODASH-567746',
  title: 'Prototype Pollution',
  severity: 'high',
  severityWithCritical: 'critical',
  cvssScore: 6.5,
  description: 'Written by someone@example.com',
  identifiers: { CVE: ['CVE-2020-8203'], CWE: ['CWE-400'], GHSA: ['GHSA-p6mc-m468-83gw'] },
  epssDetails: { percentile: '0.57', probability: '0.00197' },
  packageManager: 'npm',
  packageName: 'lodash',
  name: 'lodash',
  version: '4.17.15',
  from: ['app@1.0.0', '@scope/kit@2.0.0', 'lodash@4.17.15'],
  fixedIn: ['4.17.20'],
}
const project = (more: object = {}) => ({
  vulnerabilities: [],
  ok: false,
  dependencyCount: 3,
  packageManager: 'npm',
  filtered: { ignore: [], patch: [] },
  displayTargetFile: 'web\\package-lock.json',
  ...more,
})
const read = (value: unknown) => snyk.read(jsonReport(value))[0]

it('puts the chains of an issue together and counts each of them', () => {
  const direct = { ...ISSUE, from: ['app@1.0.0', 'lodash@4.17.15'] }
  const scan = read(project({ vulnerabilities: [ISSUE, direct] }))
  expect(scan).toMatchObject({ tool: 'snyk', reported: 2, lookedAt: '3 dependencies', partial: [] })
  expect(scan?.findings).toEqual([
    {
      kind: 'dependency',
      rule: 'SNYK-JS-LODASH-567746',
      severity: 'critical',
      score: 6.5,
      title: 'Prototype Pollution',
      detail: 'Written by ***',
      aliases: ['SNYK-JS-LODASH-567746', 'CVE-2020-8203', 'GHSA-p6mc-m468-83gw'],
      cwe: [400],
      package: {
        name: 'lodash',
        version: '4.17.15',
        ecosystem: 'npm',
        purl: 'pkg:npm/lodash@4.17.15',
        direct: true,
        through: ['@scope/kit'],
      },
      fixedIn: ['4.17.20'],
      spot: { path: 'web/package-lock.json' },
      epss: 0.00197,
      url: 'https://security.snyk.io/vuln/SNYK-JS-LODASH-567746',
      suppressed: undefined,
    },
  ])
})

it('reads licences, and ignored issues as suppressed ones that are not counted', () => {
  const license = { ...ISSUE, id: 'snyk:lic:npm:kit:GPL-3.0', type: 'license', license: 'GPL-3.0', severity: 'medium' }
  const ignored = { ...ISSUE, filtered: { ignored: [{ reason: 'not reachable', expires: '2030-01-01' }] } }
  const scan = read(project({ vulnerabilities: [license], filtered: { ignore: [ignored] } }))
  expect(scan?.reported).toBe(1)
  expect(scan?.findings).toMatchObject([
    { kind: 'license', title: 'lodash is under GPL-3.0', aliases: [], package: { license: 'GPL-3.0' } },
    { kind: 'dependency', suppressed: 'not reachable' },
  ])
})

it('reads the applications of an image, whose file is not where a package stands', () => {
  const image = project({ docker: {}, displayTargetFile: 'Dockerfile', dependencyCount: 9 })
  const scan = read({ ...image, applications: [project({ vulnerabilities: [ISSUE] })] })
  expect(scan).toMatchObject({ reported: 1, lookedAt: '12 dependencies' })
  expect(read({ ...image, vulnerabilities: [ISSUE] })?.findings[0]?.spot).toBeUndefined()
})

const FAILED = { ok: false, error: 'Could not detect supported target files', path: '/app' }

it('is no scan when it failed or had nothing to look at, and partial when one of several failed', () => {
  expect(read(FAILED)).toMatchObject({ couldNotScan: 'Could not detect supported target files', partial: [] })
  expect(read(project({ ok: true, dependencyCount: 0 }))?.couldNotScan).toBe('Snyk looked at 0 dependencies.')
  expect(read([])?.couldNotScan).toBe('The report holds no project.')
  expect(read([FAILED, project({ ok: true })])).toMatchObject({
    couldNotScan: undefined,
    partial: ['Could not detect supported target files'],
  })
})

it('knows its reports', () => {
  for (const value of [project(), [project()], FAILED]) expect(snyk.recognises({ syntax: 'json', value })).toBe(true)
  expect(snyk.recognises({ syntax: 'json', value: { vulnerabilities: [] } })).toBe(false)
})

it('refuses a project without its list', () => {
  expect(refusal(() => read({ ok: true }))).toBe('line ?: vulnerabilities is missing.')
})
