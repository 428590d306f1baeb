import { expect, it } from 'vitest'
import { gitleaks } from '../../../src/providers/findings/gitleaks.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const SECRET = ['ghp', '0123456789canary'].join('_')
const MAIL = ['jane', 'example.com'].join('@')
const LEAK = {
  RuleID: 'github-pat',
  Description: 'Uncovered a GitHub Personal Access Token',
  StartLine: 2,
  EndLine: 2,
  StartColumn: 11,
  EndColumn: 50,
  Match: `token = ${SECRET}`,
  Secret: SECRET,
  File: 'conf.txt',
  Commit: 'abc123',
  Author: 'Jane',
  Email: MAIL,
  Message: `add ${SECRET}`,
  Fingerprint: 'abc123:conf.txt:github-pat:2',
}

it('reads a leak without the secret and without its author', () => {
  const [scan] = gitleaks.read(jsonReport([LEAK]))
  expect(scan).toMatchObject({ tool: 'gitleaks', reported: 1, partial: [] })
  expect(scan?.findings).toEqual([
    {
      kind: 'secret',
      rule: 'github-pat',
      severity: 'unrated',
      title: 'Uncovered a GitHub Personal Access Token',
      detail: 'in commit abc123',
      aliases: [],
      cwe: [],
      fixedIn: [],
      spot: { path: 'conf.txt', line: 2, endLine: 2, column: 11, endColumn: 50 },
      fingerprint: fingerprintOf(SECRET),
      url: undefined,
    },
  ])
})

it('shows neither secret nor address, wherever they stand', () => {
  const text = JSON.stringify(gitleaks.read(jsonReport([{ ...LEAK, Description: `${SECRET} of ${MAIL}` }])))
  expect(text).toContain('*** of ***')
  expect(text).not.toContain('canary')
  expect(text).not.toContain(MAIL)
})

it.each(['REDACTED', 'ghp_01...', '', '*****'])('knows no secret again that was hidden as "%s"', (hidden) => {
  const [scan] = gitleaks.read(jsonReport([{ ...LEAK, Secret: hidden, Match: hidden }]))
  expect(scan?.findings[0]?.fingerprint).toBeUndefined()
})

it('reads reports of version 7', () => {
  const old = {
    offender: SECRET,
    line: `x = ${SECRET}`,
    lineNumber: 7,
    rule: 'GitHub',
    file: 'a.py',
    commit: '',
    email: MAIL,
  }
  const [scan] = gitleaks.read(jsonReport([old]))
  expect(scan?.findings[0]).toMatchObject({
    kind: 'secret',
    rule: 'GitHub',
    spot: { path: 'a.py', line: 7 },
    fingerprint: fingerprintOf(SECRET),
  })
  expect(JSON.stringify(scan)).not.toContain('canary')
})

it.each([[null], [[]]])('takes %j for a clean scan', (report) => {
  expect(gitleaks.read(jsonReport(report))).toEqual([{ tool: 'gitleaks', findings: [], reported: 0, partial: [] }])
})

it('does not tell the secret when it refuses a report', () => {
  const why = refusal(() => gitleaks.read(jsonReport([{ ...LEAK, RuleID: { [SECRET]: SECRET } }])))
  expect(why).toBe('line ?: entries[0].RuleID is an object; it has to be a text.')
})
