/** Upper edges of the latency buckets in milliseconds. */
const EDGES = [5, 10, 25, 50, 100, 250, 500, 1_000, 2_500, 5_000, 10_000] as const

/** What one process has counted since it started, and how it tells Prometheus. */
export interface Counters {
  count(code: number, milliseconds: number): void
  /** The Prometheus text format, version 0.0.4; durations are in seconds there. */
  exposition(): string
}

/** `startedAt` is in milliseconds since the epoch. */
export function startCounters(startedAt: number): Counters {
  const codes = new Map([[200, 0]])
  const buckets = EDGES.map(() => 0)
  let requests = 0
  let total = 0
  return {
    count(code, milliseconds) {
      codes.set(code, (codes.get(code) ?? 0) + 1)
      const first = EDGES.findIndex((edge) => milliseconds <= edge)
      if (first !== -1) buckets[first]! += 1
      requests += 1
      total += milliseconds
    },
    exposition() {
      let below = 0
      const lines = [
        '# HELP http_requests_total Requests answered, by status code.',
        '# TYPE http_requests_total counter',
        ...Array.from(codes, ([code, answered]) => `http_requests_total{code="${code}"} ${answered}`),
        '# HELP http_request_duration_seconds Time from the request to its answer.',
        '# TYPE http_request_duration_seconds histogram',
        ...EDGES.map((edge, index) => {
          below += buckets[index]!
          return `http_request_duration_seconds_bucket{le="${edge / 1_000}"} ${below}`
        }),
        `http_request_duration_seconds_bucket{le="+Inf"} ${requests}`,
        `http_request_duration_seconds_sum ${total / 1_000}`,
        `http_request_duration_seconds_count ${requests}`,
        '# HELP process_start_time_seconds When this process started, in seconds since the epoch.',
        '# TYPE process_start_time_seconds gauge',
        `process_start_time_seconds ${startedAt / 1_000}`,
      ]
      return `${lines.join('\n')}\n`
    },
  }
}
