/** A name as conditions write it: "http_req_duration" and "Main Bundle" are "http-req-duration" and "main-bundle". */
export function metricName(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
}

/** What a metric of several pages, scenarios or bundles is called for one of them: "performance{https://example.org/}". */
export function metricOf(name: string, part: string): string {
  return `${name}{${part}}`
}
