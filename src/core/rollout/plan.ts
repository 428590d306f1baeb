import { z } from 'zod'
import { AnalysisSettings } from '../analysis/settings.ts'
import { Duration, ms } from '../duration.ts'
import { ConditionConfig } from './condition-config.ts'

const StepForm = z.strictObject({
  weight: z.number('expected a percent from 1 to 100').gt(0).max(100).describe('percent of the traffic on the canary'),
  'min-bake': Duration.optional().describe('shortest time at this weight; default 30s'),
  bake: Duration.optional().describe('longest time at this weight; default 180s (a step of 100: no bake)'),
  pause: z
    .codec(z.string('expected "person" or a duration'), z.string(), { decode: (text) => text, encode: (text) => text })
    .refine(
      (text) => text === 'person' || Duration.safeParse(text).success,
      'expected "person" or a duration such as "10m"',
    )
    .optional()
    .describe('after the bake: wait for `person` (a resume) or for a duration'),
  analysis: z.boolean().default(true).describe('false: only health is judged here, the step ends on time'),
})

/** One step of the ramp: a weight alone (`25`), or a weight with its own times. */
export const CanaryStep = z.codec(
  z.union([z.number(), z.record(z.string(), z.unknown())], 'expected a weight such as 25, or { weight: 25, bake: 2m }'),
  StepForm as unknown as z.ZodType<StepForm, z.input<typeof StepForm>>,
  {
    decode: (given) => (typeof given === 'number' ? { weight: given } : (given as z.input<typeof StepForm>)),
    encode: (step) => step as Record<string, unknown>,
  },
)
type StepForm = z.output<typeof StepForm>
export type CanaryStep = StepForm

/** The ramp: weights that rise, at most 100. */
export const Steps = z
  .array(CanaryStep)
  .min(1, 'expected at least one step')
  .max(50)
  .refine(
    (steps) => steps.every(({ weight }, i) => i === 0 || weight > steps[i - 1]!.weight),
    'expected weights that rise',
  )
  .refine(
    (steps) => steps.some(({ weight }) => weight < 100),
    'expected a step below 100: without a stable version beside it there is nothing to compare with',
  )
  .refine(
    (steps) => steps.every(({ bake, 'min-bake': least }) => bake === undefined || least === undefined || least <= bake),
    'expected min-bake to be at most bake',
  )

export const DEFAULT_STEPS = [10, 25, 50, 75, 100]

/** All that decides a rollout, pinned in the Journal when it starts. */
export const CanaryPlan = z.strictObject({
  steps: Steps,
  analysis: AnalysisSettings,
  conditions: z.array(ConditionConfig),
  /** Whether counters of both versions are there to be compared. */
  traffic: z.boolean(),
  scrapeInterval: Duration,
  /** Scrapes in a row that the canary may refuse while the stable version answers. */
  refusalThreshold: z.number().int().min(1),
  onAbort: z.enum(['rollback', 'freeze']),
  afterPromotion: z.enum(['swap', 'return']),
  holdBack: Duration.optional(),
  deadline: Duration.optional(),
})
export type CanaryPlan = z.output<typeof CanaryPlan>

/** What the shell does next. Data, so that a dry run prints it and a test compares it. Weights are percent on the canary. */
export type Effect =
  | { readonly do: 'prove-health'; readonly role: 'canary' | 'stable' }
  | { readonly do: 'learn' }
  | { readonly do: 'set-weight'; readonly weight: number }
  | { readonly do: 'watch'; readonly weight: number }
  | { readonly do: 'make-stable' }

/** How long a watch lasts and what it judges. */
export interface Watch {
  readonly minBake: number
  readonly bake: number
  readonly pause: 'person' | number
  readonly analysis: boolean
  /** Position among the steps that can prove something, and how many there are; undefined where nothing can be proven. */
  readonly proof?: { readonly index: number; readonly of: number }
}

