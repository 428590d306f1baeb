import { describe, expect, it } from 'vitest'
import { type Increments, increments, Snapshot } from '../../../src/core/metrics/counters.ts'
import type { InstanceCounters, Scrape } from '../../../src/core/metrics/traffic.ts'

type Counted = Partial<InstanceCounters> & { readonly instance: string }

function scrape(at: number, instances: readonly Counted[], edges: readonly number[] = []): Scrape {
  return { at, edges, instances: instances.map((one) => ({ requests: 0, errors: 0, buckets: [], ...one })) }
}

/** Takes one scrape after the other, as a job does that keeps the snapshot as JSON between them. */
function follow(...scrapes: readonly Scrape[]): Increments {
  let last: Increments | undefined
  for (const one of scrapes) {
    const before = last === undefined ? undefined : Snapshot.parse(JSON.parse(JSON.stringify(last.snapshot)))
    last = increments(before, one)
  }
  return last!
}

const NOTHING = { requests: 0, errors: 0, buckets: [] }
const quiet = { warnings: [], whole: true }

describe('the increments between two scrapes', () => {
  it('take the first scrape as the origin only', () => {
    const first = follow(scrape(1_000, [{ instance: 'a', requests: 500, errors: 5 }]))
    expect(first).toMatchObject({ traffic: NOTHING, duration: 0, ...quiet })
  })

  it('are what each instance counted since, added up', () => {
    const result = follow(
      scrape(1_000, [
        { instance: 'a', requests: 500, errors: 5 },
        { instance: 'b', requests: 50 },
      ]),
      scrape(6_000, [
        { instance: 'a', requests: 600, errors: 7 },
        { instance: 'b', requests: 80, errors: 1 },
      ]),
    )
    expect(result).toMatchObject({ traffic: { requests: 130, errors: 3, buckets: [] }, duration: 5_000, ...quiet })
  })

  it.each([1_000, 999])('are nothing for a scrape at %d that is not later than the last at 1000', (at) => {
    const before = follow(scrape(1_000, [{ instance: 'a', requests: 500 }])).snapshot
    const result = increments(before, scrape(at, [{ instance: 'a', requests: 600 }]))
    expect(result).toEqual({ traffic: NOTHING, edges: [], snapshot: before, duration: 0, ...quiet })
  })

  it('cover a missed scrape with the next one', () => {
    const result = follow(
      scrape(0, [{ instance: 'a', requests: 10 }]),
      scrape(30_000, [{ instance: 'a', requests: 70 }]),
    )
    expect(result).toMatchObject({ traffic: { requests: 60 }, duration: 30_000 })
  })

  it('never have more errors than requests, as one answer is not read at one instant', () => {
    const result = follow(
      scrape(0, [{ instance: 'a', requests: 10, errors: 1 }]),
      scrape(1_000, [{ instance: 'a', requests: 10, errors: 2 }]),
    )
    expect(result).toMatchObject({ traffic: { requests: 0, errors: 0 }, ...quiet })
  })
})

describe('an instance that is new', () => {
  const origin = scrape(10_000, [{ instance: 'a', requests: 100 }])

  it('counts from zero when it started after the watch began', () => {
    const both = [
      { instance: 'a', requests: 100 },
      { instance: 'b#12', requests: 40, errors: 2, startedAt: 12_000 },
    ]
    expect(follow(origin, scrape(15_000, both))).toMatchObject({ traffic: { requests: 40, errors: 2 }, ...quiet })
  })

  it('counts from zero also when a balancer shows it some scrapes later', () => {
    const result = follow(
      origin,
      scrape(15_000, [{ instance: 'a', requests: 110 }]),
      scrape(20_000, [
        { instance: 'a', requests: 120 },
        { instance: 'b#12', requests: 40, startedAt: 12_000 },
      ]),
    )
    expect(result).toMatchObject({ traffic: { requests: 50 }, ...quiet })
  })

  it.each([[9_000], [undefined]])(
    'only begins when it started at %s, before the watch or nobody knows when',
    (startedAt) => {
      const both = [
        { instance: 'a', requests: 100 },
        { instance: 'b', requests: 40, startedAt },
      ]
      const second = scrape(15_000, both)
      expect(follow(origin, second)).toMatchObject({ traffic: NOTHING, ...quiet })
      const third = scrape(20_000, [
        { instance: 'a', requests: 100 },
        { instance: 'b', requests: 45, startedAt },
      ])
      expect(follow(origin, second, third)).toMatchObject({ traffic: { requests: 5 }, ...quiet })
    },
  )

  it('is no member of Object by accident', () => {
    const result = follow(origin, scrape(15_000, [{ instance: 'constructor', requests: 40 }]))
    expect(result.traffic).toEqual(NOTHING)
  })
})

