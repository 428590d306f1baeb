import type { IncomingMessage, ServerResponse } from 'node:http'
import { listen, readBody } from './server.ts'

/**
 * What goes wrong at the control port. `refuses`: a new weight is answered with 503. `sticks`: it is accepted and ignored.
 * `nonsense`: the weight that is read is no number. `hangs`: no answer. `down`: the connection is cut.
 */
export type Fault = 'none' | 'refuses' | 'sticks' | 'nonsense' | 'hangs' | 'down'

/** A weight that the proxy took. `at` is in milliseconds since the epoch. */
export interface WeightChange {
  readonly at: number
  readonly weight: number
}

/** The control port of a weighted proxy: GET /weight answers {"weight": n}, PUT /weight takes the same. */
export interface Control extends AsyncDisposable {
  readonly url: string
  /** Percent of the requests that go to the second backend. */
  weight(): number
  /** Every weight that was taken, oldest first. */
  readonly history: readonly WeightChange[]
  /** Moves the weight past the control port, as a person or a restart of the proxy would. */
  move(weight: number): void
  fail(fault: Fault): void
  /** Calls `listener` with what is asked ("GET", "PUT 10") before it is done; `false` cuts the connection instead. */
  listen(listener: (asked: string) => boolean): void
}

export async function startControl(): Promise<Control> {
  const history: WeightChange[] = []
  let weight = 0
  let fault: Fault = 'none'
  let heard: (asked: string) => boolean = () => true

  function move(next: number): void {
    weight = next
    history.push({ at: Date.now(), weight })
  }

  async function respond(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const body = await readBody(request)
    const wanted = heard(request.method === 'PUT' ? `PUT ${readWeight(body)}` : 'GET')
    if (fault === 'hangs') return
    if (fault === 'down' || !wanted) request.socket.destroy()
    else if (request.url !== '/weight') json(response, 404, { error: 'there is only /weight' })
    else if (request.method === 'PUT') put(body, response)
    else json(response, 200, { weight: fault === 'nonsense' ? 'a lot' : weight })
  }

  function put(body: string, response: ServerResponse): void {
    const asked = readWeight(body)
    if (asked === undefined) json(response, 400, { error: 'expected {"weight": a number from 0 to 100}' })
    else if (fault === 'refuses') json(response, 503, { error: 'no change is taken now' })
    else {
      if (fault !== 'sticks') move(asked)
      json(response, 200, { weight: asked })
    }
  }

  const server = await listen((request, response) => {
    respond(request, response).catch(() => response.destroy())
  })
  return {
    url: server.url,
    weight: () => weight,
    history,
    move,
    fail: (next) => {
      fault = next
    },
    listen: (listener) => {
      heard = listener
    },
    [Symbol.asyncDispose]: () => server[Symbol.asyncDispose](),
  }
}

function readWeight(body: string): number | undefined {
  try {
    const { weight } = JSON.parse(body)
    return typeof weight === 'number' && weight >= 0 && weight <= 100 ? weight : undefined
  } catch {
    return undefined
  }
}

function json(response: ServerResponse, status: number, value: unknown): void {
  const body = JSON.stringify(value)
  response
    .writeHead(status, { 'content-type': 'application/json', 'content-length': Buffer.byteLength(body) })
    .end(body)
}
