/**
 * Which series of an exporter are the requests by status, their durations, and the start of the process that counts
 * them (that of a separate exporter says nothing: it would make old counts look new).
 */
export interface Family {
  readonly requests: string
  /** Labels that may hold the status, the likeliest first. */
  readonly status: readonly string[]
  readonly duration?: string | undefined
  readonly startedAt: readonly string[]
  /** Series that sum up others and would count them twice, unless they are asked for by label. */
  readonly sums?: Readonly<Record<string, string>> | undefined
}

const STATUS_LABELS = ['code', 'status', 'status_code', 'http_status', 'http_response_status_code'] as const
const STARTED_AT = ['process_start_time_seconds'] as const
const DEFAULT_DURATION = 'http_request_duration_seconds'

/** Looked for in this order: what an application counts itself, then what a proxy in front of it counts. */
const FAMILIES: readonly Family[] = [
  {
    requests: 'http_requests_total',
    status: STATUS_LABELS,
    duration: DEFAULT_DURATION,
    startedAt: STARTED_AT,
  },
  {
    requests: `${DEFAULT_DURATION}_count`,
    status: STATUS_LABELS,
    duration: DEFAULT_DURATION,
    startedAt: STARTED_AT,
  },
  {
    requests: 'nginx_vts_server_requests_total',
    status: ['code'],
    duration: 'nginx_vts_server_request_duration_seconds',
    startedAt: ['nginx_vts_start_time_seconds'],
    sums: { code: 'total', host: '*' },
  },
  { requests: 'nginxplus_server_zone_responses', status: ['code'], startedAt: [] },
  {
    requests: 'haproxy_server_http_responses_total',
    status: ['code'],
    startedAt: ['haproxy_process_start_time_seconds'],
  },
]

/** The names that the user gives. */
export interface NamesGiven {
  readonly requests?: string | undefined
  readonly duration?: string | undefined
}

/** A name that the user gives stands alone; else the usual names are looked for, with the user's name for the durations. */
export function familiesFor({ requests, duration }: NamesGiven): readonly Family[] {
  const own = { status: STATUS_LABELS, startedAt: STARTED_AT }
  const known = FAMILIES.find((family) => family.requests === requests)
  if (requests !== undefined) return [{ ...own, ...known, requests, duration: duration ?? known?.duration }]
  if (duration === undefined) return FAMILIES
  const [first, ...others] = FAMILIES.map((family) => ({ ...family, duration }))
  return [first!, { ...own, requests: `${duration}_count`, duration }, ...others]
}

/** Exporters that are recognised but cannot tell an error: name of the series → why. */
export const BLIND: Readonly<Record<string, string>> = {
  nginx_http_requests_total:
    "nginx_http_requests_total comes from nginx's status page, which has no status codes, so errors cannot be counted; use nginx-module-vts, or the counters of the application",
}
