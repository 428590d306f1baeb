import { readEvidence } from '../../core/analysis/evidence.ts'
import { renderProgress } from '../../core/report/canary-line.ts'
import type { CanaryReport, TickRow } from '../../core/report/canary-report.ts'
import type { Event } from '../../core/rollout/event.ts'
import { compile } from '../../core/rollout/plan.ts'
import type { Segment } from '../../core/rollout/recording.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import { tickRow } from '../../core/rollout/tick-row.ts'
import type { Narrator } from './rig.ts'

/** Keeps what the report needs and tells people as it happens. */
export interface Recorder {
  readonly rows: readonly TickRow[]
  readonly warnings: readonly string[]
  /** The rollouts of this job with all that came back, for a recording. */
  readonly segments: readonly Segment[]
  /** A rollout is about to be driven from here. */
  begin(rollout: Rollout): void
  /** An event came back; `rollout` is what it led to. */
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
  const segments: Segment[] = []
  const begin = (rollout: Rollout) => void segments.push({ rollout, events: [], rows: [] })
  let told = 0
  const note = (rollout: Rollout, event: Event) => {
    const segment = segments.at(-1)
    segment?.events.push(event as Segment['events'][number])
    if (event.type === 'observed') {
      rows.push(tickRow(rollout, event))
      segment?.rows.push(rows.at(-1)!)
    }
    const line = event.type === 'observed' ? progress(rollout, rows.at(-1)!) : undefined
    if (line !== undefined) say.info(line)
    for (const { what } of rollout.milestones.filter(({ at }) => at > told)) say.info(`-- ${what}`)
    told = Math.max(told, rollout.milestones.at(-1)?.at ?? 0)
  }
  return { recorder: { rows, warnings, segments, begin, note }, narrator }
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
