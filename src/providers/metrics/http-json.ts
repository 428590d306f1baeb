import { z } from 'zod'
import { Duration, ms } from '../../core/duration.ts'
import { JsonPath, readJsonPath } from '../../core/json-path.ts'
import type { MetricProvider } from '../../core/metrics/metric-provider.ts'
import { readNumber } from '../../core/numeral.ts'
import { oneLine } from '../../core/one-line.ts'
import { fill } from '../../core/placeholders.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import { showUrl } from '../../core/sensitive.ts'
import type { HttpRequest } from '../../core/world.ts'
import { askToSucceed } from '../answers.ts'
import { Headers, HttpUrl, Tls } from '../forms.ts'
import { parseJson, withJsonType } from '../json-text.ts'
import { maskRequest } from '../secrets.ts'

const HttpJsonMetric = z.strictObject({
  type: z.literal('http-json'),
  url: HttpUrl.describe('what is asked; `{query}` is filled in, encoded for an address'),
  method: z
    .stringFormat('method', /^[A-Z]+$/, 'expected a method such as "POST"')
    .optional()
    .describe('how; without it GET, or POST where there is a body'),
  headers: Headers.optional().describe('headers to send; sensitive values are masked'),
  body: z.string().optional().describe('what is sent; `{query}` is filled in, so that a JSON body or a form stays one'),
  path: JsonPath.default('').describe('path to the number in the JSON answer; empty: the answer is the number'),
  tls: Tls.optional().describe('trust in the certificate; by default it is verified'),
  timeout: Duration.default(ms(10_000)).describe('longest an answer may take'),
})
type HttpJsonMetric = z.output<typeof HttpJsonMetric>

/** Any service that answers a query with one number in JSON. Nothing at the path, `null`, "" and [] are no data. */
export const httpJsonMetric: Provider<'http-json', typeof HttpJsonMetric, MetricProvider> = {
  type: 'http-json',
  config: HttpJsonMetric,

  create(config, world) {
    maskRequest(world.secret, config)
    const source = showUrl(config.url)
    return {
      async measure(query, signal) {
        const request = requestOf(config, query)
        const within = AbortSignal.any([signal, world.clock.timeout(config.timeout)])
        const { body } = await askToSucceed(world, request, within)
        return readAnswer(body, config.path, source, oneLine(query, 120))
      },
    }
  },
}

function requestOf(config: HttpJsonMetric, query: string): HttpRequest {
  const { url, headers, tls, method = config.body === undefined ? 'GET' : 'POST' } = config
  const body = config.body === undefined ? undefined : fillBody(config.body, headers, query)
  const address = fill(url, { query: encodeURIComponent(query) })
  return { method, url: address, headers: withJsonType(headers, body), body, tls, redirects: 3 }
}

function fillBody(body: string, headers: HttpJsonMetric['headers'] = {}, query: string): string {
  const json = parseJson(body)
  if (json !== undefined) return JSON.stringify(fill(json.value, { query }))
  const form = Object.entries(headers).some(
    ([name, value]) => name.toLowerCase() === 'content-type' && value.includes('x-www-form-urlencoded'),
  )
  return fill(body, { query: form ? encodeURIComponent(query) : query })
}

function readAnswer(body: string, path: string, source: string, query: string): number | null {
  const refuse = (answer: unknown): never => {
    const text = typeof answer === 'object' ? JSON.stringify(answer) : String(answer)
    throw new SluiceError(problems.metricNotNumber(source, query, oneLine(text, 120)))
  }
  const json = parseJson(body)
  // An answer that is the number itself need not be JSON.
  if (json === undefined && path !== '' && body.trim() !== '') return refuse(body)
  const found = unwrap(json === undefined ? body : readJsonPath(json.value, path))
  if (Array.isArray(found)) throw new SluiceError(problems.metricAmbiguous(source, query, found.length))
  if (isNothing(found)) return null
  const value = typeof found === 'string' ? readNumber(found) : found
  return typeof value === 'number' && Number.isFinite(value) ? value : refuse(found)
}

/** What a list of one holds; an empty one holds nothing. */
function unwrap(value: unknown): unknown {
  if (!Array.isArray(value) || value.length > 1) return value
  return value.length === 0 ? null : unwrap(value[0])
}

function isNothing(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '')
}
