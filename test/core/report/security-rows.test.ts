import { expect, it } from 'vitest'
import type { Finding } from '../../../src/core/findings/finding.ts'
import { judge } from '../../../src/core/findings/judge.ts'
import { Policy } from '../../../src/core/findings/policy.ts'
import { rulesOf } from '../../../src/core/findings/rules.ts'
import type { ScanReport } from '../../../src/core/findings/scan.ts'
import { unite } from '../../../src/core/findings/unite.ts'
import { FindingRow, GateRow, ScanRow } from '../../../src/core/report/security-report.ts'
import { findingRow, gateRow, scanRow } from '../../../src/core/report/security-rows.ts'

const NOW = Date.parse('2026-11-21T12:00:00Z')

const debug: Finding = {
  kind: 'dependency',
  rule: 'CVE-2017-16137',
  severity: 'critical',
  title: 'ReDoS in debug',
  aliases: ['GHSA-gxpj-cx7g-858c'],
  cwe: [],
  package: { name: 'debug', version: '2.2.0', ecosystem: 'npm', direct: false, through: ['express'] },
  fixedIn: ['2.6.9'],
  spot: { path: 'package-lock.json', line: 7 },
}
const scan = (tool: string, findings: readonly Finding[], more: Partial<ScanReport> = {}): ScanReport => ({
  tool,
  findings,
  reported: findings.length,
  partial: [],
  ...more,
})
const SCANS = [
  scan('trivy', [debug], { toolVersion: '0.68.1', lookedAt: '3 packages', databaseAt: '2026-11-20T00:00:00Z' }),
  scan('npm-audit', [{ ...debug, rule: 'GHSA-gxpj-cx7g-858c', severity: 'high', aliases: [] }]),
  scan('osv-scanner', [], { couldNotScan: 'no package sources found' }),
  scan('grype', [], { partial: ['layer 3 was not read'] }),
]

function judged(scans: readonly ScanReport[]) {
  const rules = rulesOf(Policy.parse({}))
  const matcherOf = (glob: string) => (path: string) => path === glob
  return judge({ findings: unite(scans), scans, rules, waivers: [], matcherOf, now: NOW })
}

it('tells of one finding who found it, how each rates it, how to fix it and which waiver would apply', () => {
  const [row] = judged(SCANS).findings.map((finding) => findingRow(finding, NOW))
  expect(FindingRow.parse(row)).toEqual(row)
  expect(row).toMatchObject({
    kind: 'dependency',
    rule: 'CVE-2017-16137',
    severity: 'critical',
    tools: ['trivy', 'npm-audit'],
    aliases: ['CVE-2017-16137', 'GHSA-gxpj-cx7g-858c'],
    package: 'debug',
    version: '2.2.0',
    fixedIn: ['2.6.9'],
    through: ['express'],
    fix: 'raise the direct dependency express until debug is 2.6.9 or newer',
    path: 'package-lock.json',
    line: 7,
    gate: 'dependencies',
    disposition: 'blocked',
    ratings: [
      { tool: 'trivy', rule: 'CVE-2017-16137', severity: 'critical' },
      { tool: 'npm-audit', rule: 'GHSA-gxpj-cx7g-858c', severity: 'high' },
    ],
    disagreement: true,
  })
  expect(row!.suggestion).toMatch(/^- id: CVE-2017-16137\n(?: .*\n)* {2}expires: 2026-12-21$/)
})

it('leaves out what is not known, and suggests no waiver for what does not block', () => {
  const lint: Finding = { ...debug, kind: 'code', rule: 'B1', severity: 'low', aliases: [], fixedIn: [] }
  const { package: _, spot: __, ...bare } = lint
  const [row] = judged([scan('bandit', [bare])]).findings.map((finding) => findingRow(finding, NOW))
  expect(Object.keys(row!).sort()).toEqual(
    ['aliases', 'because', 'disposition', 'gate', 'key', 'kind', 'rule', 'severity', 'title', 'tools'].sort(),
  )
})

it('names no way in for a package that is a direct dependency itself', () => {
  const direct = { ...debug, package: { ...debug.package!, direct: true } }
  const [row] = judged([scan('trivy', [direct])]).findings.map((finding) => findingRow(finding, NOW))
  expect(row!.through).toBeUndefined()
  expect(row!.fix).toBe('raise debug to 2.6.9 or newer')
})

it('tells of a gate what it counts and, worst first, why it did not pass', () => {
  const { gates, findings } = judged(SCANS)
  const rows = findings.map((finding) => findingRow(finding, NOW))
  const row = gateRow(gates.find(({ gate }) => gate === 'dependencies')!, rows)
  expect(GateRow.parse(row)).toEqual(row)
  expect(row).toEqual({
    gate: 'dependencies',
    verdict: 'failed',
    state: 'failed',
    because: [
      '1 finding blocks',
      'osv-scanner: could not scan: no package sources found',
      'grype: scanned only a part: layer 3 was not read',
    ],
    bySeverity: { critical: 1, high: 0, medium: 0, low: 0, info: 0, unrated: 0 },
    blocked: 1,
    warned: 0,
    waived: 0,
  })
})

it('keeps of a scan what it reported before uniting, and the proof of what it did', () => {
  const rows = SCANS.map((each) =>
    scanRow(each, `reports/${each.tool}.json`, each.tool === 'osv-scanner' ? 128 : undefined),
  )
  for (const row of rows) expect(ScanRow.parse(row)).toEqual(row)
  expect(rows[0]).toEqual({
    tool: 'trivy',
    toolVersion: '0.68.1',
    source: 'reports/trivy.json',
    status: 'scanned',
    reported: 1,
    bySeverity: { critical: 1, high: 0, medium: 0, low: 0, info: 0, unrated: 0 },
    partial: [],
    lookedAt: '3 packages',
    databaseAt: '2026-11-20T00:00:00Z',
  })
  expect(rows[2]).toMatchObject({ status: 'could-not-scan', reason: 'no package sources found', exitCode: 128 })
})
