import { z } from 'zod'
import { Duration, ms } from '../../core/duration.ts'
import { oneLine } from '../../core/one-line.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { showUrl } from '../../core/sensitive.ts'
import type { HttpRequest, HttpResponse, World } from '../../core/world.ts'
import { type PrometheusAnswer, readPrometheusAnswer, type Series } from '../formats/prometheus-answer.ts'
import { Headers, HttpUrl, Tls } from '../forms.ts'
import { parseJson } from '../json-text.ts'
import { maskRequest, maskValues } from '../secrets.ts'
import { type Matchers, selector } from './selector.ts'

/** How a Prometheus, or what speaks its HTTP API (Thanos, Mimir, VictoriaMetrics), is reached. */
export const PrometheusConnection = {
  url: HttpUrl.describe('base address of Prometheus or of what speaks its API, without `/api/v1`'),
  token: z.string().min(1).optional().describe('sent as `Authorization: Bearer`; masked'),
  headers: Headers.optional().describe('headers to send, such as `X-Scope-OrgID`; sensitive values are masked'),
  tls: Tls.optional().describe('trust in the certificate; by default it is verified'),
  timeout: Duration.default(ms(10_000)).describe('longest one query may take, there and here'),
}
const Connection = z.object(PrometheusConnection)
type Connection = z.output<typeof Connection>

export interface Queried {
  readonly series: readonly Series[]
  /** What Prometheus warns of: the answer may lack a part of the data. */
  readonly warnings: readonly string[]
  /** When it answered, by its own clock in milliseconds since the epoch; undefined when it does not say. */
  readonly answeredAt: number | undefined
}

export interface PrometheusApi {
  /** "Prometheus at http://…", without secrets. */
  readonly name: string
  /**
   * Evaluates PromQL at the server's own now, or at the given `time`. A SluiceError says who did not answer, who refused
   * (`http-refused`, `query-refused`), or that the answer is none of this API (`answer-unreadable`).
   */
  query(promql: string, parameters: Readonly<Record<string, string>>, signal: AbortSignal): Promise<Queried>
  /** The same at each step of a span. */
  queryRange(promql: string, span: Span, signal: AbortSignal): Promise<Queried>
  /** The server's own now. Its clock is the only one that its samples can be compared with. */
  now(signal: AbortSignal): Promise<number>
  /** Whether a target with these labels declares a metric, be it without any series yet. False where that cannot be asked. */
  declares(metric: string, labels: Matchers, signal: AbortSignal): Promise<boolean>
}

/** Milliseconds, `start` and `end` since the epoch. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly step: number
}

/** A longer address is sent as a form: servers and proxies limit what they take in one line. */
const LONGEST_ADDRESS = 4_000

export function openPrometheus(connection: Connection, world: World): PrometheusApi {
  const { url, token, timeout } = connection
  maskRequest(world.secret, connection)
  if (token !== undefined) maskValues(world.secret, { token })
  const name = `Prometheus at ${showUrl(url)}`

  async function send(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
    try {
      return await world.http(request, AbortSignal.any([signal, world.clock.timeout(timeout)]))
    } catch (thrown) {
      throw withoutQuery(request, thrown)
    }
  }
  async function ask(path: string, promql: string, parameters: Record<string, string>, signal: AbortSignal) {
    const request = requestOf(connection, path, { query: promql, timeout: `${timeout}ms`, ...parameters })
    const response = await send(request, signal)
    const { series, warnings } = accept(request, response, { name, query: oneLine(promql, 120) })
    return { series, warnings, answeredAt: readDate(response) }
  }

  const query: PrometheusApi['query'] = (promql, parameters, signal) => ask('query', promql, parameters, signal)
  return {
    name,
    query,
    queryRange: (promql, { start, end, step }, signal) =>
      ask('query_range', promql, { start: seconds(start), end: seconds(end), step: seconds(step) }, signal),
    async now(signal) {
      const { series } = await query('time()', {}, signal)
      const time = series[0]?.points[0]?.at
      if (time === undefined) throw new SluiceError(problems.answerUnreadable(name, 'time()', 'no time'))
      return time
    },
    async declares(metric, labels, signal) {
      // OpenMetrics declares a counter without its suffix.
      const names = [...new Set([metric, metric.replace(/_(?:total|count)$/, '')])]
      const found = names.map(async (name) => {
        const parameters = { match_target: selector([], labels), metric: name, limit: '1' }
        const { body } = await send(requestOf(connection, 'targets/metadata', parameters), signal)
        return Metadata.safeParse(parseJson(body)?.value).success
      })
      return (await Promise.all(found)).includes(true)
    },
  }
}

const Metadata = z.object({ status: z.literal('success'), data: z.array(z.unknown()).min(1) })

/** Milliseconds as Prometheus takes them. */
export function seconds(milliseconds: number): string {
  return (milliseconds / 1_000).toFixed(3)
}

function requestOf(
  { url, token, headers, tls }: Connection,
  path: string,
  parameters: Readonly<Record<string, string>>,
): HttpRequest {
  const address = new URL(url)
  address.pathname = `${address.pathname.replace(/\/+$/, '')}/api/v1/${path}`
  const common = {
    headers: {
      accept: 'application/json',
      ...(token !== undefined && { authorization: `Bearer ${token}` }),
      ...headers,
    },
    tls,
    redirects: 3,
  }
  const form = new URLSearchParams(parameters)
  const line = new URL(address)
  for (const [key, value] of form) line.searchParams.append(key, value)
  if (line.href.length <= LONGEST_ADDRESS) return { ...common, url: line.href }
  const type = { 'content-type': 'application/x-www-form-urlencoded' }
  return { ...common, method: 'POST', url: address.href, headers: { ...type, ...common.headers }, body: String(form) }
}

/** Prometheus says in its own words what is wrong, whatever the status; a proxy in front of it does not. */
function accept(
  { method = 'GET', url }: HttpRequest,
  { status, body }: HttpResponse,
  { name, query }: { readonly name: string; readonly query: string },
): PrometheusAnswer & { status: 'success' } {
  const answer = readPrometheusAnswer(body)
  if (answer?.status === 'error') {
    throw new SluiceError(problems.queryRefused(name, query, oneLine(`${answer.type}: ${answer.message}`)))
  }
  const said = oneLine(body, 120)
  if (status < 200 || status > 299) {
    throw new SluiceError(problems.httpRefused(method, showShort(url), status, said))
  }
  if (answer === undefined) throw new SluiceError(problems.answerUnreadable(name, query, said || 'it is empty'))
  return answer
}

/** The address without the query, which would bury the reason that follows it. */
function showShort(url: string): string {
  return showUrl(url.split('?')[0]!)
}

function withoutQuery({ url }: HttpRequest, thrown: unknown): unknown {
  if (!(thrown instanceof SluiceError)) return thrown
  const what = thrown.problem.what.replace(showUrl(url), () => showShort(url))
  return new SluiceError({ ...thrown.problem, what }, { cause: thrown })
}

function readDate({ headers }: HttpResponse): number | undefined {
  const date = Date.parse(headers['date'] ?? '')
  return Number.isNaN(date) ? undefined : date
}
