import { describe, expect, it } from 'vitest'
import { worldNamed } from '../../../../scripts/bench/worlds/index.ts'
import { EDGES } from '../../../../scripts/bench/worlds/latency.ts'
import { nature, nothingServed, type Served } from '../../../../scripts/bench/worlds/nature.ts'
import type { World } from '../../../../scripts/bench/worlds/world.ts'

/** What both versions serve in `ticks` ticks from `first` on. */
function serve(world: World, weight: number, ticks: number, first = 0, replication = 1) {
  const around = nature(world, 1, replication)
  const [canary, stable] = [nothingServed(), nothingServed()]
  let harm = 0
  for (let tick = first; tick < first + ticks; tick++) harm += around.serve(tick, weight, canary, stable)
  return { canary, stable, harm }
}

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0)
const share = ({ requests, errors }: Served) => errors / requests

describe('a world', () => {
  it('is the same every time', () => {
    const world = worldNamed('sticky retries')
    expect(serve(world, 25, 50)).toEqual(serve(world, 25, 50))
  })

  it('is another in another replication', () => {
    const world = worldNamed('100/s 1% none')
    expect(serve(world, 25, 50, 0, 2)).not.toEqual(serve(world, 25, 50, 0, 1))
  })

  it('has the same requests whatever the weight', () => {
    const world = worldNamed('100/s 1% x5')
    const requests = [10, 25, 75].map((weight) => {
      const { canary, stable } = serve(world, weight, 40)
      return canary.requests + stable.requests
    })
    expect(new Set(requests).size).toBe(1)
  })

  it('is the same at a moment, whatever the weights before it', () => {
    const around = nature(worldNamed('100/s 1% x5'), 1, 4)
    const at = (before: number) => {
      for (let tick = 0; tick < 20; tick++) around.serve(tick, before, nothingServed(), nothingServed())
      const [canary, stable] = [nothingServed(), nothingServed()]
      around.serve(20, 25, canary, stable)
      return { canary, stable }
    }
    expect(at(10)).toEqual(at(50))
  })

  it('never gives a greater share fewer requests', () => {
    const world = worldNamed('10/s 1% none')
    const canary = [10, 25, 50, 75].map((weight) => serve(world, weight, 1, 3).canary.requests)
    expect(canary.toSorted((one, other) => one - other)).toEqual(canary)
  })

  it('sends to each version its share, which fails as often as it should', () => {
    const { canary, stable } = serve(worldNamed('100/s 1% x5'), 25, 2_000)
    expect((canary.requests + stable.requests) / 1e6).toBeCloseTo(1, 2)
    expect(canary.requests / 250_000).toBeCloseTo(1, 2)
    expect(share(canary)).toBeCloseTo(0.05, 3)
    expect(share(stable)).toBeCloseTo(0.01, 3)
  })

  it('puts each request into one bucket', () => {
    const { canary, stable } = serve(worldNamed('pauses 100/s'), 25, 100)
    expect(sum(canary.buckets)).toBe(canary.requests)
    expect(sum(stable.buckets)).toBe(stable.requests)
    expect(canary.buckets).toHaveLength(EDGES.length + 1)
  })

  it('counts the requests that are bad because of the canary', () => {
    const { canary, harm } = serve(worldNamed('100/s 1% x5'), 25, 100)
    expect(harm).toBeCloseTo(canary.requests * 0.04, 6)
  })

  it('has history before the start, in which the canary has no part', () => {
    const history = nature(worldNamed('leak from minute 5'), 1, 1).history()
    expect(history).toHaveLength(120)
    const requests = sum(history.map(({ stable }) => stable.requests))
    expect(requests / 180_000).toBeCloseTo(1, 2)
  })

  it('had a day before, at its usual share of errors', () => {
    const day = nature(worldNamed('today x3 100/s 1%'), 1, 1).day()
    expect(day.requests).toBe(8_640_000)
    expect(share(day)).toBeCloseTo(0.01, 4)
    expect(sum(day.buckets)).toBe(day.requests)
  })
})

describe('a canary that hangs', () => {
  it('shows neither requests nor errors nor latencies, and every request is lost', () => {
    const { canary, harm } = serve(worldNamed('hang 100/s'), 10, 100)
    expect(canary).toEqual(nothingServed())
    expect(harm / 5_000).toBeCloseTo(1, 1)
  })
})

describe('bad users', () => {
  it('stay with the version that they met', () => {
    const around = nature(worldNamed('bad users of 15 errors 100/s'), 1, 1)
    const [early, late] = [nothingServed(), nothingServed()]
    for (let tick = 0; tick < 2_000; tick++) around.serve(tick, 100, early, nothingServed())
    for (let tick = 2_000; tick < 2_005; tick++) around.serve(tick, 0, late, nothingServed())
    expect(late.errors).toBe(0)
    expect(share(early)).toBeCloseTo(0.006, 3)
  })

  it('make errors of both versions alike in the mean', () => {
    const { canary, stable } = serve(worldNamed('bad users of 3 errors 100/s'), 50, 10_000)
    expect(share(canary) / share(stable)).toBeCloseTo(1, 1)
  })
})

describe('pinned users', () => {
  it('give the canary about its weight, and other errors than the stable version has', () => {
    const { canary, stable, harm } = serve(worldNamed('pinned users'), 10, 200)
    expect(canary.requests / (canary.requests + stable.requests)).toBeCloseTo(0.1, 1)
    expect(harm).toBe(0)
  })
})

describe('scrapes', () => {
  it('fail and are late as often as the world says', () => {
    const around = nature(worldNamed('lost scrapes'), 1, 1)
    const scrapes = Array.from({ length: 5_000 }, (_, look) => around.scrape(look))
    expect(scrapes.filter(({ lost }) => lost !== undefined).length / 5_000).toBeCloseTo(0.36, 1)
    expect(new Set(scrapes.map(({ late }) => late))).toEqual(new Set([0, 1, 2]))
  })

  it('never fail elsewhere', () => {
    const around = nature(worldNamed('100/s 1% none'), 1, 1)
    expect(around.scrape(3)).toEqual({ lost: undefined, late: 0 })
  })
})
