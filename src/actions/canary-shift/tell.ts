import { readEvidence } from '../../core/analysis/evidence.ts'
import { showHealth } from '../../core/health/health.ts'
import { renderCanaryHtml } from '../../core/report/canary-html.ts'
import type { CanaryReport, TickRow } from '../../core/report/canary-report.ts'
import { renderCanarySummary } from '../../core/report/canary-summary.ts'
import type { CheckRow } from '../../core/report/check-row.ts'
import { conditionName } from '../../core/rollout/condition-config.ts'
import { compile } from '../../core/rollout/plan.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import { reasonOf, verdictOf } from '../../core/rollout/verdict.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { errorRatio } from './recorder.ts'
import type { Ending, Session } from './session.ts'
import type { Values } from './settings.ts'

/** What is told: of a rollout that was driven, or of one that was replayed. */
export interface Subject extends Ending {
  readonly environment: string
  readonly version: string
  readonly verdict: Verdict
  readonly reason: string
  readonly rows: readonly TickRow[]
  readonly warnings: readonly string[]
  /** What the probes look at, in the order of their healths. */
  readonly targets: readonly string[]
  readonly outputs: Outcome['outputs']
}

/** What became of the rollout, in every form in which people and machines read it. */
export function tell(subject: Subject, { host, startedAt }: Context): Outcome {
  const report = reportOf(subject, { startedAt, finishedAt: host.now() })
  const artifact = artifactName(subject.environment, host.env('GITHUB_RUN_ATTEMPT'))
  return {
    verdict: report.verdict,
    reason: report.reason,
    outputs: { ...subject.outputs, artifact },
    report,
    summary: renderCanarySummary(report, { artifact }),
    html: renderCanaryHtml(report),
  }
}

/** What a job that drove a rollout, or had nothing to do, has to tell. */
export function driven(values: Values, session: Omit<Session, 'hold'>, ending: Ending): Subject {
  const { rollout, because } = ending
  const { recorder, rig } = session
  return {
    ...ending,
    environment: values.environment,
    version: rollout?.version ?? values.version,
    verdict: rollout === undefined ? 'passed' : verdictOf(rollout, values.mode),
    reason: rollout === undefined ? `Nothing to do: ${because.replace(/\.$/, '')}.` : reasonOf(rollout, values.mode),
    rows: recorder.rows,
    warnings: recorder.warnings,
    targets: rig.probes.canary.map(({ probe }) => probe.target),
    outputs: outputsOf(session, ending),
  }
}

/** A name that every file system of an artifact takes. */
export function artifactName(environment: string, attempt = '1'): string {
  return `canary-${environment.replace(/[^A-Za-z0-9._-]/g, '-')}-${attempt}`
}

function reportOf(subject: Subject, times: { startedAt: number; finishedAt: number }): CanaryReport {
  const { rollout, takeover, environment, version, verdict, reason, rows, warnings, targets } = subject
  const iso = (at: number) => new Date(at).toISOString()
  const checks = rollout && [...evidenceCheck(rollout), ...healthChecks(rollout, targets), ...conditionChecks(rollout)]
  return {
    schemaVersion: 1,
    action: 'canary-shift',
    verdict,
    reason,
    startedAt: iso(times.startedAt),
    finishedAt: iso(times.finishedAt),
    environment,
    version,
    phase: rollout?.phase ?? 'idle',
    weight: rollout?.weight ?? null,
    checks: checks ?? [],
    ticks: [...rows],
    milestones: rollout?.milestones.map(({ at, weight, what }) => ({ at: iso(at), weight, what })) ?? [],
    errorRatio: rollout === undefined ? null : errorRatio(rollout),
    warnings: [...warnings],
    ...(takeover !== undefined && { takeover }),
  }
}

function evidenceCheck(rollout: Rollout): CheckRow[] {
  if (rollout.judge.evidence === undefined) return []
  const { logE, limit, blame } = readEvidence(rollout.plan.analysis, rollout.judge.evidence)
  const verdict = logE < limit ? 'passed' : 'failed'
  return [
    {
      name: 'evidence against the canary',
      operator: '<',
      expected: limit,
      actual: logE,
      verdict,
      because: `most of it: ${blame}`,
    },
  ]
}

function healthChecks({ judge }: Rollout, targets: readonly string[]): CheckRow[] {
  return judge.health.map((health, i) => {
    const verdict = ({ healthy: 'passed', unhealthy: 'failed', unknown: 'inconclusive' } as const)[health.state]
    const name = targets[i] ?? 'health'
    return { name, operator: null, expected: null, actual: null, verdict, because: showHealth(health) }
  })
}

function conditionChecks({ plan, judge }: Rollout): CheckRow[] {
  return plan.conditions.map((condition) => {
    const { operator, expected, failing } = condition
    const last = judge.tallies[conditionName(condition)]?.last
    const { actual, verdict, because } = last ?? {
      actual: null,
      verdict: 'inconclusive',
      because: 'not measured at this step',
    }
    return {
      name: conditionName(condition),
      operator,
      expected,
      ...(failing !== undefined && { failing }),
      actual,
      verdict,
      because,
    }
  })
}

function outputsOf({ ledger, job }: Omit<Session, 'hold'>, { rollout }: Ending): Outcome['outputs'] {
  const idle = { phase: rollout?.phase ?? 'idle', weight: String(rollout?.weight ?? ''), live: ledger.journal.live }
  if (rollout === undefined || ledger.journal.rollout === undefined) return idle
  return { ...idle, step: String(stepNumber(rollout)), 'next-tick-at': job.mode === 'tick' ? nextTick(rollout) : '' }
}

function stepNumber({ plan, position }: Rollout): number {
  return compile(plan)
    .slice(0, position + 1)
    .filter(({ effect }) => effect.do === 'set-weight').length
}

/** At the next look: however long a step has to bake, and while a person is waited for, a bad version goes back at once. */
function nextTick({ plan, judge, origin }: Rollout): string {
  return new Date((origin?.at ?? judge.since) + plan.scrapeInterval).toISOString()
}
