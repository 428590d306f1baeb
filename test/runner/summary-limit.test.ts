import { describe, expect, it } from 'vitest'
import { fitSummary } from '../../src/runner/summary-limit.ts'

const LIMIT = 1_048_576
const NOTE = '\n\n_The rest was cut: a job summary holds 1 MiB. The report has all of it._\n'

describe('a summary', () => {
  it('that fits stays as it is', () => {
    expect(fitSummary('a\nb\n', 0)).toBe('a\nb\n')
  })

  it('that does not is cut after a whole line and says so', () => {
    expect(fitSummary('aaaa\nbbbb\ncccc\n', LIMIT - 200 - 12)).toBe(`aaaa\nbbbb\n${NOTE}`)
  })

  it('counts in bytes and never halves a character', () => {
    const text = fitSummary('ünï\nünï\n', LIMIT - 200 - 9)
    expect(text).toBe(`ünï\n${NOTE}`)
  })

  it('is left out where nothing fits any more', () => {
    expect(fitSummary('a\n', LIMIT)).toBe('')
  })

  it('stays within the limit with its note', () => {
    expect(Buffer.byteLength(fitSummary('x\n'.repeat(LIMIT), 0))).toBeLessThan(LIMIT)
  })
})
