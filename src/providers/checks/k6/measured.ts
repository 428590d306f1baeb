/** One metric of a k6 summary, the same for the three shapes that k6 writes. */
export interface Measured {
  /** As k6 has it, tags included: "http_req_duration{scenario:api}". */
  readonly name: string
  readonly type: 'counter' | 'gauge' | 'rate' | 'trend'
  /** Trend: "avg", "p(95)" …; counter: "count" and "rate" per second; gauge: "value"; rate: "rate" from 0 to 1. */
  readonly values: ReadonlyMap<string, number>
  /** What a value is: "ms", "bytes" or "count". */
  readonly unit: string
  /** How many samples it rests on; undefined where the summary does not say. */
  readonly samples: number | undefined
  readonly thresholds: readonly { readonly expression: string; readonly isKept: boolean }[]
}

/** A summary of a load test. */
export interface K6Summary {
  readonly metrics: readonly Measured[]
  readonly durationMs: number | undefined
  readonly version: string | undefined
  readonly warnings: readonly string[]
}
