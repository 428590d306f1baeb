import { describe, expect, it } from 'vitest'
import { findDisappeared } from '../../../src/core/quality/disappeared.ts'

describe('tests that disappeared', () => {
  it.each([
    [['a', 'b', 'new'], ['a', 'b'], 'passed', 'all 2 tests of the base are there'],
    [['a', 'new'], ['a', 'b'], 'warned', '1 of 2 tests of the base disappeared: b (1 are new)'],
    [
      ['a'],
      ['a', 'b', 'c', 'd', 'e'],
      'warned',
      '4 of 5 tests of the base disappeared: b, c, d and 1 more (0 are new)',
    ],
    [[], ['a'], 'failed', '1 of 1 tests of the base disappeared: a (0 are new)'],
    [['a'], [], 'inconclusive', 'the base has no names of tests'],
  ])('%j after %j: %s', (now, before, verdict, because) => {
    expect(findDisappeared(now, before)).toMatchObject({ verdict, because })
  })
  it('are named whole, each once', () => {
    expect(findDisappeared(['a', 'a', 'c'], ['a', 'b', 'b'])).toMatchObject({ gone: ['b'], added: ['c'] })
  })
})
