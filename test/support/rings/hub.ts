import type { Clock } from '../../../src/core/clock.ts'
import { ms } from '../../../src/core/duration.ts'
import { SluiceError } from '../../../src/core/problem.ts'
import { problems } from '../../../src/core/problems/index.ts'
import type { Web } from '../../../src/runner/world/web.ts'
import { type Backend, githubBackend } from '../github/backend.ts'
import type { Fault } from '../github/faults.ts'

const API = 'http://github.test'

/** A GitHub that is reached without a wire, whose calls fail by chance. */
export interface Hub extends Backend {
  readonly api: string
  readonly web: Web
  /** How many calls went wrong. */
  readonly failed: number
}

export interface HubGiven {
  readonly clock: Clock
  readonly random: () => number
  /** Share of the calls that go wrong. */
  readonly failing: number
  /** Called after each call that changed something. */
  readonly changed: () => void
}

const BOTH: readonly Fault[] = [
  { status: 500 },
  { status: 502 },
  { status: 503, headers: { 'retry-after': '3' } },
  { status: 429, headers: { 'retry-after': '20' } },
  { status: 429 },
  { status: 403, message: 'You have exceeded a secondary rate limit', headers: { 'retry-after': '30' } },
  'cut',
  'page',
  'half',
]
const READS: readonly Fault[] = [...BOTH, 'stale', 'stale', 'stale', 'stale']
const WRITES: readonly Fault[] = [...BOTH, 'lost', 'lost', 'lost', 'twice']

/** An answer takes 100 to 400 ms. */
export function hub({ clock, random, failing, changed }: HubGiven): Hub {
  const backend = githubBackend()
  let failed = 0
  const web: Web = async ({ method, url, headers, body = '' }) => {
    await clock.sleep(ms(100 + Math.floor(300 * random())))
    const { pathname, search } = new URL(url)
    if (random() < failing) {
      failed++
      const faults = method === 'GET' ? READS : WRITES
      backend.faults.next('', faults[Math.floor(random() * faults.length)]!)
    }
    const authorization = headers['authorization']
    const reply = backend.reply({ method, path: `${pathname}${search}`, origin: API, authorization, body })
    if (method !== 'GET') changed()
    if (typeof reply === 'string') throw new SluiceError(problems.httpNoAnswer(method, url, reply))
    return { status: reply.status, headers: reply.headers, bytes: reply.content }
  }
  return {
    ...backend,
    api: API,
    web,
    get failed() {
      return failed
    },
  }
}
