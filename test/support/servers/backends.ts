import { Agent, get } from 'node:http'
import { text } from 'node:stream/consumers'
import { serve } from '../http-server.ts'
import type { Backends } from './proxy.ts'

/** Two backends that answer "first" and "second". */
export async function startBackends(): Promise<Backends & AsyncDisposable> {
  const [first, second] = [await serve(() => ({ body: 'first' })), await serve(() => ({ body: 'second' }))]
  return {
    first: first.url,
    second: second.url,
    async [Symbol.asyncDispose]() {
      await first[Symbol.asyncDispose]()
      await second[Symbol.asyncDispose]()
    },
  }
}

/** A client that sends one request after the other over one connection that it keeps. */
export interface Client extends Disposable {
  /** How many of the next requests the second backend answered; any answer of neither is an error. */
  countSecond(requests: number): Promise<number>
  /** Connections that were opened so far. */
  connections(): number
}

export function startClient(url: string): Client {
  const agent = new Agent({ keepAlive: true, maxSockets: 1 })
  const sockets = new Set<unknown>()
  const ask = () =>
    new Promise<string>((resolve, reject) => {
      const request = get(url, { agent }, (response) => void text(response).then(resolve, reject))
      request.once('socket', (socket) => sockets.add(socket)).once('error', reject)
    })
  return {
    async countSecond(requests) {
      let second = 0
      for (let sent = 0; sent < requests; sent++) {
        const answer = await ask()
        if (answer !== 'first' && answer !== 'second') throw new Error(`somebody else answered: ${answer}`)
        if (answer === 'second') second += 1
      }
      return second
    },
    connections: () => sockets.size,
    [Symbol.dispose]: () => agent.destroy(),
  }
}
