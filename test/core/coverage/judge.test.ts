import { describe, expect, it } from 'vitest'
import { checkCount, checkTotals } from '../../../src/core/coverage/judge.ts'

const ours = (percent: number) => ({ percent, given: false })
const theirs = (percent: number) => ({ percent, given: true })

describe('a count against its minimum', () => {
  it('is compared exactly and shown below a minimum that it does not reach', () => {
    expect(checkCount('lines', { covered: 79_996, total: 100_000 }, 80)).toEqual({
      name: 'lines',
      operator: '>=',
      expected: 80,
      actual: 79.99,
      verdict: 'failed',
      because: '79996 of 100000 covered',
    })
    expect(checkCount('lines', { covered: 4, total: 5 }, 80).verdict).toBe('passed')
    expect(checkCount('lines', { covered: 2, total: 3 }, 66.67).verdict).toBe('failed')
  })

  it('passes as "none" when there is nothing to cover', () => {
    expect(checkCount('branches', { covered: 0, total: 0 }, 75)).toEqual({
      name: 'branches',
      operator: '>=',
      expected: 75,
      actual: null,
      verdict: 'passed',
      because: 'none: there is nothing to cover',
    })
  })
})

describe('totals', () => {
  it('leave out a metric that no report measures where its minimum is ours', () => {
    const rows = checkTotals({ lines: { covered: 9, total: 10 } }, { lines: ours(80), branches: ours(75) })
    expect(rows.map(({ name, verdict }) => [name, verdict])).toEqual([['lines', 'passed']])
  })

  it('are inconclusive where the user set the minimum of a metric that no report measures', () => {
    const rows = checkTotals({ lines: { covered: 9, total: 10 } }, { branches: theirs(75) })
    expect(rows.map(({ name, verdict }) => [name, verdict])).toEqual([['branches', 'inconclusive']])
  })

  it('judge statements by the minimum of the lines where lines are not measured, and say so', () => {
    const rows = checkTotals({ statements: { covered: 14, total: 21 } }, { lines: ours(80) })
    expect(rows).toEqual([
      {
        name: 'statements',
        operator: '>=',
        expected: 80,
        actual: 66.66,
        verdict: 'failed',
        because: '14 of 21 covered; lines are not measured',
      },
    ])
  })

  it('judge statements by their own minimum when they have one', () => {
    const rows = checkTotals({ statements: { covered: 14, total: 21 } }, { lines: ours(80), statements: theirs(60) })
    expect(rows.map(({ name, expected, verdict }) => [name, expected, verdict])).toEqual([['statements', 60, 'passed']])
  })
})