describe('a restart', () => {
  it('counts from zero under its new name and says that the tail of the old process is lost', () => {
    const result = follow(
      scrape(10_000, [{ instance: 'a#5', requests: 100, errors: 1, startedAt: 5_000 }]),
      scrape(15_000, [{ instance: 'a#12', requests: 30, errors: 3, startedAt: 12_000 }]),
    )
    expect(result).toMatchObject({ traffic: { requests: 30, errors: 3 }, whole: false })
    expect(result.warnings).toEqual([
      'a#5 is gone and a#12 is new; what it served after its last scrape is lost unless it answers again',
    ])
  })

  it('is known by its start also when the instance keeps its name', () => {
    const result = follow(
      scrape(10_000, [{ instance: 'pod', requests: 100, startedAt: 5_000 }]),
      scrape(15_000, [{ instance: 'pod', requests: 130, startedAt: 12_000 }]),
    )
    expect(result).toMatchObject({ traffic: { requests: 130 }, whole: false })
    expect(result.warnings).toEqual(['pod restarted; what it served after its last scrape is lost'])
  })

  it('is none when the told start wavers', () => {
    const result = follow(
      scrape(10_000, [{ instance: 'pod', requests: 100, startedAt: 5_000 }]),
      scrape(15_000, [{ instance: 'pod', requests: 130, startedAt: 5_400 }]),
    )
    expect(result).toMatchObject({ traffic: { requests: 30 }, ...quiet })
  })

  it.each([
    [{ requests: 99, errors: 5, buckets: [60, 39] }, 'requests and latency buckets'],
    [{ requests: 120, errors: 4, buckets: [60, 60] }, 'errors'],
    [{ requests: 120, errors: 5, buckets: [59, 61] }, 'latency buckets'],
  ])('is not assumed when %j falls', (now, what) => {
    const result = follow(
      scrape(0, [{ instance: 'a', requests: 100, errors: 5, buckets: [60, 40] }], [5]),
      scrape(1_000, [{ instance: 'a', ...now }], [5]),
    )
    expect(result).toMatchObject({ traffic: NOTHING, whole: false })
    expect(result.warnings).toEqual([
      expect.stringMatching(new RegExp(`^a: ${what} fell although the process did not restart`)),
    ])
  })

  it('that was not told makes the fallen value the next origin', () => {
    const result = follow(
      scrape(0, [{ instance: 'a', requests: 100 }]),
      scrape(1_000, [{ instance: 'a', requests: 3 }]),
      scrape(2_000, [{ instance: 'a', requests: 8 }]),
    )
    expect(result).toMatchObject({ traffic: { requests: 5 }, ...quiet })
  })
})

describe('an instance that is out of sight', () => {
  it('keeps its place, as behind a balancer it comes back', () => {
    const result = follow(
      scrape(0, [{ instance: 'a', requests: 100 }]),
      scrape(1_000, [{ instance: 'b', requests: 900 }]),
      scrape(2_000, [{ instance: 'a', requests: 130 }]),
      scrape(3_000, [{ instance: 'b', requests: 920 }]),
    )
    expect(result).toMatchObject({ traffic: { requests: 20 }, duration: 1_000, ...quiet })
    expect(Object.keys(result.snapshot.instances)).toEqual(['b', 'a'])
  })

  it('is given up after 60 scrapes, once, and said to be lost', () => {
    const alone = Array.from({ length: 60 }, (_, index) => scrape((index + 1) * 1_000, [{ instance: 'b' }]))
    const origin = scrape(0, [{ instance: 'a', requests: 100 }, { instance: 'b' }])
    const given = follow(origin, ...alone)
    expect(given).toMatchObject({ whole: false, snapshot: { instances: { b: {} } } })
    expect(given.warnings).toEqual(['a was not seen for 60 scrapes; what it served after its last scrape is lost'])
    expect(follow(origin, ...alone, scrape(61_000, [{ instance: 'b' }]))).toMatchObject(quiet)
  })

  it('is one of at most 16, so that a crash loop cannot make the snapshot grow', () => {
    const lives = Array.from({ length: 30 }, (_, index) =>
      scrape(index * 1_000, [{ instance: `a#${index}`, requests: 7, startedAt: index * 1_000 - 500 }]),
    )
    const result = follow(...lives)
    expect(result).toMatchObject({ traffic: { requests: 7 }, whole: false })
    expect(Object.keys(result.snapshot.instances)).toHaveLength(17)
  })
})

