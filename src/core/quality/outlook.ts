import { contributions, fitLogistic, logOdds } from './logistic.ts'
import { FEATURES, type Feature, featuresOf, type PastRun } from './outlook-features.ts'
import { type Calibration, calibrate, failureShare } from './platt.ts'

/** Fewer runs than this, or fewer of one kind, say nothing about the next one. */
export const LEAST_RUNS = 30
export const LEAST_OF_EACH = 5
const FOLDS = 5
const RIDGE = 2
/** One-sided 5 % of a normal distribution: a model that knows nothing passes in at most one of twenty histories. */
const SIGNIFICANT = 1.645

export interface Reason {
  readonly feature: Feature | 'hour'
  readonly text: string
  /** What it adds to the log odds of a failure, against an average run. */
  readonly logOdds: number
}

/** How likely this run is to fail, and what that rests on. */
export type Outlook =
  | { readonly state: 'too-little-history'; readonly because: string; readonly runs: number }
  | {
      readonly state: 'known'
      /** 0 to 1. */
      readonly probability: number
      /** Share of failed runs in the history: what one would say of any change. */
      readonly baseRate: number
      /** Mean squared error of predictions for runs that the model had not seen; 0 is perfect. */
      readonly brier: number
      /** The same for always saying the share of failures so far: what the model has to be better than. */
      readonly brierOfBase: number
      /** Whether the model is better by more than luck; if not, `probability` is the share of failures and nothing is explained. */
      readonly isBetter: boolean
      readonly runs: number
      readonly failures: number
      /** What speaks for or against it, strongest first. */
      readonly reasons: readonly Reason[]
    }

/**
 * Learns from `history` (oldest first, runs that ended) and looks at one change. Pure and deterministic. It is honest in three
 * ways: features know only what came before their run; probabilities are calibrated and scored on blocks of runs that were
 * left out of the fit; and where the model is not clearly better than the share of failures, that share is all it says.
 */
export function outlookOf(next: NextRun, history: readonly PastRun[]): Outlook {
  return learn(history)(next)
}

type NextRun = Pick<PastRun, 'at' | 'author' | 'change'>

/** The same for many changes: the history is learned from once. */
export function learn(history: readonly PastRun[]): (next: NextRun) => Outlook {
  const runs = history.length
  const failures = history.filter(({ failed }) => failed).length
  const tooLittle = whyTooLittle(runs, failures)
  if (tooLittle !== undefined) return () => ({ state: 'too-little-history', because: tooLittle, runs })
  const rows = history.map((run, at) => featuresOf(run, history.slice(0, at)))
  const failed = history.map((run) => run.failed)
  const baseRate = failures / runs
  const { odds, brier, brierOfBase, isBetter } = holdOut(rows, failed)
  const calibration = calibrate(odds, failed)
  const known = { state: 'known', baseRate, brier, brierOfBase, runs, failures } as const
  if (!isBetter || calibration.slope === 0)
    return () => ({ ...known, isBetter: false, probability: baseRate, reasons: [] })
  const model = fitLogistic(rows, failed, RIDGE)
  return (next) => {
    const row = featuresOf(next, history)
    const reasons = reasonsOf(contributions(model, row), calibration)
    return { ...known, isBetter: true, probability: calibration.probability(logOdds(model, row)), reasons }
  }
}

function whyTooLittle(runs: number, failures: number): string | undefined {
  if (runs < LEAST_RUNS) return `${runs} runs are known, at least ${LEAST_RUNS} are needed`
  const fewest = Math.min(failures, runs - failures)
  if (fewest >= LEAST_OF_EACH) return undefined
  return `${failures} of ${runs} runs failed; at least ${LEAST_OF_EACH} of each kind are needed`
}

/** Predicts every run from a model that was fitted without its block of neighbours, and scores the calibrated predictions. */
function holdOut(rows: readonly (readonly number[])[], failed: readonly boolean[]) {
  const foldOf = (at: number) => Math.floor((at * FOLDS) / rows.length)
  const without = <Value>(values: readonly Value[], fold: number) => values.filter((_, at) => foldOf(at) !== fold)
  const folds = Array.from({ length: FOLDS }, (_, fold) => fold)
  const models = folds.map((fold) => fitLogistic(without(rows, fold), without(failed, fold), RIDGE))
  const odds = rows.map((row, at) => logOdds(models[foldOf(at)]!, row))
  const scales = folds.map((fold) => calibrate(without(odds, fold), without(failed, fold)))
  const shares = folds.map((fold) => failureShare(without(failed, fold)))
  const errors = (predict: (at: number) => number) => failed.map((each, at) => ((each ? 1 : 0) - predict(at)) ** 2)
  const ours = errors((at) => scales[foldOf(at)]!.probability(odds[at]!))
  const base = errors((at) => shares[foldOf(at)]!)
  const gains = base.map((each, at) => each - ours[at]!)
  return { odds, brier: meanOf(ours), brierOfBase: meanOf(base), isBetter: isClearlyPositive(gains) }
}

/** Whether the mean of paired differences is above zero by more than luck. */
function isClearlyPositive(gains: readonly number[]): boolean {
  const middle = meanOf(gains)
  const variance = gains.reduce((sum, gain) => sum + (gain - middle) ** 2, 0) / (gains.length - 1)
  return middle > SIGNIFICANT * Math.sqrt(variance / gains.length)
}

const meanOf = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / values.length

/** Sine and cosine of the hour are one reason for people. */
function reasonsOf(parts: readonly number[], { slope }: Calibration): Reason[] {
  const names = Object.keys(FEATURES) as Feature[]
  const sums = new Map<string, Reason>()
  for (const [at, feature] of names.entries()) {
    const text = FEATURES[feature]
    const logOdds = (sums.get(text)?.logOdds ?? 0) + parts[at]! * slope
    sums.set(text, { feature: feature.startsWith('hour') ? 'hour' : feature, text, logOdds })
  }
  return [...sums.values()].sort((a, b) => Math.abs(b.logOdds) - Math.abs(a.logOdds))
}
