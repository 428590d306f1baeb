import { readEvidence } from '../analysis/evidence.ts'
import { quantile } from '../analysis/quantile.ts'
import { type Interval, NO_TRAFFIC, type Traffic } from '../metrics/traffic.ts'
import type { TickRow } from '../report/canary-report.ts'
import type { Event } from './event.ts'
import type { Rollout } from './rollout.ts'

/** One look as the report shows it, from the rollout after it. */
export function tickRow(rollout: Rollout, { at, observation }: Event & { type: 'observed' }): TickRow {
  const { interval } = observation
  const { logE, limit } = evidenceOf(rollout)
  return {
    at: new Date(at).toISOString(),
    weight: interval?.weight ?? rollout.weight,
    stable: arm(interval, 'stable'),
    canary: arm(interval, 'canary'),
    decision: rollout.decision ?? 'continue',
    evidence: logE,
    limit,
    because: rollout.because,
  }
}

function arm(interval: Interval | undefined, role: 'stable' | 'canary'): TickRow['stable'] {
  const { requests, errors, buckets }: Traffic = interval?.[role] ?? NO_TRAFFIC
  const p99 = quantile(0.99, buckets, interval?.edges ?? [])
  return { requests, errors, ...(p99 !== null && { p99 }) }
}

function evidenceOf({ plan, judge }: Rollout): { logE: number; limit: number } {
  return judge.evidence === undefined
    ? { logE: 0, limit: -Math.log(plan.analysis.alpha) }
    : readEvidence(plan.analysis, judge.evidence)
}
