import { timestamp } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import { type Health, showHealth } from '../../core/health/health.ts'
import { waitUntilHealthy } from '../../core/health/wait.ts'
import { explain, toProblem } from '../../core/problem.ts'
import type { Event } from '../../core/rollout/event.ts'
import type { Effect } from '../../core/rollout/plan.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Job } from './job.ts'
import { look, probeDue } from './look.ts'
import { isKnown, lookAtStable } from './past.ts'
import type { Narrator, Rig } from './rig.ts'
import { setAndProve, weightSoon } from './weight.ts'

/** Does an effect and reads the world back. What could not be proven is an event; nothing is thrown. */
export async function perform(rig: Rig, job: Job, effect: Effect, rollout: Rollout, say: Narrator): Promise<Event> {
  const back = rollout.direction === 'back'
  if (job.cancelled.aborted && !back) return stopped(rig, job)
  try {
    const event = await act(rig, job, effect, rollout, say)
    return job.cancelled.aborted && !back ? stopped(rig, job) : event
  } catch (thrown) {
    return job.cancelled.aborted && !back ? stopped(rig, job) : unproven(rig, explain(toProblem(thrown)))
  }
}

function act(rig: Rig, job: Job, effect: Effect, rollout: Rollout, say: Narrator): Promise<Event> {
  if (effect.do === 'set-weight') return shift(rig, job, effect.weight, rollout)
  if (effect.do === 'prove-health') return proveHealth(rig, job, effect.role, say)
  if (effect.do === 'make-stable') return makeStable(rig, job)
  return effect.do === 'learn' ? learn(rig, job, rollout, say) : watch(rig, job, rollout, say)
}

/** Milliseconds that an effect may take at most, with room to spare: so long the lease has to last. */
export function longestOf({ probes }: Rig, effect: Effect, { plan }: Rollout): number {
  if (effect.do === 'make-stable') return COMMAND_TIMEOUT + MARGIN
  const deadlines = effect.do === 'prove-health' ? probes[effect.role].map(({ policy }) => policy.deadline) : []
  return Math.max(plan.scrapeInterval, ...deadlines) + MARGIN
}

const MARGIN = 30_000

function stopped(rig: Rig, { cancelled }: Job): Event {
  return { type: 'stopped', at: timestamp(rig.world.clock), because: reasonOf(cancelled) }
}

/** "cancelled by SIGINT" */
function reasonOf({ reason }: AbortSignal): string {
  return reason instanceof Error && typeof reason.cause === 'string' ? reason.cause : toProblem(reason).what
}

const unproven = (rig: Rig, because: string): Event => ({ type: 'unproven', at: timestamp(rig.world.clock), because })

async function shift(rig: Rig, job: Job, weight: number, rollout: Rollout): Promise<Event> {
  const back = rollout.direction === 'back'
  const seen = await setAndProve(rig, { weight, back, attempts: rollout.attempts }, job.cancelled)
  if (seen !== weight) return unproven(rig, `asked for ${weight} %, the router reports ${seen} %`)
  return { type: 'proven', at: timestamp(rig.world.clock), ...(back ? {} : await originNow(rig, rollout, job)) }
}

/** A scrape exactly when the weight changed, so that no increment straddles the change. */
async function originNow(
  rig: Rig,
  { origin: _, ...rollout }: Rollout,
  job: Job,
): Promise<{ origin?: Rollout['origin'] }> {
  job.lookedAt = rig.world.clock.now()
  const { event } = await look(
    rig,
    { ...rollout, plan: { ...rollout.plan, conditions: [] }, judge: { ...rollout.judge, since: job.lookedAt } },
    [],
    SILENT,
    job.cancelled,
  )
  return event.type === 'observed' && event.origin !== undefined ? { origin: event.origin } : {}
}

const SILENT: Narrator = { info: () => {}, warn: () => {} }

