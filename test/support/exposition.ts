import type { Version } from './traffic-source-contract.ts'

/** What a version has counted, as an application with a Prometheus client would tell it. */
export function exposition({ requests, errors, edges = [], buckets = [], startedAt }: Version): string {
  const below = (index: number) => buckets.slice(0, index + 1).reduce((sum, count) => sum + count, 0)
  const bucket = (le: string, index: number) => `http_request_duration_seconds_bucket{le="${le}"} ${below(index)}`
  return [
    '# TYPE http_requests_total counter',
    `http_requests_total{code="200"} ${requests - errors}`,
    `http_requests_total{code="500"} ${errors}`,
    ...edges.map((edge, index) => bucket(String(edge / 1_000), index)),
    ...(buckets.length > 0 ? [bucket('+Inf', buckets.length)] : []),
    ...(startedAt === undefined ? [] : [`process_start_time_seconds ${startedAt}`]),
    '',
  ].join('\n')
}
