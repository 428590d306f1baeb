/** A logistic regression on standardised features: log odds = intercept + sum of weights times (x - mean) / scale. */
export interface Logistic {
  readonly intercept: number
  readonly weights: readonly number[]
  readonly means: readonly number[]
  readonly scales: readonly number[]
}

const STEPS = 50
const PRECISION = 1e-9

/**
 * Fits by Newton's method (iteratively reweighted least squares) with a ridge on the weights, not on the intercept: strongly
 * convex, so it ends at one answer, with features that never vary and with classes that can be told apart as well.
 */
export function fitLogistic(rows: readonly (readonly number[])[], failed: readonly boolean[], ridge: number): Logistic {
  const width = rows[0]?.length ?? 0
  const means = Array.from({ length: width }, (_, j) => mean(rows.map((row) => row[j]!)))
  const scales = means.map((middle, j) => Math.sqrt(mean(rows.map((row) => (row[j]! - middle) ** 2))) || 1)
  const design = rows.map((row) => [1, ...row.map((value, j) => (value - means[j]!) / scales[j]!)])
  let beta = new Array<number>(width + 1).fill(0)
  for (let step = 0; step < STEPS; step++) {
    const move = newtonStep(design, failed, beta, ridge)
    beta = beta.map((value, j) => value + move[j]!)
    if (Math.max(...move.map(Math.abs)) < PRECISION) break
  }
  const [intercept = 0, ...weights] = beta
  return { intercept, weights, means, scales }
}

/** What each feature adds to the log odds, against an average run. */
export function contributions({ weights, means, scales }: Logistic, row: readonly number[]): number[] {
  return weights.map((weight, j) => (weight * (row[j]! - means[j]!)) / scales[j]!)
}

export function logOdds(model: Logistic, row: readonly number[]): number {
  return contributions(model, row).reduce((sum, each) => sum + each, model.intercept)
}

export const toProbability = (odds: number): number => 1 / (1 + Math.exp(-odds))

function newtonStep(design: readonly number[][], failed: readonly boolean[], beta: readonly number[], ridge: number) {
  const width = beta.length
  const gradient = beta.map((value, j) => (j === 0 ? 0 : -ridge * value))
  const hessian = beta.map((_, i) => beta.map((_, j) => (i === j ? (i === 0 ? 1e-9 : ridge) : 0)))
  for (const [n, row] of design.entries()) {
    const probability = toProbability(row.reduce((sum, value, j) => sum + value * beta[j]!, 0))
    const rest = (failed[n] === true ? 1 : 0) - probability
    const weight = probability * (1 - probability)
    for (let i = 0; i < width; i++) {
      gradient[i]! += rest * row[i]!
      for (let j = 0; j < width; j++) hessian[i]![j]! += weight * row[i]! * row[j]!
    }
  }
  return solve(hessian, gradient)
}

/** Gaussian elimination with pivoting. */
function solve(matrix: readonly number[][], right: readonly number[]): number[] {
  const rows = matrix.map((row, i) => [...row, right[i]!])
  const size = rows.length
  for (let column = 0; column < size; column++) {
    const pivot = rows.reduce(
      (best, row, i) => (i >= column && Math.abs(row[column]!) > Math.abs(rows[best]![column]!) ? i : best),
      column,
    )
    ;[rows[column], rows[pivot]] = [rows[pivot]!, rows[column]!]
    for (let i = column + 1; i < size; i++) {
      const factor = rows[i]![column]! / rows[column]![column]!
      for (let j = column; j <= size; j++) rows[i]![j]! -= factor * rows[column]![j]!
    }
  }
  const solution = new Array<number>(size).fill(0)
  for (let i = size - 1; i >= 0; i--) {
    const known = solution.reduce((sum, value, j) => (j > i ? sum + value * rows[i]![j]! : sum), 0)
    solution[i] = (rows[i]![size]! - known) / rows[i]![i]!
  }
  return solution
}

const mean = (values: readonly number[]) => values.reduce((sum, each) => sum + each, 0) / Math.max(1, values.length)
