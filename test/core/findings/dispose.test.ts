import { describe, expect, it } from 'vitest'
import { dispose } from '../../../src/core/findings/dispose.ts'
import type { Finding } from '../../../src/core/findings/finding.ts'
import { type GatePolicy, Policy } from '../../../src/core/findings/policy.ts'
import { rulesOf } from '../../../src/core/findings/rules.ts'
import { finding, united, vulnerability } from './samples.ts'

function disposed(given: Finding, gate: Partial<GatePolicy> = {}, environment?: string): string {
  const rules = rulesOf(Policy.parse({ all: gate }), { environment })
  const { disposition, because } = dispose(united(given), rules.gate('dependencies'))
  return `${disposition}: ${because}`
}
const critical = (given: Partial<Finding> = {}, pkg = {}) => vulnerability({ severity: 'critical', ...given }, pkg)

describe('the thresholds', () => {
  it.each([
    ['critical', 'blocked: critical is at least critical (block-on)'],
    ['high', 'warned: high is at least low (warn-on)'],
    ['low', 'warned: low is at least low (warn-on)'],
    ['info', 'passed: info is below low (warn-on)'],
    ['unrated', 'warned: no tool rates it, and what is unrated warns'],
  ] as const)('by default: %s', (severity, told) => {
    expect(disposed(finding({ severity }))).toBe(told)
  })
  it('can be none', () => {
    expect(disposed(critical(), { 'block-on': 'none', 'warn-on': 'none' })).toBe(
      'passed: critical does not block, and nothing warns (warn-on)',
    )
  })
})

describe('what is unrated', () => {
  it.each([
    ['block', 'blocked: no tool rates it, and what is unrated blocks'],
    ['ignore', 'passed: no tool rates it, and what is unrated is ignored'],
    ['critical', 'blocked: unrated, here critical, is at least critical (block-on)'],
    ['info', 'passed: unrated, here info, is below low (warn-on)'],
  ] as const)('%s', (unrated, told) => {
    expect(disposed(finding({ severity: 'unrated' }), { unrated })).toBe(told)
  })
})

describe('a block is softened to a warning', () => {
  it('without a fixed version', () => {
    expect(disposed(critical(), { 'fixable-only': true })).toMatch(/^warned: .* but no fixed version is known/)
    expect(disposed(critical({ fixedIn: ['4.17.21'] }), { 'fixable-only': true })).toMatch(/^blocked/)
    expect(disposed(finding({ severity: 'critical' }), { 'fixable-only': true })).toMatch(/^blocked/)
  })
  it('outside of its scope; not told is for production', () => {
    expect(disposed(critical({}, { development: true }), { scope: 'production' })).toMatch(
      /^warned: .* for development/,
    )
    expect(disposed(critical(), { scope: 'production' })).toMatch(/^blocked/)
    expect(disposed(critical(), { scope: 'development' })).toMatch(/^warned/)
  })
  it('by a low EPSS, but not by one that is not told', () => {
    expect(disposed(critical({ epss: 0.001 }), { 'min-epss': 0.01 })).toMatch(/^warned: .*EPSS 0.001 is below 0.01/)
    expect(disposed(critical(), { 'min-epss': 0.01 })).toMatch(/^blocked/)
  })
  it('in another environment', () => {
    expect(disposed(critical(), { 'block-in': ['production'] }, 'staging')).toMatch(
      /^warned: .*not in this environment/,
    )
  })
})

describe('whatever its severity', () => {
  it('what is exploited blocks', () => {
    const low = vulnerability({ severity: 'low', exploited: true, epss: 0.9 })
    expect(disposed(low)).toMatch(/^warned/)
    expect(disposed(low, { 'block-exploited': true })).toMatch(/^blocked: it is known to be exploited/)
    expect(disposed(low, { 'block-epss': 0.5 })).toMatch(/^blocked: its EPSS 0.9 is at least 0.5/)
    expect(disposed({ ...low, epss: 0.1 }, { 'block-exploited': true, 'min-epss': 0.5 })).toMatch(/^blocked/)
    expect(disposed({ ...low, epss: 0.1 }, { 'block-epss': 0.5 })).toMatch(/^warned/)
  })
})