describe('latency buckets', () => {
  it('are counted per bucket and instance', () => {
    const result = follow(
      scrape(
        0,
        [
          { instance: 'a', buckets: [10, 5, 1] },
          { instance: 'b', buckets: [1, 1, 1] },
        ],
        [5, 10],
      ),
      scrape(
        1_000,
        [
          { instance: 'a', buckets: [15, 6, 1] },
          { instance: 'b', buckets: [2, 3, 4] },
        ],
        [5, 10],
      ),
    )
    expect(result).toMatchObject({ edges: [5, 10], traffic: { buckets: [6, 3, 3] }, ...quiet })
  })

  it('are brought onto the edges that both scrapes have, and stay there', () => {
    const second = scrape(1_000, [{ instance: 'a', buckets: [20, 4] }], [10])
    const narrowed = follow(scrape(0, [{ instance: 'a', buckets: [10, 5, 1] }], [5, 10]), second)
    expect(narrowed).toMatchObject({ edges: [10], traffic: { buckets: [5, 3] }, whole: true })
    expect(narrowed.warnings).toEqual(['the latency buckets changed: 1 of 2 edges are no longer shared'])
    const wider = increments(narrowed.snapshot, scrape(2_000, [{ instance: 'a', buckets: [11, 10, 5] }], [5, 10]))
    expect(wider).toMatchObject({ edges: [10], traffic: { buckets: [1, 1] }, ...quiet })
  })

  it('that have no edge in common are not measured', () => {
    const result = follow(
      scrape(0, [{ instance: 'a', buckets: [10, 5] }], [5]),
      scrape(1_000, [{ instance: 'a', requests: 3, buckets: [10, 8] }], [7]),
    )
    expect(result).toMatchObject({ edges: [], traffic: { requests: 3, buckets: [] } })
  })

  it('that appear with the first request began at zero', () => {
    const result = follow(
      scrape(0, [{ instance: 'a' }]),
      scrape(1_000, [{ instance: 'a', requests: 3, buckets: [2, 1] }], [5]),
    )
    expect(result).toMatchObject({ edges: [5], traffic: { requests: 3, buckets: [2, 1] }, ...quiet })
  })

  it('that appear later have no origin yet', () => {
    const result = follow(
      scrape(0, [{ instance: 'a', requests: 100 }]),
      scrape(1_000, [{ instance: 'a', requests: 103, buckets: [80, 23] }], [5]),
      scrape(2_000, [{ instance: 'a', requests: 105, buckets: [81, 24] }], [5]),
    )
    expect(result).toMatchObject({ traffic: { requests: 2, buckets: [1, 1] }, ...quiet })
  })

  it('of instances that measure count beside instances that do not', () => {
    const result = follow(
      scrape(
        0,
        [
          { instance: 'a', buckets: [1, 1] },
          { instance: 'b', requests: 5 },
        ],
        [5],
      ),
      scrape(
        1_000,
        [
          { instance: 'a', requests: 2, buckets: [2, 2] },
          { instance: 'b', requests: 9 },
        ],
        [5],
      ),
    )
    expect(result).toMatchObject({ traffic: { requests: 6, buckets: [1, 1] }, ...quiet })
  })
})

it('keeps ten instances with twelve buckets within 2.6 kB of JSON', () => {
  const buckets = Array.from({ length: 12 }, (_, index) => 1_000_000 + index)
  const instances = Array.from({ length: 10 }, (_, index) => ({
    instance: `http://10.0.0.${index}:9090/metrics#1700000000.25`,
    requests: 12_000_000,
    errors: 12_000,
    buckets,
    startedAt: 1_700_000_000_250,
  }))
  const { snapshot } = follow(scrape(1_700_000_000_000, instances, buckets.slice(1)))
  expect(JSON.stringify(snapshot).length).toBeLessThan(2_600)
})
