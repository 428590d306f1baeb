import { describe, expect, it } from 'vitest'
import { learn, type Outlook, outlookOf } from '../../../src/core/quality/outlook.ts'
import { type Change, featuresOf, type PastRun } from '../../../src/core/quality/outlook-features.ts'

const HOUR = 3_600_000
const shape = (files: number, paths: readonly string[] = []): Change => ({ files, lines: files * 20, paths })

/** Numbers from 0 to 1 that are the same in every run (mulberry32): seeds beside each other have nothing in common. */
function numbers(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296
  }
}

/** A history whose truth is known: `chance` says how likely a change is to fail. */
function historyOf(runs: number, chance: (change: Change) => number, seed = 1): PastRun[] {
  const random = numbers(seed)
  return Array.from({ length: runs }, (_, n) => {
    const change = shape(Math.ceil(40 * random() ** 3), random() < 0.3 ? ['package.json'] : ['src/a.ts'])
    return { at: n * 7 * HOUR, author: `author ${n % 3}`, change, failed: random() < chance(change) }
  })
}
const look = (history: readonly PastRun[], change: Change) =>
  outlookOf({ at: history.length * 7 * HOUR, author: 'author 0', change }, history)
const known = (outlook: Outlook) => {
  if (outlook.state !== 'known') throw new Error(outlook.because)
  return outlook
}

const byDependencies = ({ paths }: Change) => (paths.includes('package.json') ? 0.6 : 0.1)

describe('an outlook', () => {
  it.each([
    [29, byDependencies, '29 runs are known, at least 30 are needed'],
    [40, () => 0, '0 of 40 runs failed; at least 5 of each kind are needed'],
    [40, () => 1, '40 of 40 runs failed; at least 5 of each kind are needed'],
  ])('of %d runs says that this is too little where it is', (runs, chance, because) => {
    expect(look(historyOf(runs, chance), shape(1))).toEqual({ state: 'too-little-history', because, runs })
  })

  it('finds the truth on average over histories in which dependencies are what fails', () => {
    const histories = Array.from({ length: 20 }, (_, seed) => historyOf(600, byDependencies, seed * 104_729))
    const risky = histories.map((history) => known(look(history, shape(2, ['package.json']))))
    const calm = histories.map((history) => known(look(history, shape(2, ['src/a.ts']))))
    const mean = (outlooks: typeof risky) => outlooks.reduce((sum, { probability }) => sum + probability, 0) / 20
    expect(Math.abs(mean(risky) - 0.6)).toBeLessThan(0.06)
    expect(Math.abs(mean(calm) - 0.1)).toBeLessThan(0.03)
    expect(risky.filter(({ reasons }) => reasons[0]?.feature === 'dependencies').length).toBe(20)
  })

  it('says which way each reason speaks, and what it rests on', () => {
    const history = historyOf(600, byDependencies)
    const risky = known(look(history, shape(2, ['package.json'])))
    const calm = known(look(history, shape(2, ['src/a.ts'])))
    expect(risky.reasons[0]).toMatchObject({ feature: 'dependencies', text: 'whether it touches dependencies' })
    expect(risky.reasons[0]!.logOdds).toBeGreaterThan(1)
    expect(calm.reasons[0]!.logOdds).toBeLessThan(0)
    expect(risky).toMatchObject({ runs: 600, isBetter: true, failures: history.filter(({ failed }) => failed).length })
  })

  it('says what its predictions were worth: close to the best score that the truth allows', () => {
    const { brier, brierOfBase } = known(look(historyOf(600, byDependencies), shape(1)))
    const best = 0.3 * 0.6 * 0.4 + 0.7 * 0.1 * 0.9
    expect(brier).toBeLessThan(brierOfBase)
    expect(Math.abs(brier - best)).toBeLessThan(0.02)
  })

  it('is calibrated: of changes with the same outlook as many fail as it says', () => {
    const chance = ({ files }: Change) => Math.min(0.9, 0.05 + files / 50)
    const history = historyOf(800, chance)
    const fresh = historyOf(400, chance, 99)
    const outlook = learn(history)
    const said = fresh.map((run) => known(outlook({ ...run, at: 800 * 7 * HOUR })).probability)
    for (const [from, to] of [
      [0, 0.2],
      [0.2, 0.45],
      [0.45, 1],
    ] as const) {
      const group = fresh.filter((_, n) => said[n]! >= from && said[n]! < to)
      const truth = group.reduce((sum, { change }) => sum + chance(change), 0) / group.length
      const mean = said.filter((each) => each >= from && each < to).reduce((a, b) => a + b, 0) / group.length
      expect(Math.abs(mean - truth)).toBeLessThan(0.08)
    }
  })

  it('where nothing explains the failures is the share of failures, and says so', () => {
    const histories = Array.from({ length: 40 }, (_, seed) => historyOf(60, () => 0.3, seed * 7_919))
    const outlooks = histories.map((history) => known(look(history, shape(30))))
    const honest = outlooks.filter(({ isBetter }) => !isBetter)
    expect(honest.length).toBeGreaterThanOrEqual(38)
    for (const each of honest) expect(each).toMatchObject({ probability: each.baseRate, reasons: [] })
  })

  it('sees what is there once there is enough history', () => {
    const histories = Array.from({ length: 20 }, (_, seed) => historyOf(200, byDependencies, seed * 104_729))
    expect(histories.filter((history) => known(look(history, shape(3))).isBetter).length).toBeGreaterThanOrEqual(17)
  })

  it('is the same for the same history', () => {
    const history = historyOf(100, byDependencies)
    expect(look(history, shape(3))).toEqual(look(history, shape(3)))
  })

  it('stays finite where one feature tells all apart', () => {
    const outlook = known(
      look(
        historyOf(60, ({ paths }) => (paths.includes('package.json') ? 1 : 0)),
        shape(1, ['package.json']),
      ),
    )
    expect(outlook.probability).toBeGreaterThan(0.85)
    expect(outlook.probability).toBeLessThan(1)
  })
})

describe('features', () => {
  const run = (author: string, failed: boolean): PastRun => ({ at: 0, author, failed, change: shape(1) })
  const of = (paths: readonly string[], earlier: readonly PastRun[] = [], at = 6 * HOUR) =>
    featuresOf({ at, author: 'a', change: { files: 3, lines: 7, paths } }, earlier)

  it('are the logarithms of files and lines, and what is touched', () => {
    const paths = ['.github/workflows/ci.yml', 'app/requirements-dev.txt', 'db/migrations/001.sql']
    expect(of(paths).slice(0, 5)).toEqual([Math.log(4), Math.log(8), 1, 1, 1])
    expect(of(['src/package.json.ts', 'docs/migrations.md']).slice(2, 5)).toEqual([0, 0, 0])
  })

  it('go round the clock', () => {
    expect(
      of([])
        .slice(5, 7)
        .map((value) => Math.round(value * 1e9) / 1e9),
    ).toEqual([1, 0])
  })

  it('draw shares of few runs towards the share of all', () => {
    const earlier = [run('b', false), run('b', false), run('a', true), run('b', false)]
    expect(of([], earlier).slice(7)).toEqual([(1 + 2 * 0.25) / 3, (1 + 2 * 0.25) / 6])
    expect(of([]).slice(7)).toEqual([0.5, 0.5])
  })
})
