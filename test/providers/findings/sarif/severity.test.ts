import { expect, it } from 'vitest'
import { readRun } from '../../../support/sarif-log.ts'

function severity(result: object, rule: object = {}, driver: object = {}, run: object = {}) {
  const results = [{ ruleId: 'R1', message: { text: 'm' }, ...result }]
  return readRun({ results, ...run }, { rules: [{ id: 'R1', ...rule }], ...driver }).findings[0]?.severity
}
const rated = (security: unknown) => ({ properties: { 'security-severity': security } })

it.each([
  ['9.0', 'critical'],
  ['8.9', 'high'],
  [6.5, 'medium'],
  ['0.1', 'low'],
  ['0.0', 'info'],
  ['HIGH', 'high'],
  ['11', 'medium'],
  ['', 'medium'],
])('rates security-severity %j as %s', (security, expected) => {
  expect(severity({}, rated(security))).toBe(expected)
})

it('believes the result before its rule', () => {
  expect(severity(rated('9.5'), rated('2.0'))).toBe('critical')
  expect(severity({ level: 'note' }, { defaultConfiguration: { level: 'error' } })).toBe('low')
})

it.each([
  ['error', 'high'],
  ['warning', 'medium'],
  ['note', 'low'],
  ['none', 'info'],
])('rates the level %s as %s', (level, expected) => {
  expect(severity({ level })).toBe(expected)
  expect(severity({}, { defaultConfiguration: { level } })).toBe(expected)
})

it('takes warning when nobody gives a level, and the configured level before that of the rule', () => {
  expect(severity({})).toBe('medium')
  const ruleConfigurationOverrides = [{ descriptor: { id: 'R1' }, configuration: { level: 'error' } }]
  const invocations = [{ executionSuccessful: true, ruleConfigurationOverrides }]
  expect(severity({}, { defaultConfiguration: { level: 'note' } }, {}, { invocations })).toBe('high')
})

it.each([
  ['informational', 'info'],
  ['open', 'unrated'],
  ['review', 'unrated'],
])('rates the kind %s as %s', (kind, expected) => {
  expect(severity({ kind })).toBe(expected)
})

it.each(['gitleaks', 'osv-scanner', 'dependency-check', 'Checkov'])(
  'does not take the one level of %s for a rating',
  (name) => {
    expect(severity({ level: 'error' }, {}, { name })).toBe('unrated')
    expect(severity({ level: 'error' }, rated('5.0'), { name })).toBe('medium')
  },
)
