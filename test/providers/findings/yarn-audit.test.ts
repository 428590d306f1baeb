import { expect, it } from 'vitest'
import { yarnAudit } from '../../../src/providers/findings/yarn-audit.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const line = (type: string, data: unknown) => JSON.stringify({ type, data })
const advisory = (version: string, path: string) =>
  line('auditAdvisory', {
    resolution: { id: 1179, path },
    advisory: {
      findings: [{ version, paths: [path] }],
      id: 1179,
      title: 'Prototype Pollution',
      module_name: 'minimist',
      cves: [],
      patched_versions: '>=0.2.1 <1.0.0 || >=1.2.3',
      overview: 'x',
      severity: 'low',
      cwe: 'CWE-471',
      url: 'https://npmjs.com/advisories/1179',
    },
  })
const summary = (totalDependencies: number) => line('auditSummary', { vulnerabilities: {}, totalDependencies })
const source = (...lines: string[]) => reportSource(lines.join('\n'), undefined, 'yarn.json')
const read = (...lines: string[]) => yarnAudit.read(source(...lines))[0]

it('puts the chains of one advisory together', () => {
  const scan = read(
    line('warning', 'No license field'),
    advisory('0.0.10', 'handlebars>optimist>minimist'),
    advisory('0.0.10', 'minimist'),
    advisory('1.2.0', 'workspace-aggregator-1>app>mkdirp>minimist'),
    summary(47),
  )
  expect(scan).toMatchObject({ tool: 'yarn-audit', reported: 1, lookedAt: '47 packages', partial: [] })
  expect(scan?.findings).toMatchObject([
    {
      rule: '1179',
      severity: 'low',
      cwe: [471],
      fixedIn: ['0.2.1', '1.2.3'],
      package: { version: '0.0.10', direct: true, through: ['handlebars'] },
    },
    { package: { version: '1.2.0', direct: false, through: ['mkdirp'] } },
  ])
})

it.each([
  [[line('info', 'No lockfile found.'), summary(0)], 'yarn audit looked at 0 packages.'],
  [
    [line('error', 'Error: https://r.example returned a 405\n    at cli.js:1'), line('info', 'Visit x')],
    'Error: https://r.example returned a 405',
  ],
  [[line('info', 'x')], 'Yarn wrote no summary: the audit did not end.'],
  [[line('error', 'registry went away'), summary(5)], 'registry went away'],
])('is no scan: %j', (lines, couldNotScan) => {
  expect(read(...lines)).toMatchObject({ reported: 0, couldNotScan })
})

it('is partial when the report was cut off behind an advisory', () => {
  expect(read(advisory('1.2.0', 'minimist'))).toMatchObject({
    reported: 1,
    couldNotScan: undefined,
    partial: ['Yarn wrote no summary: the audit did not end.'],
  })
})

const LATER = {
  value: 'transformers',
  children: {
    ID: 1096536,
    Issue: 'Deserialization of Untrusted Data',
    URL: 'https://github.com/advisories/GHSA-37q5-v5qm-c9v8',
    Severity: 'low',
    'Vulnerable Versions': '< 4.38.0',
    'Tree Versions': ['4.36.0', '4.37.0'],
    Dependents: ['app@workspace:.'],
  },
}
const DEPRECATED = {
  value: 'request',
  children: {
    ID: 'request (deprecation)',
    Issue: 'request is deprecated',
    Severity: 'moderate',
    'Vulnerable Versions': '2.88.2',
    'Tree Versions': ['2.88.2'],
    Dependents: ['jsdom@npm:16.0.0'],
  },
}

it('reads the lines of later versions, deprecations included', () => {
  const scan = read(JSON.stringify(LATER), JSON.stringify(DEPRECATED))
  expect(scan?.reported).toBe(2)
  expect(scan?.findings).toMatchObject([
    { rule: 'GHSA-37q5-v5qm-c9v8', fixedIn: ['4.38.0'], package: { version: '4.36.0', direct: true } },
    { package: { version: '4.37.0', purl: 'pkg:npm/transformers@4.37.0' } },
    { rule: 'request (deprecation)', severity: 'medium', fixedIn: [], aliases: [], package: { direct: false } },
  ])
})

it('knows its reports, of one line and of several', () => {
  expect(yarnAudit.recognises({ syntax: 'text', text: `${line('info', 'x')}\n${summary(1)}` })).toBe(true)
  expect(yarnAudit.recognises({ syntax: 'text', text: `${JSON.stringify(LATER)}\n${JSON.stringify(LATER)}` })).toBe(
    true,
  )
  expect(yarnAudit.recognises({ syntax: 'json', value: LATER })).toBe(true)
  expect(yarnAudit.recognises({ syntax: 'json', value: JSON.parse(summary(1)) })).toBe(true)
  expect(yarnAudit.recognises({ syntax: 'json', value: { type: 'suite', data: {} } })).toBe(false)
})

it('refuses a line that was cut off', () => {
  expect(refusal(() => read(summary(1), '{"type":"auditAdv'))).toBe(
    'line 2: The line begins like a JSON object and is none.',
  )
})
