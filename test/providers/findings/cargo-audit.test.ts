import { expect, it } from 'vitest'
import { cargoAudit } from '../../../src/providers/findings/cargo-audit.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const FLAW = {
  advisory: {
    id: 'RUSTSEC-2026-0047',
    package: 'aws-lc-sys',
    title: 'Signature Validation Bypass',
    description: 'Improper validation.',
    aliases: ['CVE-2026-3338'],
    cvss: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:H/A:N',
    url: null,
  },
  versions: { patched: ['>=0.38.0', '^0.37.2, >=0.37.2'], unaffected: [] },
  package: { name: 'aws-lc-sys', version: '0.36.0' },
}
const YANKED = { kind: 'yanked', package: { name: 'spin', version: '0.9.0' }, advisory: null, versions: null }
const OLD = {
  kind: 'unmaintained',
  package: { name: 'atty', version: '0.2.14' },
  advisory: { ...FLAW.advisory, id: 'RUSTSEC-2024-0375', title: '`atty` is unmaintained', aliases: [] },
  versions: { patched: [], unaffected: [] },
}
const report = (list: object[] = [], more: object = {}) => ({
  database: { 'advisory-count': 1098, 'last-updated': '2026-05-27T17:33:53+02:00' },
  lockfile: { 'dependency-count': 176 },
  settings: {},
  vulnerabilities: { found: list.length > 0, count: list.length, list },
  warnings: {},
  ...more,
})
const read = (value: unknown) => cargoAudit.read(jsonReport(value))[0]

it('reads a vulnerability and rates it by its vector', () => {
  const scan = read(report([FLAW]))
  expect(scan).toMatchObject({
    tool: 'cargo-audit',
    reported: 1,
    lookedAt: '176 packages',
    databaseAt: '2026-05-27T17:33:53+02:00',
  })
  expect(scan?.findings).toEqual([
    {
      kind: 'dependency',
      rule: 'RUSTSEC-2026-0047',
      severity: 'high',
      score: 7.5,
      title: 'Signature Validation Bypass',
      detail: 'Improper validation.',
      aliases: ['RUSTSEC-2026-0047', 'CVE-2026-3338'],
      cwe: [],
      package: { name: 'aws-lc-sys', version: '0.36.0', ecosystem: 'cargo', purl: 'pkg:cargo/aws-lc-sys@0.36.0' },
      fixedIn: ['0.38.0', '0.37.2'],
      url: 'https://rustsec.org/advisories/RUSTSEC-2026-0047',
    },
  ])
})

it('does not rate warnings, nor vulnerabilities without a vector', () => {
  const silent = { ...FLAW, advisory: { ...FLAW.advisory, cvss: null } }
  const scan = read(report([silent], { warnings: { unmaintained: [OLD], yanked: [YANKED] } }))
  expect(scan?.reported).toBe(3)
  expect(scan?.findings.map(({ rule, severity, title }) => [rule, severity, title])).toEqual([
    ['RUSTSEC-2026-0047', 'unrated', 'Signature Validation Bypass'],
    ['RUSTSEC-2024-0375', 'unrated', 'unmaintained: `atty` is unmaintained'],
    ['yanked', 'unrated', 'yanked: spin 0.9.0'],
  ])
})

it('reads the list of warnings of old versions', () => {
  expect(read(report([], { warnings: [OLD] }))?.findings[0]?.title).toBe('unmaintained: `atty` is unmaintained')
})

it.each([
  [{ lockfile: { 'dependency-count': 0 } }, 'cargo audit looked at 0 packages.'],
  [{ database: { 'advisory-count': 0 } }, 'The database of cargo audit holds no advisory.'],
])('is no scan with %j', (more, couldNotScan) => {
  expect(read(report([], more))?.couldNotScan).toBe(couldNotScan)
})

it('is a scan without findings, is known, and refuses an entry without its advisory', () => {
  expect(read(report())).toMatchObject({ reported: 0, couldNotScan: undefined, partial: [] })
  expect(cargoAudit.recognises({ syntax: 'json', value: report() })).toBe(true)
  expect(cargoAudit.recognises({ syntax: 'json', value: { vulnerabilities: [], ok: true } })).toBe(false)
  expect(refusal(() => read(report([{}])))).toBe('line ?: vulnerabilities.list[0].advisory is missing.')
  expect(refusal(() => read({}))).toBe('line ?: vulnerabilities.list is missing.')
})
