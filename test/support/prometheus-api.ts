import type { Answer, Handler, Received } from './http-server.ts'

/** What was asked of Prometheus, in the address or as a form. */
export interface Asked {
  /** "query", "query_range", "targets/metadata" */
  readonly path: string
  readonly parameters: URLSearchParams
  readonly request: Received
}

export type Result =
  | { readonly resultType: 'scalar' | 'string'; readonly result: readonly [number, string] }
  | { readonly resultType: 'vector' | 'matrix'; readonly result: readonly object[] }

/** An answer of Prometheus' HTTP API that is a success. */
export function success(data: Result, more: object = {}): { readonly json: object } {
  return { json: { status: 'success', data, ...more } }
}

export const seconds = (): number => Date.now() / 1_000

export function scalar(value: string, at = seconds()): Result {
  return { resultType: 'scalar', result: [at, value] }
}

/** One series for each value, told apart by a label. */
export function vector(values: readonly string[], at = seconds()): Result {
  return { resultType: 'vector', result: values.map((value, i) => ({ metric: { i: `${i}` }, value: [at, value] })) }
}

/** One series of these values: [seconds since the epoch, value]. */
export function matrix(...series: readonly (readonly (readonly [number, string])[])[]): Result {
  return { resultType: 'matrix', result: series.map((values, i) => ({ metric: { i: `${i}` }, values })) }
}

/** A server that speaks Prometheus' HTTP API below `/api/v1`: `time()` it knows itself, the rest is given. */
export function prometheusApi(answer: (asked: Asked) => Answer, now = seconds): Handler {
  return (request) => {
    const { pathname, searchParams } = new URL(request.path, 'http://x')
    const parameters = request.method === 'POST' ? new URLSearchParams(request.body) : searchParams
    const time = now()
    if (parameters.get('query') === 'time()') return success(scalar(String(time), time))
    return answer({ path: pathname.split('/api/v1/')[1] ?? '', parameters, request })
  }
}
