import { describe, expect, it } from 'vitest'
import { boundOf, TOLERATED } from '../../../../scripts/bench/bound/bound.ts'
import {
  bernoulli,
  errorInformation,
  knownErrorInformation,
  latencyInformation,
} from '../../../../scripts/bench/bound/information.ts'
import { worldNamed } from '../../../../scripts/bench/worlds/index.ts'

const ANY = { tolerance: 1, floor: 0 }
const NEEDED = Math.log(100)

/** Canary requests that the best test at alpha 1 % needs in the mean. */
const needed = (share: number, information: number) => (NEEDED / information) * share

/** Share of errors of both, and canary requests: at 10 % against "no worse", against the default tolerance, at 50 %, at 75 %, and with a known stable version. */
const TABLE = [
  [0.001, 0.002, 13_611, 23_549, 27_065, 57_101, 11_906],
  [0.001, 0.005, 1_377, 1_654, 3_155, 7_024, 1_136],
  [0.001, 0.051, 49, 52, 145, 343, 30],
  [0.001, 0.5, 3.7, 3.8, 11, 25, 1.7],
  [0.001, 1, 1.4, 1.5, 3.3, 6.2, 0.7],
  [0.01, 0.02, 1_345, 1_816, 2_671, 5_630, 1_177],
  [0.01, 0.05, 135, 151, 308, 683, 112],
  [0.01, 0.06, 96, 106, 225, 503, 78],
  [0.01, 0.5, 4.4, 4.6, 12, 27, 2.9],
  [0.01, 1, 1.6, 1.6, 3.5, 6.3, 1.0],
] as const

/** As a table shows it: whole from 10 on, one digit below. */
const shown = (value: number) => (value >= 9.95 ? Math.round(value) : Math.round(10 * value) / 10)

describe('the lower bound on canary requests', () => {
  it.each(TABLE)('from %d to %d', (stable, canary, ...expected) => {
    const at = (share: number, within = ANY) => shown(needed(share, errorInformation(share, canary, stable, within)))
    const known = shown(needed(0.1, knownErrorInformation(0.1, canary, stable)))
    expect([at(0.1), at(0.1, TOLERATED), at(0.5), at(0.75), known]).toEqual(expected)
  })

  it('is infinite for what is tolerated', () => {
    expect(errorInformation(0.1, 0.0111, 0.01, TOLERATED)).toBe(0)
  })
})

describe('the information', () => {
  it.each([
    [0.5, 0.25, 0.143841],
    [0, 0.5, Math.LN2],
    [1, 0.5, Math.LN2],
    [0.3, 0.3, 0],
  ])('of Bernoulli(%d) against Bernoulli(%d) is %d nats', (p, q, expected) => {
    expect(bernoulli(p, q)).toBeCloseTo(expected, 6)
  })

  it('of two distributions of latency is 0 where they are alike', () => {
    expect(latencyInformation(0.1, [0.5, 0.1], [0.5, 0.1])).toBe(0)
  })

  it('of two distributions of latency is that of a coin where they have nothing in common', () => {
    expect(latencyInformation(0.5, [1], [0])).toBeCloseTo(Math.LN2, 6)
  })
})

describe('the bound of a world', () => {
  it.each([
    ['100/s 1% x5', 15, 15.1, 151, 30],
    ['100/s 0.1% x5', 15, 165.4, 1_654, 180],
    ['100/s 0.1% x5', 5, 165.4, 1_654, 170],
    ['1000/s 1% 100%', 15, 0.0, 1.6, 15],
    ['hang 100/s', 15, 0.9, 9.0, 15],
    ['p99 x1.5 100/s', 15, 32.2, 322, 45],
    ['p99 x3 10/s', 15, 60.5, 61, 75],
  ] as const)('%s, a look every %i s: %d s, %d canary requests', (name, scrape, seconds, requests, first) => {
    const bound = boundOf(worldNamed(name), scrape)!
    expect(bound.seconds).toBeCloseTo(seconds, 0)
    expect(shown(bound.canaryRequests)).toBe(requests)
    expect(bound.firstScrape).toBe(first)
  })

  it('counts from the start also where the canary turns bad later', () => {
    const bound = boundOf(worldNamed('late x10 at minute 2'), 15)!
    expect(bound.seconds).toBeGreaterThan(120)
    expect(bound.seconds).toBeLessThan(130)
  })

  it('is nothing for a canary that is as good', () => {
    expect(boundOf(worldNamed('100/s 1% none'), 15)).toBeUndefined()
  })
})
