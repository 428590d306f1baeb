import { readEvidence } from '../../core/analysis/evidence.ts'
import { showHealth } from '../../core/health/health.ts'
import { renderCanaryHtml } from '../../core/report/canary-html.ts'
import type { CanaryReport, CheckRow } from '../../core/report/canary-report.ts'
import { renderCanarySummary } from '../../core/report/canary-summary.ts'
import { conditionName } from '../../core/rollout/condition-config.ts'
import { compile } from '../../core/rollout/plan.ts'
import type { Rollout } from '../../core/rollout/rollout.ts'
import { reasonOf, verdictOf } from '../../core/rollout/verdict.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { errorRatio } from './recorder.ts'
import type { Rig } from './rig.ts'
import type { Ending, Session } from './session.ts'
import type { Values } from './settings.ts'

/** What became of the rollout, in every form in which people and machines read it. */
export function tell(values: Values, session: Session, ending: Ending, { host, startedAt }: Context): Outcome {
  const report = reportOf(values, session, ending, { startedAt, finishedAt: host.now() })
  const artifact = artifactName(values.environment, host.env('GITHUB_RUN_ATTEMPT'))
  return {
    verdict: report.verdict,
    reason: report.reason,
    outputs: { ...outputsOf(session, ending), artifact },
    report,
    summary: renderCanarySummary(report, { artifact }),
    html: renderCanaryHtml(report),
  }
}

/** A name that every file system of an artifact takes. */
export function artifactName(environment: string, attempt = '1'): string {
  return `canary-${environment.replace(/[^A-Za-z0-9._-]/g, '-')}-${attempt}`
}

function reportOf(
  values: Values,
  { recorder, rig }: Session,
  ending: Ending,
  times: { startedAt: number; finishedAt: number },
): CanaryReport {
  const { rollout, because, takeover } = ending
  const iso = (at: number) => new Date(at).toISOString()
  return {
    schemaVersion: 1,
    action: 'canary-shift',
    verdict: rollout === undefined ? 'passed' : verdictOf(rollout, values.mode),
    reason: rollout === undefined ? `Nothing to do: ${because.replace(/\.$/, '')}.` : reasonOf(rollout),
    startedAt: iso(times.startedAt),
    finishedAt: iso(times.finishedAt),
    environment: values.environment,
    version: rollout?.version ?? values.version,
    phase: rollout?.phase ?? 'idle',
    weight: rollout?.weight ?? null,
    checks:
      rollout === undefined
        ? []
        : [...evidenceCheck(rollout), ...healthChecks(rollout, rig), ...conditionChecks(rollout)],
    ticks: [...recorder.rows],
    milestones: rollout?.milestones.map(({ at, weight, what }) => ({ at: iso(at), weight, what })) ?? [],
    errorRatio: rollout === undefined ? null : errorRatio(rollout),
    warnings: [...recorder.warnings],
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

function healthChecks({ judge }: Rollout, { probes }: Rig): CheckRow[] {
  return judge.health.map((health, i) => {
    const verdict = ({ healthy: 'passed', unhealthy: 'failed', unknown: 'inconclusive' } as const)[health.state]
    const name = probes.canary[i]?.probe.target ?? 'health'
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

function outputsOf({ ledger, job }: Session, { rollout }: Ending): Outcome['outputs'] {
  const idle = { phase: rollout?.phase ?? 'idle', weight: String(rollout?.weight ?? ''), live: ledger.journal.live }
  if (rollout === undefined || ledger.journal.rollout === undefined) return idle
  return { ...idle, step: String(stepNumber(rollout)), 'next-tick-at': job.mode === 'tick' ? nextTick(rollout) : '' }
}

function stepNumber({ plan, position }: Rollout): number {
  return compile(plan)
    .slice(0, position + 1)
    .filter(({ effect }) => effect.do === 'set-weight').length
}

/** When the next tick can decide something: not before the shortest bake is over, nor before the next scrape. */
function nextTick({ plan, position, judge, origin, phase, pauseBegan }: Rollout): string {
  if (phase === 'paused' && pauseBegan !== undefined) return ''
  const { watch } = compile(plan)[position] ?? {}
  const soonest = (origin?.at ?? judge.since) + plan.scrapeInterval
  return new Date(Math.max(soonest, judge.since + (watch?.minBake ?? 0))).toISOString()
}