async function proveHealth(rig: Rig, job: Job, role: 'canary' | 'stable', say: Narrator): Promise<Event> {
  const healths = await Promise.all(
    rig.probes[role].map(async (watched) => {
      const health = await waitUntilHealthy(watched, rig.world.clock, job.cancelled, (seen) =>
        say.info(`${watched.probe.target}: ${showHealth(seen)}`),
      )
      return { target: watched.probe.target, health }
    }),
  )
  const sick = healths.find(({ health }) => health.state !== 'healthy')
  if (sick !== undefined) return unproven(rig, `${sick.target} did not become healthy: ${showHealth(sick.health)}`)
  return { type: 'proven', at: timestamp(rig.world.clock), health: healths.map(({ health }) => health) }
}

const COMMAND_TIMEOUT = ms(1_800_000)

async function makeStable(rig: Rig, { cancelled }: Job): Promise<Event> {
  const { exitCode, stderr } = await rig.world.run(
    rig.makeStable ?? [],
    {},
    AbortSignal.any([cancelled, rig.world.clock.timeout(COMMAND_TIMEOUT)]),
  )
  if (exitCode === 0) return { type: 'proven', at: timestamp(rig.world.clock) }
  const last = stderr.trim().split('\n').at(-1) ?? ''
  return unproven(rig, `the command that makes the new version stable ended with ${exitCode ?? 'a signal'}: ${last}`)
}

/** What the source or an earlier attempt knows already is not waited for. */
async function learn(rig: Rig, job: Job, rollout: Rollout, say: Narrator): Promise<Event> {
  if (rollout.learned === undefined && (await isKnown(rig, rollout, say, job.cancelled)))
    return { type: 'proven', at: timestamp(rig.world.clock) }
  return whenDue(rig, job, rollout, say, (health) => {
    job.tookOver = false
    return lookAtStable(rig, rollout, health, say, job.cancelled)
  })
}

function watch(rig: Rig, job: Job, rollout: Rollout, say: Narrator): Promise<Event> {
  return whenDue(rig, job, rollout, say, async (health) => {
    const { event, lost } = await look(rig, rollout, health, say, job.cancelled)
    const broken = job.tookOver && lost !== undefined
    job.tookOver = false
    return broken
      ? {
          type: 'stopped',
          at: timestamp(rig.world.clock),
          because: `the evidence is not whole after the takeover: ${lost}`,
        }
      : event
  })
}

/** Probes until the next look is due, then looks. An unhealthy canary is not waited for. */
async function whenDue(
  rig: Rig,
  job: Job,
  rollout: Rollout,
  say: Narrator,
  work: (health: readonly Health[]) => Promise<Event>,
): Promise<Event> {
  const health = await probeUntilDue(rig, job, rollout)
  job.lookedAt = rig.world.clock.now()
  if (job.cancelled.aborted) return stopped(rig, job)
  return (await weightMoved(rig, job, rollout, say)) ?? work(health)
}

async function probeUntilDue(rig: Rig, job: Job, rollout: Rollout): Promise<Health[]> {
  const { clock } = rig.world
  const due = (job.lookedAt ?? rollout.origin?.at ?? clock.now()) + rollout.plan.scrapeInterval
  const sick = (healths: readonly Health[]) =>
    rollout.phase === 'progressing' && healths.some(({ state }) => state === 'unhealthy')
  let health = await probeDue(rig, rollout.judge.health, job.cancelled)
  while (job.mode !== 'tick' && clock.now() < due && !job.cancelled.aborted && !sick(health)) {
    const nextProbe = Math.min(
      ...health.map((one, i) => (one.at ?? 0) + (rig.probes.canary[i]?.policy.period ?? Infinity)),
    )
    await clock.sleep(ms(Math.max(1, Math.min(due, nextProbe) - clock.now())), job.cancelled)
    health = await probeDue(rig, health, job.cancelled)
  }
  return health
}

async function weightMoved(rig: Rig, job: Job, { weight }: Rollout, say: Narrator): Promise<Event | undefined> {
  try {
    const seen = await weightSoon(rig, job.cancelled)
    return seen === weight ? undefined : { type: 'moved', at: timestamp(rig.world.clock), seen }
  } catch (thrown) {
    say.warn(`the live weight could not be read: ${explain(toProblem(thrown))}`)
    return undefined
  }
}
