/** What the reader needs: what happened, why, and what to do about it. `code` never changes. */
export interface Problem {
  readonly code: string
  readonly what: string
  readonly why?: string
  readonly fix: string
}

/** The only error the toolkit throws on purpose; built by a function of the catalogue in `problems/`. */
export class SluiceError extends Error {
  override readonly name = 'SluiceError'
  readonly problem: Problem

  constructor(problem: Problem, options?: ErrorOptions) {
    super(problem.what, options)
    this.problem = problem
  }
}

/** Anything can be thrown; only this function looks at what it was. */
export function toProblem(thrown: unknown): Problem {
  if (thrown instanceof SluiceError) return thrown.problem
  const what = thrown instanceof Error ? thrown.message : String(thrown)
  return { code: 'unexpected', what, fix: 'This is a defect in Sluice. Please report it with the debug log.' }
}

/** A problem in one line, for a reason or a row: what it was, and why. */
export function explain({ what, why }: Problem): string {
  return [what, why].filter(Boolean).join(' ').replace(/\s+/g, ' ')
}
