import { Agent, type IncomingMessage, request } from 'node:http'
import { STREAMED } from '../../support/stack/app.ts'

/** The ways in which people use a connection; each breaks at another mistake of a shift. */
export const KINDS = ['keep-alive', 'new', 'slow', 'stream'] as const
export type Kind = (typeof KINDS)[number]

/** What the clients of one kind saw. A failure that the version made itself (`x-failed-by`) is counted apart: the shift did not cause it. */
export interface Seen {
  served: number
  failedByVersion: number
  /** Why, for every request that got no whole answer, or a bad one that no version gave. */
  readonly failures: string[]
}

export interface Clients extends AsyncDisposable {
  /** Ends the load, waits for the last answers, and tells what was seen. */
  stop(): Promise<Readonly<Record<Kind, Seen>>>
}

/** One client: its path, the pause between its requests in milliseconds, and the body it expects. */
const HABITS: Readonly<
  Record<Kind, { readonly clients: number; readonly path: string; readonly pause: number; readonly body?: string }>
> = {
  'keep-alive': { clients: 10, path: '/', pause: 40 },
  new: { clients: 4, path: '/', pause: 80 },
  slow: { clients: 4, path: '/slow', pause: 0 },
  stream: { clients: 4, path: '/stream', pause: 0, body: STREAMED },
}

/** Constant load of all kinds at once, from clients that never retry. */
export function startClients(url: string): Clients {
  const over = new AbortController()
  const seen = Object.fromEntries(
    KINDS.map((kind) => [kind, { served: 0, failedByVersion: 0, failures: [] }]),
  ) as unknown as Record<Kind, Seen>
  const clients = KINDS.flatMap((kind) =>
    Array.from({ length: HABITS[kind].clients }, () => live(url, kind, seen[kind], over.signal)),
  )
  async function stop(): Promise<Record<Kind, Seen>> {
    over.abort()
    await Promise.all(clients)
    return seen
  }
  return { stop, [Symbol.asyncDispose]: async () => void (await stop()) }
}

async function live(url: string, kind: Kind, seen: Seen, over: AbortSignal): Promise<void> {
  const { path, pause, body } = HABITS[kind]
  const agent = kind === 'new' ? new Agent({ keepAlive: false }) : new Agent({ keepAlive: true, maxSockets: 1 })
  while (!over.aborted) {
    const outcome = await ask(url + path, agent, body)
    if (outcome === 'served') seen.served++
    else if (outcome === 'failed by the version') seen.failedByVersion++
    else seen.failures.push(outcome)
    await passing(pause, over)
  }
  agent.destroy()
}

function ask(url: string, agent: Agent, expected: string | undefined): Promise<string> {
  return new Promise((done) => {
    const asked = request(url, { agent, timeout: 10_000 }, (answer) => done(read(answer, expected)))
    asked.once('timeout', () => asked.destroy(new Error('no answer for 10 s')))
    asked.once('error', (error) => done(error.message))
    asked.end()
  })
}

async function read(answer: IncomingMessage, expected: string | undefined): Promise<string> {
  try {
    const body = Buffer.concat(await answer.toArray()).toString('utf8')
    if (answer.headers['x-failed-by'] !== undefined) return 'failed by the version'
    if (answer.statusCode !== 200) return `answered ${answer.statusCode}`
    return expected === undefined || body === expected ? 'served' : `cut off after ${body.length} bytes`
  } catch (error) {
    return error instanceof Error ? error.message : String(error)
  }
}

function passing(milliseconds: number, over: AbortSignal): Promise<void> {
  return new Promise((done) => {
    if (milliseconds === 0 || over.aborted) return done()
    const timer = setTimeout(done, milliseconds)
    over.addEventListener(
      'abort',
      () => {
        clearTimeout(timer)
        done()
      },
      { once: true },
    )
  })
}
