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
  url: HttpUrl,
  method: z.stringFormat('method', /^[A-Z]+$/, 'expected a method such as "GET"').default('GET'),
  headers: Headers.optional(),
  /** A status, a range such as "200-399", or a list of them. */
  status: z.union([StatusRange, z.array(StatusRange).min(1)]).default('200-299'),
  /** Text that the body has to contain. */
  body: z.string().optional(),
  /** Path into the JSON body → the value that has to stand there. */
  json: z.record(JsonPath, z.union([z.string(), z.number(), z.boolean(), z.null()])).optional(),
  /** Header → the whole value that it has to have. */
  'expected-headers': Headers.optional(),
  tls: Tls.optional(),
  /** How many redirects are followed; with 0 a redirect is an answer like any other. */
  redirects: z.int().min(0).max(20).default(0),
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
