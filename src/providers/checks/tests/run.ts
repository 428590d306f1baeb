export type Outcome = 'passed' | 'failed' | 'error' | 'skipped'

/** Why a test failed, and where the report is certain of it. */
export interface Failure {
  readonly message: string
  readonly path?: string | undefined
  readonly line?: number | undefined
  readonly column?: number | undefined
}

/** One run of one test as a report has it. */
export interface TestRun {
  /** A name that stays from run to run. */
  readonly name: string
  readonly outcome: Outcome
  /** Whether it passed only after it had failed. */
  readonly isFlaky?: boolean | undefined
  /** Asked for only when it is shown. */
  readonly failure?: (() => Failure) | undefined
}
