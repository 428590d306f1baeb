import { Agent, get } from 'node:http'

export interface LoadOptions {
  readonly url: string
  /** Requests per second. They are sent by the clock, whether or not earlier ones were answered, unless 500 wait. Default 250. */
  readonly rate?: number
}

/** What the clients saw. `served` were answered below 400; `failed` are all others that are over. */
export interface LoadSummary {
  readonly sent: number
  readonly served: number
  readonly failed: number
  /** Requests per status code; "none" had no answer. */
  readonly byStatus: Readonly<Record<string, number>>
  /** Sent, and not over yet. */
  readonly waiting: number
  /** Requests per second that were really sent since the start. */
  readonly rate: number
}

export interface Load extends AsyncDisposable {
  summary(): LoadSummary
  /** Sends no more and waits until the last request is over. */
  stop(): Promise<LoadSummary>
}

const TICK = 5
/** A machine that cannot keep up would be buried: what is due beyond this is never sent. */
const MOST_WAITING = 500

/** Clients that never retry, over connections they keep. */
export function startLoad({ url, rate = 250 }: LoadOptions): Load {
  const agent = new Agent({ keepAlive: true })
  const byStatus: Record<string, number> = {}
  const waiting = new Set<Promise<void>>()
  const started = performance.now()
  let stopped: number | undefined
  let sent = 0
  let passed = 0

  async function send(): Promise<void> {
    const status = await exchange(url, agent)
    byStatus[status] = (byStatus[status] ?? 0) + 1
  }

  const timer = setInterval(() => {
    const due = Math.floor(((performance.now() - started) / 1_000) * rate)
    for (; passed < due; passed++) {
      if (waiting.size >= MOST_WAITING) continue
      const exchanged = send().finally(() => waiting.delete(exchanged))
      waiting.add(exchanged)
      sent++
    }
  }, TICK)

  function summary(): LoadSummary {
    const served = Object.entries(byStatus).reduce((sum, [status, n]) => (Number(status) < 400 ? sum + n : sum), 0)
    const seconds = ((stopped ?? performance.now()) - started) / 1_000
    const failed = sent - waiting.size - served
    return { sent, served, failed, byStatus: { ...byStatus }, waiting: waiting.size, rate: sent / seconds }
  }

  async function stop(): Promise<LoadSummary> {
    clearInterval(timer)
    stopped ??= performance.now()
    await Promise.all(waiting)
    agent.destroy()
    return summary()
  }

  return {
    summary,
    stop,
    async [Symbol.asyncDispose]() {
      await stop()
    },
  }
}

/** One GET: the status of a whole answer, or "none". It never rejects. */
function exchange(url: string, agent: Agent): Promise<string> {
  return new Promise((resolve) => {
    const request = get(url, { agent }, (response) => {
      response.once('error', () => resolve('none'))
      response.once('close', () => resolve(response.complete ? String(response.statusCode) : 'none'))
      response.resume()
    })
    request.once('error', () => resolve('none'))
  })
}
