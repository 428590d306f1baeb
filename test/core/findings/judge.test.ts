import { describe, expect, it } from 'vitest'
import { type Case, judge } from '../../../src/core/findings/judge.ts'
import { knownBy, knownFindings } from '../../../src/core/findings/known.ts'
import { Policy } from '../../../src/core/findings/policy.ts'
import { rulesOf } from '../../../src/core/findings/rules.ts'
import type { ScanReport } from '../../../src/core/findings/scan.ts'
import { unite } from '../../../src/core/findings/unite.ts'
import { Waiver } from '../../../src/core/findings/waiver.ts'
import { finding, prefixMatcher, scan, secret, vulnerability } from './samples.ts'

function judged(scans: readonly ScanReport[], policy: object = {}, more: Partial<Case> = {}) {
  const rules = rulesOf(Policy.parse(policy))
  const findings = unite(scans, rules.unite)
  return judge({
    findings,
    scans,
    rules,
    waivers: [],
    matcherOf: prefixMatcher,
    now: Date.parse('2026-06-15'),
    ...more,
  })
}
const critical = vulnerability({ severity: 'critical' })

describe('the verdict', () => {
  it('fails by what blocks, and says why', () => {
    const { verdict, gates, tools, findings } = judged([
      scan('trivy', [critical, vulnerability({ rule: 'CVE-2020-1' })]),
    ])
    expect(verdict).toBe('failed')
    expect(gates.map(({ gate, state, blocked, warned }) => [gate, state, blocked, warned])).toEqual([
      ['dependencies', 'failed', 1, 1],
    ])
    expect(gates[0]?.because).toEqual(['dependencies: blocking findings: 1, 1 warns'])
    expect(tools).toEqual([{ tool: 'trivy', verdict: 'failed', state: 'failed', blocked: 1, warned: 1 }])
    expect(findings.map(({ disposition }) => disposition)).toEqual(['blocked', 'warned'])
  })
  it('passes where tools looked and found nothing', () => {
    expect(judged([scan('bandit')])).toMatchObject({ verdict: 'passed', gates: [{ gate: 'code', state: 'passed' }] })
  })
  it('is inconclusive where nothing was scanned, and where there is only a list of packages', () => {
    expect(judged([]).verdict).toBe('inconclusive')
    expect(judged([scan('spdx')])).toMatchObject({ verdict: 'inconclusive', gates: [] })
  })
})

describe('a tool that looks at several gates', () => {
  const gatesOf = (scans: readonly ScanReport[]) => judged(scans).gates.map(({ gate, state }) => `${gate}: ${state}`)
  it('speaks for those whose packages it lists', () => {
    const [npm, deb] = [
      { name: 'a', ecosystem: 'npm' },
      { name: 'b', ecosystem: 'deb' },
    ]
    expect(gatesOf([scan('trivy')])).toEqual(['dependencies: passed'])
    expect(gatesOf([scan('trivy', [], { packages: [deb] })])).toEqual(['container: passed'])
    expect(gatesOf([scan('trivy', [], { packages: [deb, npm] })])).toEqual([
      'dependencies: passed',
      'container: passed',
    ])
  })
  it('is missed at all of them', () => {
    expect(gatesOf([scan('grype', [], { couldNotScan: 'no database' })])).toEqual([
      'dependencies: could-not-scan',
      'container: could-not-scan',
    ])
  })
})

describe('a tool that could not scan', () => {
  const broken = scan('pip-audit', [critical], { couldNotScan: 'every package was skipped' })
  it('is errored, never clean', () => {
    const { verdict, gates, tools } = judged([broken, scan('npm-audit')])
    expect([verdict, gates[0]?.state]).toEqual(['errored', 'could-not-scan'])
    expect(gates[0]?.because).toEqual(['dependencies: pip-audit: could not scan: every package was skipped'])
    expect(tools.map(({ state, verdict: own }) => [state, own])).toEqual([
      ['could-not-scan', 'errored'],
      ['passed', 'passed'],
    ])
  })
  it.each([
    ['warn', 'warned'],
    ['pass', 'passed'],
  ] as const)('is softened by the policy alone: %s', (word, verdict) => {
    const result = judged([broken], { dependencies: { 'on-could-not-scan': word } })
    expect([result.verdict, result.tools[0]?.state]).toEqual([verdict, 'could-not-scan'])
  })
  it('does not hide what another found', () => {
    expect(judged([broken, scan('trivy', [critical])]).verdict).toBe('failed')
  })
  it('in part is warned at best', () => {
    const { verdict, gates } = judged([scan('semgrep', [], { partial: ['a.py', 'b.py'] })])
    expect([verdict, gates[0]?.because]).toEqual(['warned', ['code: semgrep: scanned only a part: a.py (and 1 more)']])
  })
})

describe('a finding', () => {
  const waiver = (expires: string) => Waiver.parse({ id: 'CVE-2020-8203', reason: 'no input', owner: '@a', expires })
  it('is waived until its waiver expires', () => {
    const [held] = judged([scan('trivy', [critical])], {}, { waivers: [waiver('2026-12-31')] }).findings
    expect([held?.disposition, held?.because]).toEqual(['waived', 'no input (@a, until 2026-12-31)'])
    const [over] = judged([scan('trivy', [critical])], {}, { waivers: [waiver('2026-01-01')] }).findings
    expect([over?.disposition, over?.waiver?.expires]).toEqual(['blocked', '2026-01-01'])
    expect(over?.because).toBe('critical is at least critical (block-on); its waiver expired on 2026-01-01')
  })
  it('that its tool set aside is judged by nobody', () => {
    const { verdict, findings } = judged([
      scan('semgrep', [finding({ severity: 'critical', suppressed: 'nosemgrep' })]),
    ])
    expect([verdict, findings[0]?.because]).toEqual(['passed', 'set aside by semgrep: nosemgrep'])
  })
  it('that the base has does not count where only new ones do', () => {
    const base = knownFindings(unite([scan('trivy', [critical])]))
    const scans = [scan('trivy', [critical, vulnerability({ rule: 'CVE-2026-1', severity: 'critical' })])]
    const dispositions = (policy: object) =>
      judged(scans, policy, { base }).findings.map(({ disposition, isNew }) => [disposition, isNew])
    expect(dispositions({ dependencies: { 'new-only': true } })).toEqual([
      ['baseline', false],
      ['blocked', true],
    ])
    expect(dispositions({})).toEqual([
      ['blocked', false],
      ['blocked', true],
    ])
  })
  it('is new as long as there is no base', () => {
    const [only] = judged([scan('trivy', [critical])], { all: { 'new-only': true } }).findings
    expect([only?.disposition, only?.isNew]).toEqual(['blocked', undefined])
  })
  it('of the baseline is set aside', () => {
    const baseline = knownBy(['secret | src/a.ts | f00d'])
    expect(judged([scan('gitleaks', [secret()])], {}, { baseline }).findings[0]?.disposition).toBe('baseline')
  })
})

describe('gate 5', () => {
  const policy = { compliance: { checks: [{ name: 'backup', file: 'backup.log' }] } }
  it('is inconclusive without evidence and passes with it', () => {
    expect(judged([scan('bandit')], policy)).toMatchObject({
      verdict: 'inconclusive',
      gates: [{}, { gate: 'compliance' }],
    })
    const evidence = new Map([['backup', { modifiedAt: 0, bytes: 9 }]])
    expect(judged([scan('bandit')], policy, { evidence }).verdict).toBe('passed')
  })
})
