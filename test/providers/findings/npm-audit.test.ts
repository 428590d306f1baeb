import { expect, it } from 'vitest'
import { npmAudit } from '../../../src/providers/findings/npm-audit.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const advisory = (source: number, name: string, more: object = {}) => ({
  source,
  name,
  dependency: name,
  title: `Flaw of ${name}`,
  url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
  severity: 'moderate',
  cwe: ['CWE-400'],
  cvss: { score: 5.3, vectorString: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:N/I:N/A:L' },
  range: '>=4.0.0 <4.3.1',
  ...more,
})
const entry = (name: string, via: unknown, more: object = {}) => ({
  [name]: { name, severity: 'moderate', isDirect: false, via, effects: [], range: '*', nodes: [], ...more },
})
const report = (vulnerabilities: object, total = 12) => ({
  auditReportVersion: 2,
  vulnerabilities,
  metadata: { vulnerabilities: {}, dependencies: { total } },
})
const read = (value: unknown) => npmAudit.read(jsonReport(value))[0]

it('finds the advisories and names the direct dependencies that bring them in', () => {
  const scan = read(
    report({
      ...entry('top', ['middle'], { isDirect: true }),
      ...entry('middle', ['debug', 'top']),
      ...entry('debug', [advisory(1, 'debug')], {
        fixAvailable: { name: 'top', version: '3.0.0', isSemVerMajor: true },
      }),
    }),
  )
  expect(scan).toMatchObject({ tool: 'npm-audit', reported: 3, lookedAt: '12 packages', partial: [] })
  expect(scan?.findings).toEqual([
    {
      kind: 'dependency',
      rule: 'GHSA-aaaa-bbbb-cccc',
      severity: 'medium',
      score: 5.3,
      title: 'Flaw of debug',
      detail: 'Raise top to 3.0.0 (a new major version).',
      aliases: ['GHSA-aaaa-bbbb-cccc'],
      cwe: [400],
      package: { name: 'debug', ecosystem: 'npm', purl: 'pkg:npm/debug', direct: false, through: ['top'] },
      fixedIn: ['4.3.1'],
      url: 'https://github.com/advisories/GHSA-aaaa-bbbb-cccc',
    },
  ])
})

it('counts an advisory that is shown twice once, and has no score of 0', () => {
  const twice = [advisory(1, 'debug', { cvss: { score: 0, vectorString: null } }), advisory(1, 'debug')]
  const scan = read(report(entry('debug', twice)))
  expect(scan?.findings).toHaveLength(1)
  expect(scan?.findings[0]?.score).toBeUndefined()
})

it.each([
  [false, [], 'npm knows no fix.'],
  [true, ['4.3.1'], '`npm audit fix` raises it.'],
  [{ name: 'debug', version: '4.3.4', isSemVerMajor: false }, ['4.3.1', '4.3.4'], 'Raise debug to 4.3.4.'],
])('says what becomes of fixAvailable %j', (fixAvailable, fixedIn, detail) => {
  const scan = read(report(entry('debug', [advisory(1, 'debug')], { fixAvailable })))
  expect(scan?.findings[0]).toMatchObject({ fixedIn, detail })
})

it('takes an advisory without an address by its number', () => {
  const scan = read(report(entry('debug', [advisory(7, 'debug', { url: undefined })])))
  expect(scan?.findings[0]).toMatchObject({ rule: '7', aliases: [] })
})

it('reads what `npm audit fix` writes, and packages with the names of built-in fields', () => {
  const text = JSON.stringify({ added: 0, audit: report(entry('debug', [advisory(1, 'debug')])) })
  const fields = JSON.parse(text.replaceAll('"debug"', '"__proto__"'))
  expect(npmAudit.recognises({ syntax: 'json', value: fields })).toBe(true)
  expect(read(fields)?.findings[0]?.package?.name).toBe('__proto__')
})

const OLD = {
  actions: [
    {
      action: 'install',
      module: 'express',
      target: '4.16.3',
      isMajor: false,
      resolves: [{ id: 534, path: 'express>send>debug' }],
    },
  ],
  advisories: {
    534: {
      findings: [
        { version: '2.6.8', paths: ['express>send>debug', 'express>debug'], dev: true },
        { version: '3.0.0', paths: ['debug'], dev: false },
      ],
      id: 534,
      title: 'Regular Expression Denial of Service',
      module_name: 'debug',
      cves: ['CVE-2017-16137'],
      patched_versions: '>= 2.6.9 < 3.0.0 || >= 3.1.0',
      overview: 'It is slow. Ask someone@example.com.',
      severity: 'low',
      cwe: 'CWE-400',
      url: 'https://npmjs.com/advisories/534',
    },
  },
  muted: [],
  metadata: { vulnerabilities: {}, dependencies: 5, devDependencies: 6, optionalDependencies: 0 },
  runId: 'x',
}

it('reads npm 6: one finding for each installed version, counted by advisory', () => {
  const scan = read(OLD)
  expect(scan).toMatchObject({ reported: 1, lookedAt: '11 packages' })
  expect(scan?.findings.map((each) => each.package)).toEqual([
    {
      name: 'debug',
      version: '2.6.8',
      ecosystem: 'npm',
      purl: 'pkg:npm/debug@2.6.8',
      development: true,
      direct: false,
      through: ['express'],
    },
    {
      name: 'debug',
      version: '3.0.0',
      ecosystem: 'npm',
      purl: 'pkg:npm/debug@3.0.0',
      development: false,
      direct: true,
      through: [],
    },
  ])
  expect(scan?.findings[0]).toMatchObject({
    rule: 'CVE-2017-16137',
    severity: 'low',
    cwe: [400],
    fixedIn: ['2.6.9', '3.1.0'],
    detail: 'It is slow. Ask ***.\n\nRaise express to 4.16.3.',
  })
})

it.each([
  [
    { message: '405 Method Not Allowed - POST https://me:word@r.example/bulk', error: { summary: '', detail: '' } },
    '405 Method Not Allowed - POST https://***@r.example/bulk',
  ],
  [{ error: { code: 'ENOLOCK', summary: 'A lockfile is needed.', detail: '' } }, 'ENOLOCK: A lockfile is needed.'],
  [{ error: { summary: '', detail: '' } }, 'npm audit failed without a message.'],
  [report({}, 0), 'npm audit looked at 0 packages.'],
])('is no scan: %j', (value, couldNotScan) => {
  expect(npmAudit.recognises({ syntax: 'json', value })).toBe(true)
  expect(read(value)?.couldNotScan).toBe(couldNotScan)
})

it('is a scan when it looked at something and found nothing', () => {
  expect(read(report({}))).toMatchObject({ reported: 0, couldNotScan: undefined, lookedAt: '12 packages' })
})

it('refuses what is broken', () => {
  expect(refusal(() => read({ auditReportVersion: 2 }))).toBe('line ?: vulnerabilities is missing.')
  expect(refusal(() => read(report(entry('debug', 'text'))))).toBe(
    'line ?: vulnerabilities.debug.via has to be a list.',
  )
  expect(refusal(() => read(report(entry('debug', [1]))))).toBe(
    'line ?: vulnerabilities.debug.via[0] has to be the name of a package or an advisory.',
  )
})
