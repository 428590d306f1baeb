import { readEvidence } from '../../core/analysis/evidence.ts'
import { quantile } from '../../core/analysis/quantile.ts'
import { type Interval, NO_TRAFFIC, type Traffic } from '../../core/metrics/traffic.ts'
import { renderProgress } from '../../core/report/canary-line.ts'
import type { CanaryReport, TickRow } from '../../core/report/canary-report.ts'
import type { Event } from '../../core/rollout/machine.ts'
import { compile } from '../../core/rollout/plan.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import type { Narrator } from './rig.ts'

/** Keeps what the report needs and tells people as it happens. */
export interface Recorder {
  readonly rows: readonly TickRow[]
  readonly warnings: readonly string[]
  note(rollout: Rollout, event: Event): void
}

/** A recorder that writes one line per look, and one per change of weight. `warnings` is filled by the narrator it wraps. */
export function createRecorder(say: Narrator): { recorder: Recorder; narrator: Narrator } {
  const rows: TickRow[] = []
  const warnings: string[] = []
  const narrator: Narrator = {
    info: say.info,
    warn: (line) => {
      if (!warnings.includes(line)) warnings.push(line)
      say.warn(line)
    },
  }
  let told = 0
  const note = (rollout: Rollout, event: Event) => {
    if (event.type === 'observed') rows.push(row(rollout, event))
    const line = event.type === 'observed' ? progress(rollout, rows.at(-1)!) : undefined
    if (line !== undefined) say.info(line)
    for (const { what } of rollout.milestones.filter(({ at }) => at > told)) say.info(`-- ${what}`)
    told = Math.max(told, rollout.milestones.at(-1)?.at ?? 0)
  }
  return { recorder: { rows, warnings, note }, narrator }
}

function row(rollout: Rollout, { at, observation }: Event & { type: 'observed' }): TickRow {
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

/** How many times the stable version's errors the canary has; `null` as long as nothing is known of it. */
export function errorRatio({ plan, judge }: Rollout): CanaryReport['errorRatio'] {
  if (judge.evidence === undefined) return null
  const { ratio } = readEvidence(plan.analysis, judge.evidence)
  return ratio.low === 0 && ratio.high >= 256 ? null : ratio
}

function progress(rollout: Rollout, tick: TickRow): string {
  const ramp = compile(rollout.plan).flatMap(({ watch, effect }) =>
    watch !== undefined && effect.do === 'watch' ? effect.weight : [],
  )
  const watch = compile(rollout.plan).find(
    ({ effect, watch: found }) => found !== undefined && effect.do === 'watch' && effect.weight === tick.weight,
  )?.watch
  const left = Math.max(0, rollout.judge.since + (watch?.bake ?? 0) - Date.parse(tick.at))
  return renderProgress({ ...tick, step: ramp.indexOf(tick.weight) + 1, steps: ramp.length, left })
}
