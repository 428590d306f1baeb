import type { ServerResponse } from 'node:http'
import { startCounters } from './exposition.ts'
import { seededRandom } from './random.ts'
import { listen } from './server.ts'

/**
 * `errors`: this share of the requests is answered with 500. `hang`: requests are accepted and never answered, while
 * /health and /metrics say that all is well. `slow`: three times the latency.
 */
export type Behaviour = 'healthy' | 'hang' | 'slow' | { readonly errors: number }

export interface AppOptions {
  /** What the app answers with, so that a client can tell who served it. Default "app". */
  readonly version?: string
  readonly behaviour?: Behaviour
  /** Share of 500s that every version has, a healthy one too. Default 0.002. */
  readonly baseErrors?: number
  /** Median latency in milliseconds; the longest is about four times that. Default 8. */
  readonly latency?: number
  readonly seed?: number
}

/** Milliseconds that `/slow` takes, and the chunks of `/stream`. */
const SLOW = 1_200
const CHUNKS = 8
const CHUNK_PAUSE = 200
/** The whole body of `/stream`. */
export const STREAMED = 'chunk\n'.repeat(CHUNKS)

/**
 * One version of an app: `/` does its work, `/slow` takes its time, `/stream` answers in pieces, `/health` and `/metrics` tell
 * about it. An error that the app makes itself says so in `x-failed-by`.
 */
export interface App extends AsyncDisposable {
  readonly url: string
  /** Behaves differently from the next request on; what hangs already keeps hanging. */
  behave(behaviour: Behaviour): void
  /** Starts to count from nothing with a new start time, as a restarted process does. */
  restart(): void
}

export async function startApp(options: AppOptions = {}): Promise<App> {
  const { version = 'app', baseErrors = 0.002, latency = 8, seed = 1 } = options
  const random = seededRandom(seed)
  let behaviour = options.behaviour ?? 'healthy'
  let counters = startCounters(Date.now())

  function work(response: ServerResponse): void {
    const code = random() < (typeof behaviour === 'object' ? behaviour.errors : baseErrors) ? 500 : 200
    const took = latency * 4 ** (2 * random() - 1) * (behaviour === 'slow' ? 3 : 1)
    if (behaviour === 'hang') return
    after(took, response, () => {
      counters.count(code, took)
      if (code === 500) response.setHeader('x-failed-by', version)
      answer(response, code, `${version}\n`)
    })
  }

  /** Chunks at a steady pace; a client that got them all got `STREAMED`. */
  function stream(response: ServerResponse, left = CHUNKS): void {
    if (left === 0) response.end()
    else {
      response.write('chunk\n')
      after(CHUNK_PAUSE, response, () => stream(response, left - 1))
    }
  }

  const server = await listen((request, response) => {
    request.resume()
    if (request.url === '/health') answer(response, 200, 'ok\n')
    else if (request.url === '/metrics') answer(response, 200, counters.exposition(), 'text/plain; version=0.0.4')
    else if (request.url === '/slow') after(SLOW, response, () => answer(response, 200, `${version}\n`))
    else if (request.url === '/stream') stream(response)
    else work(response)
  })
  return {
    url: server.url,
    behave: (next) => {
      behaviour = next
    },
    restart: () => {
      counters = startCounters(Date.now())
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function after(milliseconds: number, response: ServerResponse, then: () => void): void {
  const timer = setTimeout(then, milliseconds)
  response.once('close', () => clearTimeout(timer))
}

function answer(response: ServerResponse, code: number, body: string, type = 'text/plain'): void {
  response.writeHead(code, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body)
}
