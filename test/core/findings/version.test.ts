import { describe, expect, it } from 'vitest'
import { compareVersions, readRange } from '../../../src/core/findings/version.ts'
import { wildcard } from '../../../src/core/findings/wildcard.ts'

describe('versions', () => {
  it('are in order', () => {
    const ordered = [
      '0.9',
      '1.0.0-alpha',
      '1.0.0-alpha.1',
      '1.0.0-rc.1',
      '1.0',
      '1.0.post1',
      '1.0.1',
      '1.9',
      '1.10',
      'v2.0.0',
    ]
    expect(ordered.toReversed().toSorted(compareVersions)).toEqual(ordered)
  })
  it('are equal without "v", zeros at the end and metadata', () => {
    expect(compareVersions('v1.2.0+build5', '1.2')).toBe(0)
    expect(compareVersions('20240101000000000000001', '20240101000000000000002')).toBeLessThan(0)
  })
})

describe('a range', () => {
  it.each([
    ['>=4.0 <4.17.21', ['4.0', '4.17.20'], ['3.9', '4.17.21', '']],
    ['>= 4.0, < 5', ['4.1'], ['5.0']],
    ['4.*', ['4', '4.17.1'], ['40.1', '']],
    ['=1.2 || 2.x', ['1.2.0', '2.9'], ['1.3']],
    ['!=1.2', ['1.3'], ['1.2']],
    ['*', ['1', ''], []],
  ])('%s', (text, inside, outside) => {
    const inRange = readRange(text)
    expect([inside.map((each) => inRange?.(each)), outside.map((each) => inRange?.(each))]).toEqual([
      inside.map(() => true),
      outside.map(() => false),
    ])
  })
  it.each(['', 'latest', '^1.2', '>=', '1.2 || '])('%j is none', (text) => {
    expect(readRange(text)).toBeUndefined()
  })
})

describe('a wildcard', () => {
  it.each([
    ['gitleaks/*', 'gitleaks/aws/key', true],
    ['*/SQL-?njection', 'codeql/js/sql-injection', true],
    ['gitleaks', 'gitleaks2', false],
    ['a*b*c', 'aXbX', false],
    ['*', '', true],
    ['a.c', 'abc', false],
  ])('%s on %s is %s', (pattern, text, expected) => {
    expect(wildcard(pattern)(text)).toBe(expected)
  })
  it('is never slow', () => {
    expect(wildcard(`${'*a'.repeat(50)}b`)('a'.repeat(5_000))).toBe(false)
  })
})
