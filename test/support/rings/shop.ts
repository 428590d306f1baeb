import { SluiceError } from '../../../src/core/problem.ts'
import { problems } from '../../../src/core/problems/index.ts'
import type { Http, HttpResponse } from '../../../src/core/world.ts'
import { exposition } from '../exposition.ts'

/** Share of the requests to a version that fail, at a time in milliseconds since the epoch. */
export type Errors = (at: number) => number

export interface ShopGiven {
  readonly now: () => number
  readonly random: () => number
  /** Requests a second. */
  readonly rate: number
  readonly stable: Errors
  readonly canary: Errors
}

/** A weight that the proxy was given. */
export interface Shifted {
  readonly at: number
  readonly weight: number
}

/** Two versions behind a weighted proxy, as HTTP answers; their users come and fail by chance as time passes. */
export interface Shop {
  readonly http: Http
  weight(): number
  readonly shifted: readonly Shifted[]
}

interface Served {
  readonly errors: Errors
  served: number
  failed: number
}

/** How long an answer takes, in milliseconds, is the business of who passes it on. */
export function shop({ now, random, rate, stable, canary }: ShopGiven): Shop {
  const versions: readonly [Served, Served] = [
    { errors: stable, served: 0, failed: 0 },
    { errors: canary, served: 0, failed: 0 },
  ]
  const shifted: Shifted[] = []
  let weight = 0
  let countedAt = now()
  const count = () => {
    const at = now()
    const seconds = (at - countedAt) / 1_000
    countedAt = at
    for (const [index, version] of versions.entries()) {
      const share = index === 1 ? weight / 100 : 1 - weight / 100
      const requests = poisson(rate * seconds * share, random)
      version.served += requests
      version.failed += Math.min(requests, poisson(requests * version.errors(at), random))
    }
  }
  const take = (body: string): HttpResponse => {
    weight = JSON.parse(body).weight
    shifted.push({ at: now(), weight })
    return answer(JSON.stringify({ weight }))
  }
  const metrics = ({ served, failed }: Served) => answer(exposition({ requests: served, errors: failed, startedAt: 1 }))
  return {
    weight: () => weight,
    shifted,
    http: async ({ method = 'GET', url, body = '' }) => {
      count()
      const { hostname, pathname } = new URL(url)
      if (hostname === 'proxy') return method === 'PUT' ? take(body) : answer(JSON.stringify({ weight }))
      const version = versions[hostname === 'green' ? 1 : 0]
      if (pathname === '/metrics') return metrics(version)
      if (pathname === '/health') return answer('ok')
      throw new SluiceError(problems.httpNoAnswer(method, url, 'nobody is there'))
    },
  }
}

const answer = (body: string): HttpResponse => ({ status: 200, headers: {}, body })

/** How often something happened that happens `mean` times on average: by Knuth where it is rare, else near enough by a bell. */
function poisson(mean: number, random: () => number): number {
  if (mean > 50) {
    const bell = Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random())
    return Math.max(0, Math.round(mean + Math.sqrt(mean) * bell))
  }
  let times = -1
  for (let product = 1; product > Math.exp(-mean); times++) product *= random()
  return Math.max(0, times)
}
