import { z } from 'zod'
import { JsonPath, readJsonPath } from '../../core/json-path.ts'
import { fill } from '../../core/placeholders.ts'
import type { Provider } from '../../core/provider.ts'
import type { Router } from '../../core/rollout/router.ts'
import { askToSucceed } from '../answers.ts'
import { Headers, HttpUrl, Tls } from '../forms.ts'
import { parseJson, withJsonType } from '../json-text.ts'
import { maskRequest } from '../secrets.ts'
import { takeWeight, weightWords } from '../weights.ts'

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
        const { body } = await askToSucceed(world, { url: get.url, headers: get.headers, tls }, signal)
        const answer = get.path === '' ? body.trim() : readJsonPath(parseJson(body)?.value, get.path)
        return takeWeight(answer, body, get.path || 'the body')
      },
      async setWeight(percent, signal) {
        const words = weightWords(percent)
        const { url, body } = fill({ url: set.url, body: set.body }, words)
        await askToSucceed(
          world,
          { method: set.method, url, body, headers: withJsonType(set.headers, body), tls },
          signal,
        )
      },
    }
  },
}
