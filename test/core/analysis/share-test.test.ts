import { describe, expect, it } from 'vitest'
import { observeShare, shareEvidence, startShareTest } from '../../../src/core/analysis/share-test.ts'
import { binomial } from './worlds.ts'

function observeAll(rows: readonly (readonly [canary: number, stable: number])[], limit = 0.05): number {
  return shareEvidence(
    rows.reduce((test, [canary, stable]) => observeShare(test, canary, stable, limit), startShareTest(58)),
  )
}

describe('the share test', () => {
  it('knows a canary that completes nothing within one scrape at 10 requests a second', () => {
    expect(observeAll([[0, 135]])).toBeGreaterThan(6.8)
    expect(observeAll([[0, 135]])).toBeLessThan(6.9)
  })

  it('has nothing against a canary with its share, or with little less', () => {
    expect(observeAll([[150, 1350]])).toBeLessThan(0)
    expect(observeAll([[90, 1410]])).toBeLessThan(0)
  })

  it('finds a hang that begins after many good scrapes', () => {
    const good = Array.from({ length: 20 }, () => [150, 1350] as const)
    expect(observeAll([...good, [0, 1350]])).toBeGreaterThan(Math.log(100 / 0.05))
  })

  it.each([
    [0, 0, 0.05],
    [0, 150, 0],
  ])('learns nothing from %d and %d requests at a limit of %d', (canary, stable, limit) => {
    expect(observeAll([[canary, stable]], limit)).toBe(0)
  })

  it.each([
    [30, 0.05],
    [60, 0.375],
  ])('expects at most 1 at the limit: %d requests, share %d', (requests, limit) => {
    let sum = 0
    for (let canary = 0; canary <= requests; canary++) {
      sum += binomial(requests, canary, limit) * Math.exp(observeAll([[canary, requests - canary]], limit))
    }
    expect(sum).toBeLessThanOrEqual(1 + 1e-9)
    expect(sum).toBeGreaterThan(0.99)
  })
})
