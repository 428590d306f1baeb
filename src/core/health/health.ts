import { z } from 'zod'
import { Duration, ms } from '../duration.ts'
import type { ProbeResult } from './probe.ts'

const threshold = (fallback: number) => z.number().int().min(1).max(1000).default(fallback)

/** When and how often a probe is tried, in the vocabulary of a Kubernetes probe, so nobody has to learn ours. */
export const HealthPolicy = z.strictObject({
  'initial-delay': Duration.default(ms(0)).describe('wait before the first attempt'),
  period: Duration.default(ms(2_000)).describe('time between attempts'),
  timeout: Duration.default(ms(3_000)).describe('longest one attempt may take'),
  'success-threshold': threshold(3).describe('successes in a row that make it healthy'),
  'failure-threshold': threshold(3).describe('failures in a row that make it unhealthy'),
  deadline: Duration.default(ms(120_000)).describe('longest wait for the first time healthy'),
})
export type HealthPolicy = z.output<typeof HealthPolicy>

export const Health = z.strictObject({
  state: z.enum(['unknown', 'healthy', 'unhealthy']),
  /** Results of the same kind in a row. */
  streak: z.number().int(),
  last: z.strictObject({ up: z.boolean(), detail: z.string() }).optional(),
  /** When it was last tried, milliseconds since the epoch. */
  at: z.number().optional(),
})
export type Health = z.output<typeof Health>

export const UNKNOWN: Health = { state: 'unknown', streak: 0 }

/** Pure: the next health from the last one and one more result. Below its threshold a result changes nothing but the streak. */
export function observe(health: Health, result: ProbeResult, policy: HealthPolicy, at: number): Health {
  const streak = health.last?.up === result.up ? health.streak + 1 : 1
  const reached = streak >= policy[result.up ? 'success-threshold' : 'failure-threshold']
  const settled = result.up ? ('healthy' as const) : ('unhealthy' as const)
  return { state: reached ? settled : health.state, streak, last: { up: result.up, detail: result.detail }, at }
}

/** One line: the state, how often in a row, and what the last attempt said. */
export function showHealth(health: Health): string {
  if (health.last === undefined) return 'not probed yet'
  const what = health.last.up ? 'up' : 'down'
  return `${what} ${health.streak} time${health.streak === 1 ? '' : 's'} in a row, last: ${health.last.detail}`
}
