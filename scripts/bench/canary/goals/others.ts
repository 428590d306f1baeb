import type { PolicyName } from '../../policies.ts'
import { percent } from '../table.ts'
import { type Evidence, each, find, type Goal, type Measured, worst } from './goal.ts'

const seconds = (value: number) => (Number.isFinite(value) ? `${Math.round(value)} s` : 'never')
const share = (value: number) => percent(value, 1)

/** Goals 7 to 10: a canary that hangs, latency, the time of a healthy rollout, a leak. */
export function others(evidence: Evidence): Goal[] {
  return [...hangs(evidence), ...latency(evidence), ...durations(evidence), ...leak(evidence)]
}

function hangs(evidence: Evidence): Goal[] {
  const worlds = [10, 100, 1000].map((rate) => `hang ${rate}/s`)
  const promoted = each(worlds, (world) => {
    const found = find(evidence, world)
    return found && found.promoted / found.replications
  })
  return [
    worst(
      '7. hanging at ≥ 10/s: aborted, median',
      medians(evidence, worlds),
      { most: 2 * evidence.usual.scrapeSeconds },
      seconds,
    ),
    worst('7. hanging: promoted', promoted, { most: 0 }, share),
  ]
}

function latency(evidence: Evidence): Goal[] {
  const caught = each(['p99 x1.5 100/s', 'p99 x3 100/s'], (world) => {
    const found = find(evidence, world)
    return found && found.aborted / found.replications
  })
  return [
    worst('8. p99 ×3 at 100/s: median time', medians(evidence, ['p99 x3 100/s']), { most: 45 }, seconds),
    worst('8. p99 ×1.5 at 100/s: median time', medians(evidence, ['p99 x1.5 100/s']), { most: 150 }, seconds),
    worst('8. (stretch) p99 ×3: median time', medians(evidence, ['p99 x3 100/s']), { most: 30 }, seconds),
    worst('8. (stretch) p99 ×1.5: median time', medians(evidence, ['p99 x1.5 100/s']), { most: 90 }, seconds),
    worst('8. caught', caught, { least: 1 }, share),
  ]
}

/** With and without history: whichever takes longer. */
function durations(evidence: Evidence): Goal[] {
  const longest = (worlds: readonly string[], policy: PolicyName = 'sluice'): Measured[] =>
    (['known', 'none'] as const).flatMap((past) =>
      each(worlds, (world) => find(evidence, world, policy, { past })?.duration.median).map(({ world, value }) => ({
        world: `${world}, ${past === 'none' ? 'no history' : 'history'}`,
        value,
      })),
    )
  const fast = each(
    [10, 100, 1000].flatMap((rate) => [`${rate}/s 0.1% none`, `${rate}/s 1% none`]),
    (world) => find(evidence, world, 'sluice fast')?.duration.p95,
  )
  return [
    worst(
      '9. healthy rollout at 1000/s, median',
      longest(['1000/s 0.1% none', '1000/s 1% none']),
      { most: 120 },
      seconds,
    ),
    worst('9. healthy rollout at 100/s and 1%, median', longest(['100/s 1% none']), { most: 200 }, seconds),
    worst('9. healthy rollout at 100/s and 0.1%, median', longest(['100/s 0.1% none']), { most: 300 }, seconds),
    worst('9. healthy rollout with `bake: 60s` at ≥ 10/s, 95%', fast, { most: 240 }, seconds),
  ]
}

/** The leak passes one percentage point at second 360. */
function leak(evidence: Evidence): Goal[] {
  const worlds = ['leak from minute 5']
  const of = (value: (found: NonNullable<ReturnType<typeof find>>) => number) =>
    each(worlds, (world) => {
      const found = find(evidence, world, 'sluice hold-back')
      return found && value(found)
    })
  return [
    worst(
      '10. leak, hold-back of 300 s: caught',
      of(({ aborted, replications }) => aborted / replications),
      { least: 1 },
      share,
    ),
    worst(
      '10. median after +1pp',
      of(({ caughtMedian }) => caughtMedian - 360),
      { most: 60 },
      seconds,
    ),
  ]
}

function medians(evidence: Evidence, worlds: readonly string[]): Measured[] {
  return each(worlds, (world) => find(evidence, world)?.caughtMedian)
}
