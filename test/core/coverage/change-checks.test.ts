import { describe, expect, it } from 'vitest'
import { checkDecrease, checkPatch, checkRatchet } from '../../../src/core/coverage/change-checks.ts'

const COMMIT = 'a'.repeat(40)
const AT = '2026-01-31T12:00:00Z'

describe('the lines of a change', () => {
  it('are judged exactly', () => {
    expect(checkPatch({ covered: 8, total: 9 }, 90, 0)).toMatchObject({ actual: 88.88, verdict: 'failed' })
    expect(checkPatch({ covered: 9, total: 10 }, 90, 0).verdict).toBe('passed')
  })

  it('pass when none can be covered, saying so', () => {
    expect(checkPatch({ covered: 0, total: 0 }, 90, 0)).toMatchObject({
      verdict: 'passed',
      actual: null,
      because: 'none: no changed line can be covered, or no report counts one',
    })
  })

  it('are shown and not judged when they are few', () => {
    expect(checkPatch({ covered: 0, total: 4 }, 90, 5)).toMatchObject({
      actual: 0,
      verdict: 'passed',
      because: '0 of 4 covered; not judged, fewer than 5 changed lines can be covered',
    })
    expect(checkPatch({ covered: 0, total: 5 }, 90, 5).verdict).toBe('failed')
  })
})

describe('a decrease', () => {
  it('is judged for each metric, in exact percentage points', () => {
    const base = { lines: { covered: 800, total: 1000 }, branches: { covered: 1, total: 2 } }
    const now = { lines: { covered: 799, total: 1000 }, branches: { covered: 2, total: 2 } }
    expect(checkDecrease(base, now, 0.1).map(({ name, actual, verdict }) => [name, actual, verdict])).toEqual([
      ['lines decrease', 0.1, 'passed'],
      ['branches decrease', -50, 'passed'],
    ])
    expect(checkDecrease(base, now, 0.09)[0]?.verdict).toBe('failed')
  })

  it('is never shown as none when there is one', () => {
    const base = { lines: { covered: 99_999_999, total: 100_000_000 } }
    const now = { lines: { covered: 99_999_998, total: 100_000_000 } }
    expect(checkDecrease(base, now, 0)).toMatchObject([{ actual: 0.000001, verdict: 'failed' }])
  })

  it('is inconclusive where nothing measures the metric any more, and no question where the base had none', () => {
    expect(checkDecrease({ branches: { covered: 1, total: 2 } }, {}, 0)).toMatchObject([{ verdict: 'inconclusive' }])
    expect(checkDecrease({ branches: { covered: 0, total: 0 } }, {}, 0)).toEqual([])
    expect(checkDecrease({}, { lines: { covered: 0, total: 9 } }, 0)).toEqual([])
  })

  it('is none where nothing is left to cover', () => {
    const rows = checkDecrease({ lines: { covered: 1, total: 2 } }, { lines: { covered: 0, total: 0 } }, 0)
    expect(rows).toMatchObject([{ verdict: 'passed', actual: null }])
  })
})

describe('the ratchet', () => {
  const best = { lines: { covered: 2, total: 3, commit: COMMIT, at: AT } }

  it('holds what was reached, to the last line', () => {
    expect(checkRatchet(best, { lines: { covered: 4, total: 6 } })).toMatchObject([{ verdict: 'passed' }])
    expect(checkRatchet(best, { lines: { covered: 6666, total: 10_000 } })).toEqual([
      {
        name: 'lines ratchet',
        operator: '>=',
        expected: 66.66,
        actual: 66.66,
        verdict: 'failed',
        because: 'the best was 2 of 3, at aaaaaaa; now it is 6666 of 10000',
      },
    ])
  })

  it('is inconclusive for a metric that went missing', () => {
    expect(checkRatchet(best, {})).toMatchObject([{ verdict: 'inconclusive' }])
  })
})
