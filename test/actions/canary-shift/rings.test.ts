import { describe, expect, it } from 'vitest'
import { HOUR, type Rings, type RingsGiven, rings, type Ticked } from '../../support/rings/rings.ts'
import { seededRandom } from '../../support/stack/random.ts'

const TICKS = 2_000
const PAUSE = 96 * HOUR
const TIMEOUT = { timeout: 400_000 }

/** Gaps of a schedule every few minutes that is late, and sometimes loses an hour of runs. */
function gap(random: () => number): number {
  return random() < 0.003 ? HOUR : 90_000 + Math.floor(random() * 300_000)
}

/** What a person would say now, who starts a version, looks four days later, and says it again until it was heard. */
function said({ journal, clock }: Rings): Record<string, string> {
  const { rollout, ended = [] } = journal() ?? {}
  if (rollout === undefined) return ended.length === 0 ? { version: 'v2' } : {}
  const { pauseBegan } = rollout
  return pauseBegan !== undefined && clock.now() - pauseBegan > PAUSE ? { command: 'resume' } : {}
}

interface Played {
  readonly ticked: readonly Ticked[]
  readonly killed: number
  /** Hours after which the rollout was over. */
  readonly hours: number
  /** Every weight that the proxy was given. */
  readonly weights: readonly number[]
  /** The states of each deployment. */
  readonly said: readonly (readonly string[])[]
  readonly phase: string | undefined
  readonly all: Rings
}

async function play(given: RingsGiven): Promise<Played> {
  const all = rings(given)
  const random = seededRandom(given.seed + 1_000)
  const ticked: Ticked[] = []
  let hours = Number.NaN
  for (let tick = 0; tick < TICKS; tick++) {
    all.clock.advance(gap(random))
    ticked.push(await all.tick(said(all)))
    if (Number.isNaN(hours) && (all.journal()?.ended.length ?? 0) > 0) hours = all.since() / HOUR
  }
  const { deployments } = all.hub.state
  return {
    all,
    ticked,
    hours,
    killed: ticked.filter(({ killed }) => killed).length,
    weights: all.shop.shifted.map(({ weight }) => weight),
    said: deployments.map(({ statuses }) => statuses.map(({ state }) => state)),
    phase: all.journal()?.ended[0]?.phase,
  }
}

/** What holds however it ends: enough went wrong, and GitHub was asked nothing that its description forbids. */
function expectStorm({ killed, all: { hub } }: Played): void {
  expect(killed).toBeGreaterThan(TICKS * 0.03)
  expect(hub.failed / hub.calls.length).toBeGreaterThan(0.04)
  expect(hub.violations).toEqual([])
}

const badFrom = (hour: number) => (at: number) => (at > hour * HOUR ? 0.1 : 0.005)

describe('rings of 1 %, 5 % and 25 % over 31 hours, with a person who looks after four days, in 2 000 ticks', () => {
  it('a good version gets all traffic, and no step is done twice (seed 1)', TIMEOUT, async () => {
    const played = await play({ seed: 1 })
    expectStorm(played)
    expect(played.phase).toBe('promoted')
    expect(played.weights).toEqual([1, 5, 25, 100])
    expect(played.said).toEqual([['in_progress', 'pending', 'success']])
    expect(played.hours).toBeGreaterThan(31 + 96)
    expect(played.hours).toBeLessThan(31 + 96 + 4)
    const unharmed = played.ticked.filter(({ faults, killed }) => faults === 0 && !killed)
    expect(unharmed.filter(({ tookOver }) => tookOver).length).toBeGreaterThan(20)
    expect(Math.max(...unharmed.map(({ calls }) => calls.length))).toBeLessThanOrEqual(12)
  })

  it('a good version gets all traffic also where a quarter of the calls fails (seed 6)', TIMEOUT, async () => {
    const played = await play({ seed: 6, failing: 0.25 })
    expectStorm(played)
    expect(played.phase).toBe('promoted')
    expect(played.weights).toEqual([1, 5, 25, 100])
    expect(played.said).toEqual([['in_progress', 'pending', 'success']])
  })

  it.each([
    [3, 'in the second ring', 3, [1, 5, 0], ['in_progress', 'failure']],
    [5, 'while a person is waited for', 60, [1, 5, 25, 0], ['in_progress', 'pending', 'failure']],
  ] as const)('a version that goes bad loses its traffic for good (seed %i, %s)', TIMEOUT, async (...row) => {
    const [seed, , hour, weights, said] = row
    const played = await play({ seed, canary: badFrom(hour) })
    expectStorm(played)
    expect(played.phase).toBe('aborted')
    expect(played.weights).toEqual(weights)
    expect(played.said).toEqual([said])
    expect(played.all.shop.weight()).toBe(0)
    // A look every few minutes, unless the schedule lost an hour.
    expect(played.hours - hour).toBeLessThan(1.5)
  })
})
