import { AnalysisSettings } from '../../src/core/analysis/settings.ts'
import { CanaryPlan } from '../../src/core/rollout/plan.ts'

export interface PlanGiven {
  readonly steps?: readonly unknown[]
  readonly analysis?: object
  readonly conditions?: readonly object[]
  readonly traffic?: boolean
  readonly interval?: string
  readonly 'on-abort'?: string
  readonly 'after-promotion'?: string
  readonly 'hold-back'?: string
  readonly deadline?: string
}

/** A plan from what a user would write, with two short steps and a look every five seconds unless told otherwise. */
export function canaryPlan(given: PlanGiven = {}): CanaryPlan {
  return CanaryPlan.parse({
    steps: given.steps ?? [10, 50],
    analysis: AnalysisSettings.encode(AnalysisSettings.parse(given.analysis ?? {})),
    conditions: given.conditions ?? [],
    traffic: given.traffic ?? true,
    scrapeInterval: given.interval ?? '5s',
    refusalThreshold: 3,
    onAbort: given['on-abort'] ?? 'rollback',
    afterPromotion: given['after-promotion'] ?? 'swap',
    ...(given['hold-back'] !== undefined && { holdBack: given['hold-back'] }),
    ...(given.deadline !== undefined && { deadline: given.deadline }),
  })
}
