import { describe, expect, it } from 'vitest'
import { unite } from '../../../src/core/findings/unite.ts'
import { finding, scan, secret } from './samples.ts'

const told = (scans: Parameters<typeof unite>[0]) =>
  unite(scans).map(({ key, tools }) => `${key} <- ${tools.join(', ')}`)

describe('a secret', () => {
  it('is told by its fingerprint and file, whatever rule and line', () => {
    const scans = [
      scan('gitleaks', [
        secret({ rule: 'generic' }),
        secret({ rule: 'generic', spot: { path: 'src/a.ts', line: 90 } }),
      ]),
      scan('trufflehog', [secret({ rule: 'AWS' })]),
    ]
    expect(told(scans)).toEqual(['secret | src/a.ts | f00d <- gitleaks, trufflehog'])
  })
  it('is another one in another file, and so is another secret in the same line', () => {
    const scans = [
      scan('gitleaks', [secret(), secret({ spot: { path: 'b.ts', line: 3 } }), secret({ fingerprint: 'beef' })]),
    ]
    expect(told(scans)).toHaveLength(3)
  })
  it('that a tool has hidden joins the one that another tells in the same line', () => {
    const hidden = secret({ rule: 'aws', fingerprint: undefined })
    expect(told([scan('trivy', [hidden]), scan('gitleaks', [secret()])])).toEqual([
      'secret | src/a.ts | f00d <- gitleaks, trivy',
    ])
    expect(told([scan('trivy', [hidden, { ...hidden, spot: { path: 'src/a.ts', line: 9 } }])])).toEqual([
      'secret | src/a.ts | aws <- trivy',
      'secret | src/a.ts | aws | 2 <- trivy',
    ])
  })
})

describe('a weakness of code', () => {
  const spot = { path: 'src/run.py', line: 7, column: 3 }
  it('that two tools see in one line by the same CWE is one', () => {
    const scans = [
      scan('bandit', [finding({ rule: 'B602', cwe: [78], fingerprint: 'aa', spot })]),
      scan('semgrep', [finding({ rule: 'python.shell-true', cwe: [88, 78], spot: { ...spot, column: 5 } })]),
    ]
    expect(told(scans)).toEqual(['code | src/run.py | aa | CWE-78 <- bandit, semgrep'])
  })
  it('stays two where one tool has two rules or two columns', () => {
    const scans = [
      scan('bandit', [
        finding({ rule: 'B602', cwe: [78], spot }),
        finding({ rule: 'B607', cwe: [78], spot }),
        finding({ rule: 'B607', cwe: [78], spot: { ...spot, column: 40 } }),
      ]),
    ]
    expect(told(scans)).toEqual([
      'code | src/run.py |  | CWE-78 <- bandit',
      'code | src/run.py |  | CWE-78 | 2 <- bandit',
      'code | src/run.py |  | CWE-78 | 3 <- bandit',
    ])
  })
  it('that a report tells twice is one', () => {
    const same = finding({ rule: 'B602', spot })
    expect(told([scan('bandit', [same]), scan('bandit', [same])])).toEqual(['code | src/run.py |  | b602 <- bandit'])
  })
  it('is known again after it moved, and after its rules moved', () => {
    const before = unite([scan('semgrep', [finding({ rule: 'rules.python.eval', fingerprint: 'aa', spot })])])
    const after = unite([
      scan('semgrep', [
        finding({ rule: 'python.eval', severity: 'low', title: 'new', fingerprint: 'aa', spot: { ...spot, line: 99 } }),
      ]),
    ])
    expect(after[0]?.key).toBe(before[0]?.key)
  })
  it('in the one line of a minified file is found 20 000 times in no time', () => {
    const many = Array.from({ length: 20_000 }, (_, column) => finding({ spot: { path: 'a.min.js', line: 1, column } }))
    expect(unite([scan('eslint', many), scan('eslint', many)])).toHaveLength(20_000)
  })
})

describe('a setting', () => {
  it('is told by file, rule and resource', () => {
    const config = finding({
      kind: 'config',
      rule: 'CKV_AWS_18',
      fingerprint: 'bucket',
      spot: { path: 'main.tf', line: 4 },
    })
    expect(told([scan('checkov', [config])])).toEqual(['config | main.tf | ckv_aws_18 | bucket <- checkov'])
  })
  it('that two tools know by one name is one', () => {
    const spot = { path: 'Dockerfile', line: 2 }
    const scans = [
      scan('trivy', [finding({ kind: 'config', rule: 'DS002', aliases: ['AVD-DS-0002'], spot })]),
      scan('other', [finding({ kind: 'config', rule: 'AVD-DS-0002', spot })]),
    ]
    expect(told(scans)).toEqual(['config | Dockerfile | ds002 |  <- trivy, other'])
  })
})
