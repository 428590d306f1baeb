import { check } from '../../core/condition.ts'
import { showMeasure } from '../../core/measure.ts'
import { soften } from '../../core/quality/judge-check.ts'
import type { OutlookSettings } from '../../core/quality/outlook-config.ts'
import type { OutlookRow, QualityCheck } from '../../core/report/quality-report.ts'
import { NOT_RUN } from './rows.ts'

/** What the outlook adds to the report besides itself: a check where it was asked to decide and can, else why it cannot. */
export interface Decided {
  readonly checks: readonly QualityCheck[]
  readonly warnings: readonly string[]
}

/** A forecast decides only where a limit was given and a model that is better than guessing says a number. */
export function decide(settings: OutlookSettings, outlook: OutlookRow | undefined): Decided {
  const limit = settings?.below
  if (settings === undefined || limit === undefined || outlook === undefined) return { checks: [], warnings: [] }
  const { chance, from, unknown = 'too little is known' } = outlook
  const why = chance === null ? unknown : 'it knows no more than how often runs fail'
  if (chance === null || from !== 'model') return { checks: [], warnings: [`The outlook decides nothing: ${why}.`] }
  const judged = check({ name: 'outlook', operator: '<', expected: limit }, chance)
  const because = `a chance of ${showMeasure(chance, 'share', limit)} to fail; expected < ${showMeasure(limit, 'share')}`
  const row: QualityCheck = {
    ...NOT_RUN,
    ...soften({ verdict: judged.verdict, because }, settings),
    kind: 'outlook',
    name: 'outlook',
    operator: '<',
    expected: limit,
    actual: chance,
    unit: 'share',
    policy: settings.policy,
    annotations: [],
  }
  return { checks: [row], warnings: [] }
}
