import { z } from 'zod'
import { JsonPath, readJsonPath } from '../../core/json-path.ts'
import { oneLine } from '../../core/one-line.ts'
import { fill } from '../../core/placeholders.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import type { Router } from '../../core/rollout/router.ts'
import { showUrl } from '../../core/sensitive.ts'
import type { HttpRequest, HttpResponse, World } from '../../core/world.ts'
import { Headers, HttpUrl, Tls } from '../forms.ts'
import { maskRequest } from '../secrets.ts'
import { readWeight, weightWords } from '../weights.ts'

const HttpRouter = z.strictObject({
  type: z.literal('http'),
  set: z
    .strictObject({
      method: z
        .stringFormat('method', /^[A-Z]+$/, 'expected a method such as "PUT"')
        .default('PUT')
        .describe('how'),
      url: HttpUrl.describe('where'),
      headers: Headers.optional().describe('headers to send; sensitive values are masked'),
      body: z.string().optional().describe('what is sent'),
    })
    .describe('how a weight is set; `{weight}` and `{rest}` (what is left to 100) are filled into `url` and `body`'),
  get: z
    .strictObject({
      url: HttpUrl.describe('where'),
      headers: Headers.optional().describe('headers to send; sensitive values are masked'),
      path: JsonPath.default('').describe('path to the number in the JSON answer; empty: the answer is the number'),
    })
    .describe('where the weight is read back'),
  tls: Tls.optional().describe('trust in the certificate; by default it is verified'),
})

/** A router with an HTTP API: one request sets the weight of the second slot, another reads it. */
export const httpRouter: Provider<'http', typeof HttpRouter, Router> = {
  type: 'http',
  config: HttpRouter,

  create({ set, get, tls }, world) {
    maskRequest(world.secret, set)
    maskRequest(world.secret, get)
    return {
      async weight(signal) {
        const { body } = await ask(world, { url: get.url, headers: get.headers, tls }, signal)
        const weight = readWeight(get.path === '' ? body.trim() : readJsonPath(parse(body), get.path))
        if (weight !== undefined) return weight
        throw new SluiceError(problems.weightUnreadable(oneLine(body, 120) || 'it is empty', get.path || 'the body'))
      },
      async setWeight(percent, signal) {
        const words = weightWords(percent)
        const { url, body } = fill({ url: set.url, body: set.body }, words)
        await ask(world, { method: set.method, url, body, headers: withType(set.headers, body), tls }, signal)
      },
    }
  },
}

async function ask({ http }: World, request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  const answer = await http(request, signal)
  if (answer.status >= 200 && answer.status < 300) return answer
  const { method = 'GET', url } = request
  throw new SluiceError(problems.httpRefused(method, showUrl(url), answer.status, oneLine(answer.body, 200)))
}

function withType(headers: Readonly<Record<string, string>> = {}, body: string | undefined): Record<string, string> {
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  if (named || body === undefined || parse(body) === undefined) return { ...headers }
  return { 'content-type': 'application/json', ...headers }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
