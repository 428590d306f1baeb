import { describe, expect, it } from 'vitest'
import type { Figures } from '../../../../scripts/bench/canary/figures.ts'
import { catastrophes } from '../../../../scripts/bench/canary/goals/catastrophes.ts'
import { allowed, falseAborts } from '../../../../scripts/bench/canary/goals/false-aborts.ts'
import { type Evidence, each, geometricMean, worst } from '../../../../scripts/bench/canary/goals/goal.ts'
import { goalsOf } from '../../../../scripts/bench/canary/goals/index.ts'
import { parseOptions } from '../../../../scripts/bench/canary/options.ts'
import { asMarkdown, asText, percent, short } from '../../../../scripts/bench/canary/table.ts'
import { worldNamed } from '../../../../scripts/bench/worlds/index.ts'

const NONE = { median: 0, p95: 0, mean: 0 }
const PLAYED: Figures = {
  world: '100/s 1% none',
  policy: 'sluice',
  past: 'known',
  scrapeSeconds: 15,
  replications: 3_000,
  aborted: 0,
  blamed: 0,
  promoted: 3_000,
  proven: 3_000,
  causes: {},
  abort: NONE,
  caughtMedian: Number.POSITIVE_INFINITY,
  first: 0,
  requests: NONE,
  harm: NONE,
  duration: NONE,
}

function evidence(figures: readonly Figures[], full = true): Evidence {
  const worlds = [...new Set(figures.map(({ world }) => world))].map(worldNamed)
  return { full, usual: { past: 'known', scrapeSeconds: 15 }, worlds, figures, efficiencies: [] }
}

describe('a goal for the worst of several worlds', () => {
  const measured = [
    { world: 'a', value: 3 },
    { world: 'b', value: 5 },
  ]
  it.each([
    [{ most: 5 }, true, '5.0 (b)'],
    [{ most: 4 }, false, '5.0 (b)'],
    [{ least: 3 }, true, '3.0 (a)'],
    [{ least: 4 }, false, '3.0 (a)'],
  ])('with the limit %j is met: %s, %s', (limit, met, text) => {
    expect(worst('1. any', measured, limit)).toMatchObject({ met, measured: text })
  })

  it('is neither met nor missed where nothing was played', () => {
    expect(worst('1. any', [], { most: 1 })).toMatchObject({ met: undefined, measured: 'not played' })
  })

  it('is missed where the value is not a number', () => {
    expect(worst('1. any', [{ world: 'a', value: Number.NaN }], { most: 1 }).met).toBe(false)
  })

  it('leaves out the worlds that were not played', () => {
    expect(each(['a', 'b'], (world) => (world === 'a' ? 1 : undefined))).toEqual([{ world: 'a', value: 1 }])
  })

  it('knows the geometric mean', () => {
    expect(geometricMean(measured)).toBeCloseTo(Math.sqrt(15), 9)
  })
})

describe('innocents', () => {
  it.each([
    [15, true],
    [16, false],
  ])('of 3000 %i may be blamed: %s', (blamed, met) => {
    const [goal] = falseAborts(evidence([{ ...PLAYED, blamed }]))
    expect(goal).toMatchObject({ met, limit: '≤ 0.50% in each world' })
  })

  it('are judged for each way they were played in', () => {
    const goals = falseAborts(evidence([PLAYED, { ...PLAYED, past: 'none', blamed: 30 }]))
    expect(goals.map(({ name, met }) => [name, met])).toEqual([
      ['1. as good, blamed: 15 s scrapes, history of 24 hours', true],
      ['1. within tolerance, blamed: 15 s scrapes, history of 24 hours', undefined],
      ['1. as good, blamed: 15 s scrapes, no history', false],
      ['1. within tolerance, blamed: 15 s scrapes, no history', undefined],
    ])
  })

  it('are not blamed when data was wanting', () => {
    expect(falseAborts(evidence([{ ...PLAYED, aborted: 3_000 }]))[0]?.met).toBe(true)
  })

  it.each([
    [60, false, 3],
    [3_000, true, 15],
  ])('of %i rollouts, a whole run %s: %d may be blamed', (replications, full, most) => {
    expect(allowed(replications, 0.005, full)).toBe(most)
  })

  it.each([
    [6, true],
    [7, false],
  ])('%i of 3000 may be blamed where Argo with limit 0 aborts 6 %%: %s', (blamed, met) => {
    const argo: Figures = { ...PLAYED, policy: 'argo limit 0', replications: 200, aborted: 12 }
    const goals = catastrophes(evidence([{ ...PLAYED, blamed }, argo]))
    expect(goals.find(({ name }) => name.endsWith('(past: known)'))?.met).toBe(met)
  })
})

describe('all goals', () => {
  const goals = goalsOf(evidence([PLAYED]), { mean: 0.2, state: 10_000 })

  it('are in the order of their numbers, and their cost is the last', () => {
    const numbers = goals.map(({ name }) => Number(name.split('.')[0]))
    const numbered = numbers.filter((number) => !Number.isNaN(number))
    expect(numbered).toEqual(numbered.toSorted((one, other) => one - other))
    expect(new Set(numbered)).toEqual(new Set([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]))
    expect(goals.slice(-2).map(({ met }) => met)).toEqual([false, false])
  })
})

describe('what is printed', () => {
  const table = { title: 'Any', head: ['world', 'x'], rows: [['a|b', '1']] }

  it('is a table for a terminal', () => {
    expect(asText(table)).toBe('Any\nworld  x\na|b    1\n')
  })

  it('is a table for a page', () => {
    expect(asMarkdown(table)).toBe('### Any\n\n| world | x |\n| --- | --- |\n| a\\|b | 1 |\n')
  })

  it.each([
    [Number.NaN, '-'],
    [Number.POSITIVE_INFINITY, 'never'],
    [4.56, '4.6'],
    [45.6, '46'],
    [345_618, '345 618'],
  ])('of the number %d: %s', (value, text) => {
    expect(short(value)).toBe(text)
  })

  it.each([
    [0, 3_000, '0%'],
    [1, 3_000, '0.03%'],
    [5, 200, '2.5%'],
    [200, 200, '100%'],
  ])('of %i of %i: %s', (count, of, text) => {
    expect(percent(count, of)).toBe(text)
  })
})

describe('the command line', () => {
  it('plays a smoke test on two threads by default', () => {
    expect(parseOptions([])).toEqual({
      full: false,
      only: undefined,
      scrape: undefined,
      noHistory: false,
      seed: 1,
      workers: 2,
      form: 'text',
    })
  })

  it('takes every option', () => {
    const args = [
      '--full',
      '--only',
      'grid',
      '--scrape',
      '5',
      '--no-history',
      '--seed',
      '3',
      '--workers',
      '1',
      '--json',
    ]
    expect(parseOptions(args)).toEqual({
      full: true,
      only: 'grid',
      scrape: 5,
      noHistory: true,
      seed: 3,
      workers: 1,
      form: 'json',
    })
  })

  it.each([
    [['--scrape', '10'], '--scrape: expected 5 or 15'],
    [['--seed', 'x'], '--seed: expected a whole number above 0, got "x"'],
    [['--fast'], '--fast'],
  ])('refuses %j', (args, message) => {
    expect(() => parseOptions(args)).toThrow(message)
  })
})
