import { Octokit } from '@octokit/core'
import type { Clock } from '../../core/clock.ts'
import { type Milliseconds, ms } from '../../core/duration.ts'
import type { Web } from '../world/web.ts'
import { type Failure, noAnswer } from './failure.ts'
import { fetchOver } from './fetch.ts'
import { pacer } from './pace.ts'
import { retrying } from './retry.ts'

/** One call to GitHub, typed by its route. A failure is thrown after all that patience could do; `toFailure` reads it. */
export type Call = Octokit['request']

export interface ClientOptions {
  readonly apiUrl: string
  readonly token: string
  readonly web: Web
  readonly clock: Clock
  readonly debug: (line: string) => void
  /** How long one attempt may take. */
  readonly timeout?: Milliseconds
  /** How long all waiting of one call may take together. */
  readonly patience?: Milliseconds
}

const TIMEOUT = ms(60_000)
export const PATIENCE = ms(300_000)

/**
 * Octokit over our own transport and clock. Its own plugins for retries and throttling have timers of their own, which no
 * test and no cancelled job could stop.
 */
export function createClient({ apiUrl, token, web, clock, debug, ...limits }: ClientOptions): Call {
  const { timeout = TIMEOUT, patience = PATIENCE } = limits
  const log = { debug, info: debug, warn: debug, error: debug }
  const octokit = new Octokit({
    auth: token,
    baseUrl: apiUrl,
    userAgent: 'sluice',
    request: { fetch: fetchOver(web) },
    log,
  })
  const inTurn = pacer(clock)
  octokit.hook.wrap('request', async (request, options) => {
    const signal: AbortSignal = options.request.signal ?? new AbortController().signal
    const isPaced = options.method !== 'GET' && options.request['isPaced'] !== false
    const isRepeatable: boolean = options.request['isRepeatable'] ?? options.method !== 'POST'
    const failed = ({ message }: Failure) => debug(`${options.method} ${options.url}: ${message}`)
    const call = async () => {
      // The hooks behind this one see the options of this very object, whatever they are called with.
      options.request.signal = AbortSignal.any([signal, clock.timeout(timeout)])
      return checked(await request(options))
    }
    return await retrying({ clock, signal, patience, isRepeatable, failed }, () => inTurn(isPaced, signal, call))
  })
  return octokit.request
}

/** GitHub answers JSON. A login page, or half of an answer, reaches us as text or bytes. */
function checked<T extends { readonly status: number; readonly data: unknown; readonly url: string }>(answer: T): T {
  const isParsed = typeof answer.data === 'object' && !(answer.data instanceof ArrayBuffer)
  if (isParsed || answer.status === 204 || answer.status === 302) return answer
  const message = `${new URL(answer.url).pathname} was answered with something else than JSON`
  throw noAnswer(message)
}
