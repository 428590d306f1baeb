/** Built-in metrics whose values are milliseconds; the file of `--summary-export` does not say which are. */
const TIMES =
  /^(?:http_req_(?!failed)|iteration_duration|group_duration|ws_(?:connecting|ping|session_duration)|grpc_req_duration|browser_http_req_duration|browser_web_vital_(?!cls))/
const UNITS = new Map([
  ['time', 'ms'],
  ['data', 'bytes'],
])

/** The unit of a metric's values, from what k6 says that it contains, else from its name: "ms", "bytes" or "count". */
export function unitOf(name: string, contains: string | undefined): string {
  if (contains !== undefined) return UNITS.get(contains) ?? 'count'
  if (/^data_(?:sent|received)/.test(name)) return 'bytes'
  return TIMES.test(name) ? 'ms' : 'count'
}
