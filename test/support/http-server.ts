import { randomInt } from 'node:crypto'
import { createServer as createPlain, type IncomingMessage, type RequestListener, type ServerResponse } from 'node:http'
import { createServer as createTls } from 'node:https'
import { type AddressInfo, createServer as createSocketServer } from 'node:net'
import { text } from 'node:stream/consumers'

/** What a handler answers: a status (200), headers, and text or JSON. "hang": nothing at all; "cut": half an answer. */
export type Answer =
  | {
      readonly status?: number
      readonly headers?: Record<string, string | string[]>
      readonly body?: string
      readonly json?: unknown
    }
  | 'hang'
  | 'cut'

export interface Received {
  readonly method: string
  readonly path: string
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

export type Handler = (request: Received) => Answer

export interface TestServer extends AsyncDisposable {
  readonly url: string
  readonly port: number
  /** Everything that was asked, in order. */
  readonly received: readonly Received[]
}

export interface ServerOptions {
  readonly tls?: { readonly cert: string; readonly key: string }
  /** The port to listen on; 0 is a free one. */
  readonly port?: number
}

/** A real server on loopback that lives as long as the scope that holds it. */
export async function serve(handler: Handler, { tls, port = 0 }: ServerOptions = {}): Promise<TestServer> {
  const received: Received[] = []
  const listener: RequestListener = async (incoming, outgoing) => {
    const { method = '', url: path = '', headers } = incoming
    const request = { method, path, headers, body: await text(incoming) }
    received.push(request)
    respond(outgoing, handler(request))
  }
  const server = tls === undefined ? createPlain(listener) : createTls(tls, listener)
  await new Promise<void>((listening) => server.listen(port, '127.0.0.1', listening))
  const address = server.address() as AddressInfo
  return {
    url: `${tls === undefined ? 'http' : 'https'}://127.0.0.1:${address.port}`,
    port: address.port,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}

function respond(outgoing: ServerResponse, answer: Answer): void {
  if (answer === 'hang') return
  if (answer === 'cut') {
    outgoing.writeHead(200, { 'content-length': '100' })
    outgoing.write('half', () => outgoing.destroy())
    return
  }
  const { status = 200, headers = {}, json } = answer
  const type = json === undefined ? {} : { 'content-type': 'application/json' }
  outgoing.writeHead(status, { ...type, ...headers })
  outgoing.end(json === undefined ? (answer.body ?? '') : JSON.stringify(json))
}

/**
 * A port on loopback where nobody listens. It lies below those that the system gives to whoever connects, so it stays free
 * while its server is down, however much load runs beside.
 */
export async function freePort(): Promise<number> {
  const port = randomInt(10_000, 32_000)
  return (await isFree(port)) ? port : freePort()
}

function isFree(port: number): Promise<boolean> {
  return new Promise((done) => {
    const server = createSocketServer()
    server.once('error', () => done(false))
    server.listen(port, '127.0.0.1', () => server.close(() => done(true)))
  })
}