/** One part of the plan. A failure walks back through the `undo` of what was begun, newest first, as far as the last `barrier`. */
export interface PlanStep {
  readonly name: string
  readonly effect: Effect
  readonly undo?: Effect
  readonly watch?: Watch
  /** From here on nothing before it is undone: what was proven so far stays. */
  readonly barrier?: true
}

const LEARN: PlanStep = { name: 'learn from the stable version', effect: { do: 'learn' } }
const TAKE_BACK: Effect = { do: 'set-weight', weight: 0 }

/** The steps of a canary in order: health first, what is to be learned of the stable version, then each weight with its watch, then all traffic, then the promotion's end. */
export function compile(plan: CanaryPlan): PlanStep[] {
  const ramp = plan.steps.filter(({ weight }) => weight < 100)
  const last = plan.steps.find(({ weight }) => weight === 100)
  const proofs = plan.traffic ? ramp.filter(({ analysis }) => analysis) : []
  const steps = ramp.flatMap((step) =>
    at(step, proofs.includes(step) ? { index: proofs.indexOf(step), of: proofs.length } : undefined),
  )
  return [
    { name: 'canary healthy', effect: { do: 'prove-health', role: 'canary' } },
    ...(plan.traffic && plan.analysis.learn > 0 ? [LEARN] : []),
    ...steps,
    ...(plan.holdBack === undefined ? [] : holdBack(plan.holdBack)),
    shift(100),
    ...(last?.bake === undefined ? [] : [watchAt(last)]),
    ...(plan.afterPromotion === 'return' ? RETURN : []),
  ]
}

function at(step: CanaryStep, proof: Watch['proof']): PlanStep[] {
  return [shift(step.weight), watchAt(step, proof)]
}

function shift(weight: number): PlanStep {
  return { name: `${weight} %`, effect: { do: 'set-weight', weight }, undo: TAKE_BACK }
}

function watchAt(step: CanaryStep, proof?: Watch['proof']): PlanStep {
  const bake = step.bake ?? ms(Math.max(180_000, step['min-bake'] ?? 0))
  const minBake = step['min-bake'] ?? ms(Math.min(30_000, bake))
  const pause = step.pause === undefined ? 0 : step.pause === 'person' ? 'person' : Duration.parse(step.pause)
  const watch = { minBake, bake, pause, analysis: step.analysis, ...(proof && { proof }) } as const
  return { name: `watch at ${step.weight} %`, effect: { do: 'watch', weight: step.weight }, watch }
}

function holdBack(duration: number): PlanStep[] {
  const watch = { minBake: duration, bake: duration, pause: 0, analysis: true } as const
  return [shift(95), { name: 'hold-back at 95 %', effect: { do: 'watch', weight: 95 }, watch }]
}

const RETURN: readonly PlanStep[] = [
  {
    name: 'make the new version stable',
    effect: { do: 'make-stable' },
    undo: { do: 'set-weight', weight: 100 },
    barrier: true,
  },
  { name: 'stable slot healthy', effect: { do: 'prove-health', role: 'stable' } },
  { name: 'return to the stable slot', effect: { do: 'set-weight', weight: 0 } },
]

/** What has to be undone, in order, when the plan fails at `position`; the same undo twice in a row is done once. */
export function undos(steps: readonly PlanStep[], position: number): Effect[] {
  const begun = steps.slice(0, position + 1)
  const barrier = begun.findLastIndex((step) => step.barrier === true)
  const effects = begun
    .slice(Math.max(0, barrier))
    .flatMap((step) => step.undo ?? [])
    .reverse()
  return effects.filter((effect, i) => i === 0 || JSON.stringify(effect) !== JSON.stringify(effects[i - 1]))
}

/** The longest the plan can take when nothing is held back, without pauses for a person. Milliseconds. */
export function longest(plan: CanaryPlan): number {
  const watches = compile(plan).flatMap((step) => step.watch ?? [])
  return watches.reduce<number>(
    (sum, { bake, pause }) => sum + bake + (pause === 'person' ? 0 : pause),
    plan.analysis.learn,
  )
}
