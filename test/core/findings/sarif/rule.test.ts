import { describe, expect, it } from 'vitest'
import { ruleIdOf, ruleOf } from '../../../../src/core/findings/sarif/rule.ts'
import { finding, vulnerability } from '../samples.ts'

const asItIs = (text: string) => text

describe('the id of a rule', () => {
  it('is one for each package', () => {
    expect(ruleIdOf(vulnerability())).toBe('CVE-2020-8203-lodash')
    expect(ruleIdOf(vulnerability({ rule: 'CVE-2020-8203-lodash' }))).toBe('CVE-2020-8203-lodash')
    expect(ruleIdOf(finding())).toBe('B602')
  })

  it('has at most 255 characters, and is never empty', () => {
    expect(ruleIdOf(finding({ rule: 'r'.repeat(999) }))).toHaveLength(255)
    expect(ruleIdOf(finding({ rule: '\n' }))).toBe('code')
  })
})

describe('a rule', () => {
  it('is as bad as the worst of its findings, in a number as text', () => {
    const rule = ruleOf(
      'CVE-2020-8203-lodash',
      [vulnerability({ score: 7.4 }), vulnerability({ severity: 'low' })],
      asItIs,
    )
    expect(rule.properties['security-severity']).toBe('7.4')
    expect(rule.defaultConfiguration).toEqual({ level: 'error' })
  })

  it('of a linter is no security', () => {
    const { properties } = ruleOf('semi', [finding({ kind: 'lint', severity: 'low' })], asItIs)
    expect(properties).toEqual({ tags: ['lint'], 'problem.severity': 'recommendation' })
  })

  it('has ten tags at most, with its weaknesses', () => {
    const { properties } = ruleOf('x', [finding({ cwe: Array.from({ length: 30 }, (_, index) => index + 1) })], asItIs)
    expect(properties.tags).toHaveLength(10)
    expect(properties.tags.slice(0, 3)).toEqual(['security', 'code', 'external/cwe/cwe-001'])
  })

  it('links to what can be read about it, never to a page that was attacked or with a login', () => {
    const linkOf = (given: object) => ruleOf('x', [finding(given)], asItIs).helpUri
    expect(linkOf({ url: 'https://joe:x@a.example/b c' })).toBe('https://a.example/b%20c')
    expect(linkOf({ url: 'javascript:alert(1)' })).toBeUndefined()
    expect(linkOf({ url: 'no address' })).toBeUndefined()
    expect(linkOf({ kind: 'web', url: 'https://a.example/' })).toBeUndefined()
  })
})
