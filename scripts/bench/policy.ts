/** What a version served in one span: increments; `buckets` one per edge and one for +Inf, not cumulated. */
export interface BenchTraffic {
  readonly requests: number
  readonly errors: number
  readonly buckets: ArrayLike<number>
}

/** What a bench says of the rollout that it plays. Times are seconds, bucket edges milliseconds. */
export interface BenchConfig {
  readonly steps: readonly number[]
  readonly scrapeSeconds?: number
  readonly minStepSeconds?: number
  readonly maxStepSeconds?: number
  readonly bakeSeconds?: number
  readonly buckets?: readonly number[]
  /** Intervals of the stable version before the rollout. */
  readonly history?: readonly { readonly stable: BenchTraffic }[]
  /** Totals of the stable version over 24 hours; with buckets when they are known. */
  readonly baseline?: Omit<BenchTraffic, 'buckets'> & { readonly buckets?: ArrayLike<number> }
  /** Settings of the input `analysis`. */
  readonly analysis?: object
}

/** One look at both versions: `t` seconds after the start, about the `dt` seconds before it, at `weight` percent. */
export interface BenchInterval {
  readonly t: number
  readonly dt: number
  readonly weight: number
  readonly canary: BenchTraffic
  readonly stable: BenchTraffic
}

/** A look that brought nothing; the next interval covers its time too. */
export interface BenchSilence {
  readonly t: number
  readonly weight: number
  readonly noData: string
}

export type BenchLook = BenchInterval | BenchSilence

export interface BenchDecision {
  readonly decision: 'continue' | 'promote' | 'abort'
  /** Percent for the next interval; absent: as before. */
  readonly weight?: number
  /** Whether every step was proven good. */
  readonly proven?: boolean
  readonly reason?: string
}

/** Something that leads a rollout. */
export interface Policy {
  /** Percent on the canary to begin with. */
  readonly weight: number
  observe(look: BenchLook): BenchDecision
}

export type CreatePolicy = (config: BenchConfig) => Policy
