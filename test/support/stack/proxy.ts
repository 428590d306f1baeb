import { Agent, type IncomingMessage, request as openRequest, type ServerResponse } from 'node:http'
import { type Control, type Fault, startControl, type WeightChange } from './control.ts'
import { listen } from './server.ts'

export interface ProxyOptions {
  readonly first: string
  readonly second: string
  /** How long a backend may take until its answer begins, in milliseconds. Default 1000. */
  readonly timeout?: number
}

/** A proxy that shares requests between two backends by a weight, and can be told to misbehave at its control port. */
export interface WeightedProxy extends AsyncDisposable {
  readonly url: string
  /** Where the weight is set and read: `${control}/weight`. */
  readonly control: string
  weight(): number
  readonly history: readonly WeightChange[]
  move(weight: number): void
  fail(fault: Fault): void
  /** As in Control: hears every question of the control port before it is answered. */
  listen(listener: (asked: string) => boolean): void
}

export async function startProxy({ first, second, timeout = 1_000 }: ProxyOptions): Promise<WeightedProxy> {
  const agent = new Agent({ keepAlive: true })
  const control: Control = await startControl()
  const chooseSecond = shareExactly(control.weight)
  const server = await listen((request, response) => {
    forward(request, response, chooseSecond() ? second : first, agent, timeout)
  })
  return {
    url: server.url,
    control: control.url,
    weight: control.weight,
    history: control.history,
    move: control.move,
    fail: control.fail,
    listen: control.listen,
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
      await control[Symbol.asyncDispose]()
      agent.destroy()
    },
  }
}

/** Says yes to exactly `weight` percent of the questions, spread as evenly as can be: any 100 in a row hold `weight`. */
function shareExactly(weight: () => number): () => boolean {
  let owed = 0
  return () => {
    owed += weight()
    if (owed < 100) return false
    owed -= 100
    return true
  }
}

/** 502 when the backend refuses or breaks off, 504 when its answer does not begin in time. */
function forward(
  request: IncomingMessage,
  response: ServerResponse,
  backend: string,
  agent: Agent,
  timeout: number,
): void {
  const { connection: _hop, ...headers } = request.headers
  const upstream = openRequest(new URL(request.url ?? '/', backend), { agent, method: request.method, headers })
  const timer = setTimeout(() => {
    fail(response, 504)
    upstream.destroy()
  }, timeout)
  upstream.once('response', (answer) => {
    clearTimeout(timer)
    const { connection: _ours, ...rest } = answer.headers
    response.writeHead(answer.statusCode ?? 502, rest)
    answer.once('error', () => response.destroy())
    answer.pipe(response)
  })
  upstream.once('error', () => {
    clearTimeout(timer)
    fail(response, 502)
  })
  response.once('close', () => {
    clearTimeout(timer)
    if (!response.writableFinished) upstream.destroy()
  })
  request.pipe(upstream)
}

function fail(response: ServerResponse, status: number): void {
  if (response.headersSent) return
  response.writeHead(status, { 'content-length': 0 }).end()
}
