import { describe, expect, it } from 'vitest'
import { GATES } from '../../../src/core/findings/gate.ts'
import { Policy } from '../../../src/core/findings/policy.ts'
import { rulesOf } from '../../../src/core/findings/rules.ts'
import { finding, secret } from './samples.ts'

describe('a policy', () => {
  it('has defaults', () => {
    expect(rulesOf({}).gate('code')).toMatchObject({
      blockOn: 'critical',
      warnOn: 'low',
      unrated: 'warn',
      fixableOnly: false,
      scope: 'all',
      newOnly: false,
      blocksHere: true,
    })
    expect(rulesOf({}).gate('code').onCouldNotScan('trivy')).toBe('fail')
  })
  it('is the gate’s own word before that of all, before the inputs', () => {
    const policy = Policy.parse({ all: { 'block-on': 'high' }, code: { 'block-on': 'none' } })
    const { gate } = rulesOf(policy, { blockOn: 'medium', warnOn: 'info' })
    expect([gate('code').blockOn, gate('container').blockOn, gate('code').warnOn]).toEqual(['none', 'high', 'info'])
    expect(rulesOf({}, { blockOn: 'medium' }).gate('code').blockOn).toBe('medium')
  })
  it('rates by tool and rule, the gate’s own ratings first', () => {
    const policy = Policy.parse({
      all: { rate: { gitleaks: 'high', '*/B1*': 'info' } },
      'access-control': { rate: { 'gitleaks/aws-*': 'critical' } },
    })
    const { rate } = rulesOf(policy).unite
    expect(rate?.('access-control', 'gitleaks', secret())).toBe('critical')
    expect(rate?.('access-control', 'gitleaks', secret({ rule: 'jwt' }))).toBe('high')
    expect(rate?.('code', 'bandit', finding({ rule: 'B101' }))).toBe('info')
    expect(rate?.('code', 'bandit', finding({ rule: 'B602' }))).toBe('high')
  })
  it('assigns gates, also to a tool that could not scan', () => {
    const rules = rulesOf(Policy.parse({ assign: { 'zap/*': 'compliance', semgrep: 'access-control' } }))
    expect(rules.unite.gate?.('zap', finding())).toBe('compliance')
    expect(rules.unite.gate?.('bandit', finding())).toBeUndefined()
    expect([rules.homes('zap'), rules.homes('semgrep'), rules.homes('bandit')]).toEqual([
      ['compliance'],
      ['access-control'],
      ['code'],
    ])
  })
  it('tells for each tool what happens when it could not scan', () => {
    const policy = Policy.parse({ dependencies: { 'on-could-not-scan': { 'pip-*': 'warn' } } })
    const { onCouldNotScan } = rulesOf(policy).gate('dependencies')
    expect([onCouldNotScan('pip-audit'), onCouldNotScan('trivy')]).toEqual(['warn', 'fail'])
  })
  it('blocks only in its environments, and where none is told', () => {
    const policy = Policy.parse({ compliance: { 'block-in': ['production'] } })
    const blocks = (environment: string | undefined) => rulesOf(policy, { environment }).gate('compliance').blocksHere
    expect([blocks('production'), blocks('staging'), blocks(undefined), blocks('')]).toEqual([true, false, true, true])
  })
  it.each([
    { 'block-on': 'high' },
    { code: { 'block-on': 'severe' } },
    { code: { 'min-epss': 2 } },
    { all: { checks: [] } },
    { compliance: { checks: [{ name: 'x' }] } },
    {
      compliance: {
        checks: [
          { name: 'x', file: 'a' },
          { name: 'x', file: 'b' },
        ],
      },
    },
    { assign: { a: 'somewhere' } },
  ])('%j is refused', (given) => {
    expect(Policy.safeParse(given).success).toBe(false)
  })
})

describe('gates 1 to 3 that warn, 4 that blocks when critical, 5 that blocks for production', () => {
  const policy = Policy.parse({
    all: { 'block-on': 'none' },
    'access-control': { 'block-on': 'critical', rate: { 'gitleaks/*': 'critical', trufflehog: 'critical' } },
    compliance: {
      'block-on': 'low',
      'block-in': ['production'],
      checks: [
        { name: 'audit logging', report: 'audit.json', value: '$.enabled', operator: '>=', expected: 1 },
        { name: 'encryption', run: ['./scripts/check-encryption.sh'] },
        { name: 'backup verified', file: 'backup.log', 'max-age': '24h' },
      ],
    },
  })
  it('is a policy', () => {
    const { gate } = rulesOf(policy, { environment: 'staging' })
    expect(GATES.map((name) => [name, gate(name).blockOn, gate(name).blocksHere])).toEqual([
      ['code', 'none', true],
      ['dependencies', 'none', true],
      ['container', 'none', true],
      ['access-control', 'critical', true],
      ['compliance', 'low', false],
    ])
    expect(gate('compliance').checks.map(({ name }) => name)).toEqual([
      'audit logging',
      'encryption',
      'backup verified',
    ])
  })
})
