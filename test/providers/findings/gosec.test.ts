import { expect, it } from 'vitest'
import { gosec } from '../../../src/providers/findings/gosec.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'

const ISSUE = {
  severity: 'HIGH',
  confidence: 'MEDIUM',
  cwe: { id: '78', url: 'https://cwe.mitre.org/data/definitions/78.html' },
  rule_id: 'G204',
  details: 'Subprocess launched with variable',
  file: '/src/main.go',
  code: '36: \n37: \tcmd := exec.Command(name)\n38: \tcmd.Run()\n',
  line: '37-38',
  column: '9',
  nosec: false,
  suppressions: null,
}

function read(report: object) {
  const [scan] = gosec.read(
    jsonReport({ 'Golang errors': {}, Issues: [], Stats: { files: 3, found: 1 }, GosecVersion: '2.22.0', ...report }),
  )
  return scan
}

it('reads lines, columns and weakness from their texts', () => {
  const scan = read({ Issues: [ISSUE] })
  expect(scan).toMatchObject({ tool: 'gosec', toolVersion: '2.22.0', reported: 1, lookedAt: '3 files', partial: [] })
  expect(scan?.findings[0]).toMatchObject({
    kind: 'code',
    rule: 'G204',
    severity: 'high',
    cwe: [78],
    spot: { path: '/src/main.go', line: 37, endLine: 38, column: 9 },
    fingerprint: fingerprintOf('cmd := exec.Command(name)'),
    suppressed: undefined,
    confidence: 'MEDIUM',
  })
})

it('keeps what #nosec set aside as suppressed', () => {
  const suppressions = [{ kind: 'inSource', justification: 'a constant' }]
  const scan = read({
    Issues: [
      { ...ISSUE, nosec: true, suppressions },
      { ...ISSUE, nosec: true },
    ],
  })
  expect(scan?.findings.map(({ suppressed }) => suppressed)).toEqual(['inSource: a constant', '#nosec'])
  expect(scan?.reported).toBe(2)
})

it('takes hard-coded credentials for secrets and shows no code', () => {
  const canary = ['canary', 'of', 'gosec'].join('-')
  const scan = read({ Issues: [{ ...ISSUE, rule_id: 'G101', code: `37: password := "${canary}"\n` }] })
  expect(scan?.findings[0]?.kind).toBe('secret')
  expect(JSON.stringify(scan)).not.toContain(canary)
})

it('is partial when a package did not compile, and no scan when it looked at no file', () => {
  const errors = { '/src/bad.go': [{ line: 1, column: 1, error: 'expected package' }] }
  expect(read({ 'Golang errors': errors })).toMatchObject({
    couldNotScan: undefined,
    partial: ['/src/bad.go: expected package'],
  })
  expect(read({ 'Golang errors': errors, Stats: { files: 0 } })?.couldNotScan).toBe(
    'gosec looked at 0 files. /src/bad.go: expected package',
  )
})
