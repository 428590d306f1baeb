import { expect, it } from 'vitest'
import { semgrep } from '../../../src/providers/findings/semgrep.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const EXTRA = {
  message: 'eval of x is dangerous',
  metadata: {
    cwe: ['CWE-95: Eval Injection'],
    confidence: 'HIGH',
    category: 'security',
    shortlink: 'https://sg.run/x',
  },
  severity: 'ERROR',
  fingerprint: 'requires login',
  lines: 'requires login',
  is_ignored: false,
}
const RESULT = {
  check_id: 'eval-used',
  path: 'app.py',
  start: { line: 5, col: 12 },
  end: { line: 5, col: 19 },
  extra: EXTRA,
}

function read(report: object) {
  return semgrep.read(
    jsonReport({ version: '1.182.0', results: [], errors: [], paths: { scanned: ['app.py'] }, ...report }),
  )[0]
}
const finding = (extra: object, more: object = {}) =>
  read({ results: [{ ...RESULT, ...more, extra: { ...EXTRA, ...extra } }] })?.findings[0]

it('reads a result, and takes "requires login" for no code', () => {
  expect(read({ results: [RESULT] })).toMatchObject({
    tool: 'semgrep',
    toolVersion: '1.182.0',
    reported: 1,
    couldNotScan: undefined,
    partial: [],
    lookedAt: '1 file',
  })
  expect(finding({})).toEqual({
    kind: 'code',
    rule: 'eval-used',
    severity: 'high',
    title: 'eval of x is dangerous',
    aliases: [],
    cwe: [95],
    package: undefined,
    fixedIn: [],
    spot: { path: 'app.py', line: 5, endLine: 5, column: 12, endColumn: 19 },
    fingerprint: undefined,
    url: 'https://sg.run/x',
    suppressed: undefined,
    confidence: 'HIGH',
  })
  expect(finding({ lines: '  return  eval(x)\nmore' })?.fingerprint).toBe(fingerprintOf('return eval(x)'))
})

it.each([
  ['CRITICAL', 'critical'],
  ['WARNING', 'medium'],
  ['LOW', 'low'],
  ['INFO', 'info'],
  ['INVENTORY', 'info'],
  ['NEW', 'unrated'],
])('rates %s as %s', (word, severity) => {
  expect(finding({ severity: word })?.severity).toBe(severity)
})

it('takes other categories for lint, and keeps nosemgrep as suppressed', () => {
  expect(finding({ metadata: { category: 'best-practice', cwe: 'CWE-1: x' } })).toMatchObject({
    kind: 'lint',
    cwe: [1],
  })
  expect(finding({ is_ignored: true })?.suppressed).toBe('nosemgrep')
})

it('hides what a secret rule has captured', () => {
  const secret = ['canary', 'of', 'semgrep'].join('-')
  const found = finding(
    { message: `found ${secret}`, metavars: { $1: { abstract_content: secret } }, lines: `key = ${secret}` },
    { check_id: 'generic.secrets.security.detected' },
  )
  expect(found).toMatchObject({ kind: 'secret', title: 'found ***' })
  expect(JSON.stringify(found)).not.toContain(secret)
})

it('reads vulnerable dependencies', () => {
  const dependency = { package: 'lodash', version: '4.17.15', ecosystem: 'npm', transitivity: 'transitive' }
  const found = finding({
    sca_info: { dependency_match: { found_dependency: dependency } },
    metadata: { 'sca-vuln-database-identifier': 'CVE-2020-8203' },
  })
  expect(found).toMatchObject({
    kind: 'dependency',
    rule: 'CVE-2020-8203',
    package: { name: 'lodash', version: '4.17.15', purl: 'pkg:npm/lodash@4.17.15', direct: false },
  })
})

it('is no scan when no file was scanned', () => {
  expect(read({ paths: { scanned: [] } })?.couldNotScan).toBe('Semgrep looked at 0 files.')
  const errors = [{ level: 'error', message: 'invalid configuration file' }]
  expect(read({ paths: {}, errors })?.couldNotScan).toBe('Semgrep looked at 0 files. invalid configuration file')
  expect(read({ paths: undefined })?.couldNotScan).toBeUndefined()
})

it('is partial when files or rules were left out', () => {
  const scan = read({
    errors: [{ level: 'warn', path: 'a.js', message: 'Syntax error' }],
    paths: {
      scanned: ['b.js'],
      skipped: [
        { path: 'big.js', reason: 'too_big' },
        { path: 'vendor/x.js', reason: 'semgrepignore_patterns_match' },
      ],
    },
    skipped_rules: [{ rule_id: 'pro.rule' }],
  })
  expect(scan?.partial).toEqual(['a.js: Syntax error', 'big.js: too_big', 'rule pro.rule was skipped'])
})

it('refuses a result without a path', () => {
  expect(refusal(() => read({ results: [{ ...RESULT, path: undefined }] }))).toBe(
    'line ?: results[0].path is missing; it has to be a text.',
  )
})
