import { z } from 'zod'
import type { Probe } from '../../core/health/probe.ts'
import { JsonPath } from '../../core/json-path.ts'
import type { Provider } from '../../core/provider.ts'
import { showUrl } from '../../core/sensitive.ts'
import { judgeAnswer, StatusRange } from '../expectations.ts'
import { Headers, HttpUrl, Tls } from '../forms.ts'
import { attemptOf } from '../probe-results.ts'
import { maskRequest } from '../secrets.ts'

const HttpProbe = z.strictObject({
  type: z.literal('http'),
  url: HttpUrl.describe('what is asked'),
  method: z
    .stringFormat('method', /^[A-Z]+$/, 'expected a method such as "GET"')
    .default('GET')
    .describe('how'),
  headers: Headers.optional().describe('headers to send; sensitive values are masked'),
  status: z
    .union([StatusRange, z.array(StatusRange).min(1)])
    .default('200-299')
    .describe('a status, a range such as `200-399`, or a list of them'),
  body: z.string().optional().describe('text that the body has to contain'),
  json: z
    .record(JsonPath, z.union([z.string(), z.number(), z.boolean(), z.null()]))
    .optional()
    .describe('path into the JSON body → the value that has to stand there'),
  'expected-headers': Headers.optional().describe('header → the whole value that it has to have'),
  tls: Tls.optional().describe('trust in the certificate; by default it is verified'),
  redirects: z
    .int()
    .min(0)
    .max(20)
    .default(0)
    .describe('how many are followed; with 0 a redirect is an answer like any other'),
})

/** Up when the answer is as expected: status, body, JSON values and headers. The detail names all that is not. */
export const httpProbe: Provider<'http', typeof HttpProbe, Probe> = {
  type: 'http',
  config: HttpProbe,

  create(config, { http, secret }) {
    maskRequest(secret, config)
    const { url, method, headers, tls, redirects } = config
    return {
      target: `${method === 'GET' ? '' : `${method} `}${showUrl(url)}`,
      attempt: (signal) =>
        attemptOf(async () => judgeAnswer(await http({ url, method, headers, tls, redirects }, signal), config)),
    }
  },
}
