import { timestamp } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import type { Health } from '../../core/health/health.ts'
import { attempt } from '../../core/health/wait.ts'
import { commonEdges } from '../../core/metrics/buckets.ts'
import { increments } from '../../core/metrics/counters.ts'
import {
  addTraffic,
  coarsenTraffic,
  type Interval,
  NO_TRAFFIC,
  type Reading,
  type Scrape,
  type Traffic,
} from '../../core/metrics/traffic.ts'
import { explain, toProblem } from '../../core/problem.ts'
import { conditionName, isBuiltIn } from '../../core/rollout/condition-config.ts'
import { type Answer, isDue, startTally } from '../../core/rollout/conditions.ts'
import type { Event } from '../../core/rollout/event.ts'
import type { Observation } from '../../core/rollout/judge.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import { pastBefore, SCRAPE_TIMEOUT } from './past.ts'
import type { Narrator, Rig } from './rig.ts'

type Origin = NonNullable<Rollout['origin']>

/** Once a job took over: the first counters show whether something was lost while nobody looked. */
export interface Looked {
  readonly event: Event
  /** What was lost, when the evidence is not whole. */
  readonly lost?: string | undefined
}

/** One look at both versions: counters, conditions that are due, and the health as it was probed until now. */
export async function look(
  rig: Rig,
  rollout: Rollout,
  health: readonly Health[],
  say: Narrator,
  signal: AbortSignal,
): Promise<Looked> {
  const asked = timestamp(rig.world.clock)
  const [stable, canary] = await readBoth(rig, signal)
  const at = timestamp(rig.world.clock)
  const weight = rig.realWeight === undefined ? rollout.weight : ((await rig.realWeight(signal)) ?? 0)
  const counted = compare({ ...rollout, weight }, stable, canary, { asked, at })
  for (const warning of counted.warnings) say.warn(warning)
  const answers = await ask(rig, rollout, at, signal)
  const known = isFirst(rollout, counted.seen) ? await pastBefore(rig, rollout, at, say, signal) : undefined
  const past = known && { past: known }
  const observation: Observation = { ...counted.seen, ...past, at, health: [...health], answers }
  return {
    event: { type: 'observed', at, observation, ...(counted.origin && { origin: counted.origin }) },
    lost: counted.lost,
  }
}

/** The first interval that both versions share starts the evidence. */
function isFirst({ judge }: Rollout, { interval }: Counted['seen']): boolean {
  return judge.evidence === undefined && interval !== undefined && interval.weight < 100
}

async function readBoth(
  { traffic, world }: Rig,
  signal: AbortSignal,
): Promise<[Reading | undefined, Reading | undefined]> {
  if (traffic === undefined) return [undefined, undefined]
  const within = AbortSignal.any([signal, world.clock.timeout(SCRAPE_TIMEOUT)])
  return Promise.all([traffic.read('stable', within), traffic.read('canary', within)])
}

/** When a look began and when it had its answers, milliseconds since the epoch. */
interface Times {
  readonly asked: number
  readonly at: number
}

interface Counted {
  readonly seen: Pick<Observation, 'interval' | 'noData' | 'waiting' | 'refused' | 'baseline'>
  readonly origin?: Origin | undefined
  readonly warnings: readonly string[]
  readonly lost?: string | undefined
}

/** Pure: increments of both versions over the same span; while one of them does not answer, the next look covers both. */
function compare(rollout: Rollout, stable: Reading | undefined, canary: Reading | undefined, times: Times): Counted {
  if (stable === undefined || canary === undefined) return { seen: {}, warnings: [] }
  if (canary.state === 'refused' && stable.state === 'counted')
    return { seen: { refused: canary.because, noData: undefined }, warnings: [`canary: ${canary.because}`] }
  if (stable.state !== 'counted') return silent(`stable version: ${stable.because}`)
  if (canary.state !== 'counted') return silent(`canary: ${canary.because}`)
  return countBoth(rollout, stable, canary, times)
}

