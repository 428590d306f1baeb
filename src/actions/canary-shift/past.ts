import { timestamp } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import type { Health } from '../../core/health/health.ts'
import { increments } from '../../core/metrics/counters.ts'
import type { Past } from '../../core/metrics/traffic.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { Event } from '../../core/rollout/event.ts'
import { pastOf } from '../../core/rollout/learned.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import { type Known, pastWanted } from '../../core/rollout/start-evidence.ts'
import type { Narrator, Rig } from './rig.ts'

/** Longest that a source of counters may take to answer. */
export const SCRAPE_TIMEOUT = ms(5_000)

/** What the stable version served before this weight: what was learned of it, else what the source of its counters knows. */
export async function pastBefore(
  rig: Rig,
  { learned, plan, origin }: Rollout,
  at: number,
  say: Narrator,
  signal: AbortSignal,
): Promise<Known['past']> {
  const seen = learned && pastOf(learned)
  const past = seen ?? (await askPast(rig, plan, at - (origin?.at ?? at), say, signal))
  return past && { edges: past.edges, intervals: past.intervals }
}

/** Whether there is nothing to wait for: an earlier attempt left evidence, or the source knows as much as would be learned. */
export async function isKnown(
  rig: Rig,
  { plan, judge }: Rollout,
  say: Narrator,
  signal: AbortSignal,
): Promise<boolean> {
  if (rig.traffic === undefined || judge.evidence !== undefined) return true
  const past = await askPast(rig, plan, 0, say, signal)
  return past !== undefined && past.duration >= plan.analysis.learn
}

async function askPast(
  { traffic, world }: Rig,
  plan: Rollout['plan'],
  ago: number,
  say: Narrator,
  signal: AbortSignal,
): Promise<Past | undefined> {
  const within = AbortSignal.any([signal, world.clock.timeout(SCRAPE_TIMEOUT)])
  try {
    return await traffic?.past?.(pastWanted(plan, ago), within)
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    say.warn(`nothing is known of the stable version before this rollout: ${explain(thrown.problem)}`)
    return undefined
  }
}

/** One look at the stable version alone, before the first step. */
export async function lookAtStable(
  { traffic, world }: Rig,
  { origin }: Rollout,
  health: readonly Health[],
  say: Narrator,
  signal: AbortSignal,
): Promise<Event> {
  const within = AbortSignal.any([signal, world.clock.timeout(SCRAPE_TIMEOUT)])
  const reading = await traffic?.read('stable', within)
  const at = timestamp(world.clock)
  const looked = { type: 'learned', at, health: [...health] } as const
  if (reading?.state !== 'counted') {
    if (reading !== undefined) say.warn(`stable version: ${reading.because}`)
    return looked
  }
  const { traffic: served, edges, duration, snapshot, warnings } = increments(origin?.stable, reading)
  for (const warning of warnings) say.warn(`stable version: ${warning}`)
  const lesson = duration > 0 && { lesson: { edges, traffic: served, duration } }
  return { ...looked, origin: { at, stable: snapshot }, ...lesson }
}
