import { expect, it } from 'vitest'
import { bandit } from '../../../src/providers/findings/bandit.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const GENERATED = { generated_at: '2026-11-21T13:45:43Z' }
const TOTALS = { loc: 6, nosec: 0 }
const SHELL = {
  code: '3 def f(x):\n4     subprocess.call(x, shell=True)\n5     return eval(x)\n',
  col_offset: 4,
  end_col_offset: 34,
  filename: './app.py',
  issue_confidence: 'HIGH',
  issue_cwe: { id: 78, link: 'https://cwe.mitre.org/data/definitions/78.html' },
  issue_severity: 'HIGH',
  issue_text: 'subprocess call with shell=True identified, security issue.',
  line_number: 4,
  line_range: [4, 5],
  more_info: 'https://bandit.readthedocs.io/b602.html',
  test_id: 'B602',
}

function read(report: object) {
  const [scan] = bandit.read(
    jsonReport({ ...GENERATED, errors: [], results: [], metrics: { _totals: TOTALS }, ...report }),
  )
  return scan
}

it('reads a finding with its columns from 1 and the fingerprint of its line', () => {
  const scan = read({ metrics: { './app.py': TOTALS, _totals: TOTALS }, results: [SHELL] })
  expect(scan).toEqual({
    tool: 'bandit',
    reported: 1,
    couldNotScan: undefined,
    partial: [],
    lookedAt: '1 file',
    findings: [
      {
        kind: 'code',
        rule: 'B602',
        severity: 'high',
        title: 'subprocess call with shell=True identified, security issue.',
        aliases: [],
        cwe: [78],
        fixedIn: [],
        spot: { path: 'app.py', line: 4, endLine: 5, column: 5, endColumn: 35 },
        fingerprint: fingerprintOf('subprocess.call(x, shell=True)'),
        url: 'https://bandit.readthedocs.io/b602.html',
        confidence: 'HIGH',
      },
    ],
  })
})

it('never shows the password that a message quotes, and knows it again by its hash', () => {
  const password = ['hunter', '2', 'canary'].join('')
  const result = { ...SHELL, test_id: 'B105', issue_text: `Possible hardcoded password: '${password}'` }
  const scan = read({ results: [result] })
  expect(scan?.findings[0]).toMatchObject({
    kind: 'secret',
    title: 'Possible hardcoded password: ***',
    fingerprint: fingerprintOf(password),
  })
  expect(JSON.stringify(scan)).not.toContain(password)
})

it('calls a scan partial that could not parse a file, and none that could parse no file', () => {
  const errors = [{ filename: 'bad.py', reason: 'syntax error while parsing AST from file' }]
  const some = read({ errors, metrics: { 'app.py': TOTALS, 'bad.py': TOTALS, _totals: TOTALS } })
  expect(some).toMatchObject({ partial: ['bad.py: syntax error while parsing AST from file'], lookedAt: '1 file' })
  expect(some?.couldNotScan).toBeUndefined()
  const none = read({ errors, metrics: { 'bad.py': TOTALS, _totals: TOTALS } })
  expect(none?.couldNotScan).toBe('bad.py: syntax error while parsing AST from file')
})

it('says so when a clean report names no file', () => {
  expect(read({})).toMatchObject({ couldNotScan: undefined, partial: ['Bandit names no file that it looked at.'] })
})

it('leaves UNDEFINED unrated', () => {
  expect(read({ results: [{ ...SHELL, issue_severity: 'UNDEFINED' }] })?.findings[0]?.severity).toBe('unrated')
})

it('refuses a result of another shape by its name', () => {
  expect(refusal(() => read({ results: [{ ...SHELL, test_id: 602 }] }))).toBe(
    'line ?: results[0].test_id is a number; it has to be a text.',
  )
  expect(refusal(() => read({ results: 'none' }))).toBe('line ?: results is a text; it has to be a list.')
})
