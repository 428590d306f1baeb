import type { Clock } from '../clock.ts'
import { ms } from '../duration.ts'
import { type Health, type HealthPolicy, observe, UNKNOWN } from './health.ts'
import type { Probe } from './probe.ts'

/** A probe with its schedule: what `health` lists. */
export interface Watched {
  readonly probe: Probe
  readonly policy: HealthPolicy
}

/**
 * Probes until the target is healthy or the deadline passes; failures on the way are not the end, a version may still be starting.
 * Returns the last health; anything but "healthy" means the deadline passed or the signal aborted.
 */
export async function waitUntilHealthy(
  { probe, policy }: Watched,
  clock: Clock,
  signal: AbortSignal,
  onObserved: (health: Health) => void = () => {},
): Promise<Health> {
  const deadline = clock.now() + policy.deadline
  let health = UNKNOWN
  await clock.sleep(policy['initial-delay'], signal)
  while (health.state !== 'healthy' && clock.now() < deadline && !signal.aborted) {
    health = await attempt({ probe, policy }, health, clock, signal)
    onObserved(health)
    if (health.state !== 'healthy') await clock.sleep(ms(Math.min(policy.period, deadline - clock.now())), signal)
  }
  return health
}

/** One attempt within the policy's timeout, folded into the health. */
export async function attempt(
  { probe, policy }: Watched,
  health: Health,
  clock: Clock,
  signal: AbortSignal,
): Promise<Health> {
  const result = await probe.attempt(AbortSignal.any([signal, clock.timeout(policy.timeout)]))
  return observe(health, result, policy, clock.now())
}