const silent = (noData: string): Counted => ({ seen: { noData }, warnings: [noData] })
const wait = (waiting: string): Counted => ({ seen: { waiting }, warnings: [] })

/** Counters that somebody else reads for us may be older than the weight, and then they are no origin for what comes after it. */
function isOlder({ age = 0 }: Scrape, asked: number, since: number): boolean {
  return age > 0 && asked - age < since
}

function countBoth({ origin, weight, judge }: Rollout, stable: Scrape, canary: Scrape, { asked, at }: Times): Counted {
  if (origin?.stable === undefined && [stable, canary].some((scrape) => isOlder(scrape, asked, judge.since)))
    return wait('waiting for counters that are newer than the weight')
  const s = increments(origin?.stable, stable)
  const c = increments(origin?.canary, canary)
  const warnings = [
    ...s.warnings.map((line) => `stable version: ${line}`),
    ...c.warnings.map((line) => `canary: ${line}`),
  ]
  const next: Origin = { at, stable: s.snapshot, canary: c.snapshot }
  const lost = s.whole && c.whole ? undefined : warnings.join('; ')
  if (origin?.stable === undefined || origin.canary === undefined) return { seen: {}, origin: next, warnings, lost }
  // Both versions have to move on, or one of them would seem to serve nothing; the next increments cover both.
  if (s.duration === 0 || c.duration === 0) return wait('waiting for newer counters')
  const edges = commonEdges([s.edges, c.edges])
  const interval: Interval = {
    at,
    duration: at - origin.at,
    weight,
    edges,
    canary: coarsenTraffic(c.traffic, c.edges, edges),
    stable: coarsenTraffic(s.traffic, s.edges, edges),
  }
  const baseline = judge.evidence === undefined ? lifetime(stable, edges.length > 0 ? edges : stable.edges) : undefined
  return { seen: { interval, baseline }, origin: next, warnings, lost }
}

/** A canary that answered no request yet may have no histogram: then the stable version's own edges are the ones to choose from. */
function lifetime({ instances, edges: from }: Scrape, edges: readonly number[]): Observation['baseline'] {
  const total = instances.reduce<Traffic>(addTraffic, NO_TRAFFIC)
  return { traffic: coarsenTraffic(total, from, edges), edges }
}

async function ask(
  rig: Rig,
  { plan, judge }: Rollout,
  at: number,
  signal: AbortSignal,
): Promise<Record<string, Answer>> {
  const due = plan.conditions.filter((condition) => {
    const tally = judge.tallies[conditionName(condition)] ?? startTally(judge.since)
    return !isBuiltIn(condition) && isDue(condition, tally, at)
  })
  const answers = due.map(
    async (condition) =>
      [conditionName(condition), await answer(rig, condition.metric, condition.query, signal)] as const,
  )
  return Object.fromEntries(await Promise.all(answers))
}

async function answer({ providers, world }: Rig, metric: string, query: string, signal: AbortSignal): Promise<Answer> {
  const within = AbortSignal.any([signal, world.clock.timeout(ms(30_000))])
  const provider = providers[metric]
  if (provider === undefined) return { error: `there is no provider "${metric}"` }
  try {
    const canary = await provider.canary.measure(query, within)
    return { canary, stable: await provider.stable.measure(query, within) }
  } catch (thrown) {
    return { error: explain(toProblem(thrown)) }
  }
}

/** Probes those whose period has passed and returns all healths. */
export async function probeDue(
  { probes, world }: Rig,
  healths: readonly Health[],
  signal: AbortSignal,
): Promise<Health[]> {
  const now = world.clock.now()
  const next = probes.canary.map((watched, i) => {
    const health: Health = healths[i] ?? { state: 'unknown', streak: 0 }
    const due = health.at === undefined || now - health.at >= watched.policy.period
    return due ? attempt(watched, health, world.clock, signal) : health
  })
  return Promise.all(next)
}
