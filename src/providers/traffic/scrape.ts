import { z } from 'zod'
import { timestamp } from '../../core/clock.ts'
import { coarsen, commonEdges } from '../../core/metrics/buckets.ts'
import type { Reading, TrafficSource } from '../../core/metrics/traffic.ts'
import { oneLine } from '../../core/one-line.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { Provider } from '../../core/provider.ts'
import { showUrl } from '../../core/sensitive.ts'
import type { World } from '../../core/world.ts'
import { CounterSettings, Labels, wantedOf } from '../counter-settings.ts'
import { parseExposition } from '../formats/exposition.ts'
import { isUnusable, type Result } from '../formats/result.ts'
import { type TrafficCounters, trafficCounters } from '../formats/traffic-counters.ts'
import { Headers, HttpUrl, Tls } from '../forms.ts'
import { maskUrl, maskValues } from '../secrets.ts'

/** A metrics endpoint; where one shows both versions, `labels` say which series are whose. */
const Target = z.union(
  [HttpUrl, z.strictObject({ url: HttpUrl, labels: Labels })],
  'expected an address, or { url, labels }',
)
const Targets = z.union(
  [Target, z.array(Target).min(1)],
  'expected an address such as "http://10.0.0.1:9090/metrics", or a list',
)
type Target = z.output<typeof Target>

const Scrape = z
  .strictObject({
    type: z.literal('scrape'),
    stable: Targets.describe(
      'metrics address of every instance of the stable version; `{ url, labels }` where one shows both versions',
    ),
    canary: Targets.describe('the same for the canary'),
    headers: Headers.optional().describe('headers to send; sensitive values are masked'),
    tls: Tls.optional().describe('trust in the certificate; by default it is verified'),
    ...CounterSettings,
  })
  .refine(({ stable, canary }) => areDistinct([stable, canary].flat()), {
    path: ['canary'],
    message: 'names the same series twice: each version and each instance needs its own address or labels',
  })
type Scrape = z.output<typeof Scrape>

/**
 * Prometheus text, straight from the instances of both versions. An instance is a process: its address with the start
 * time that it tells, so behind a balancer each process keeps its own counters, and a restarted one begins anew.
 */
export const scrape: Provider<'scrape', typeof Scrape, TrafficSource> = {
  type: 'scrape',
  config: Scrape,

  create(config, world) {
    maskValues(world.secret, config.headers)
    const targets = { stable: placesOf(config.stable), canary: placesOf(config.canary) }
    for (const { url } of [...targets.stable, ...targets.canary]) maskUrl(world.secret, url)
    return {
      async read(role, signal) {
        const at = timestamp(world.clock)
        return combine(at, await Promise.all(targets[role].map((place) => look(place, config, world, signal))))
      },
    }
  },
}

interface Place {
  readonly name: string
  readonly url: string
  readonly labels: Readonly<Record<string, string>>
}

function placesOf(targets: Scrape['stable']): readonly Place[] {
  return [targets].flat().map((target) => {
    const { url, labels } = typeof target === 'string' ? { url: target, labels: {} } : target
    const shown = Object.entries(labels).map(([label, value]) => `${label}=${value}`)
    return { url, labels, name: `${showUrl(url)}${shown.length === 0 ? '' : `{${shown.join(',')}}`}` }
  })
}

/** What one place answered. */
type Look =
  | { readonly state: 'refused' | 'no-data'; readonly because: string }
  | ({ readonly state: 'counted' } & TrafficCounters)

async function look(place: Place, config: Scrape, { http }: World, signal: AbortSignal): Promise<Look> {
  const { url, name } = place
  const headers = { accept: 'text/plain;version=0.0.4;q=1, */*;q=0.1', ...config.headers }
  try {
    const { status, body } = await http({ url, headers, tls: config.tls, redirects: 3 }, signal)
    if (status < 200 || status > 299) return { state: 'refused', because: `${name} answered ${status}` }
    return named(place, trafficCounters(parseExposition(body, name), wantedOf(config, place.labels)))
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    const state = thrown.problem.code === 'http-no-answer' ? 'refused' : 'no-data'
    return { state, because: oneLine(explain(thrown.problem)) }
  }
}

function named({ name }: Place, counters: Result<TrafficCounters>): Look {
  if (isUnusable(counters)) return { state: 'no-data', because: oneLine(`${name}: ${counters.because}`) }
  return {
    state: 'counted',
    edges: counters.edges,
    instances: counters.instances.map((one) => ({ ...one, instance: `${name}${one.instance}` })),
    missing: counters.missing.map((what) => `${name}: ${what}`),
  }
}

/** One reading of all places: what answered counts; nothing that counts is no data while at least one answered, else a refusal. */
function combine(at: number, looks: readonly Look[]): Reading {
  const counted = looks.filter((one) => one.state === 'counted')
  const others = looks.filter((one) => one.state !== 'counted')
  if (counted.length > 0) {
    const missing = [...others.map(({ because }) => because), ...counted.flatMap((one) => one.missing)]
    return { state: 'counted', at, ...together(counted), ...(missing.length > 0 && { missing }) }
  }
  const answered = others.filter(({ state }) => state === 'no-data')
  const state = answered.length > 0 ? 'no-data' : 'refused'
  const reasons = (answered.length > 0 ? answered : others).map(({ because }) => because)
  return { state, at, because: oneLine(reasons.join('; ')) }
}

function together(counted: readonly TrafficCounters[]): Pick<TrafficCounters, 'edges' | 'instances'> {
  const edges = commonEdges(counted.map((one) => one.edges).filter((own) => own.length > 0))
  const instances = counted.flatMap(({ edges: own, instances }) =>
    instances.map((one) => ({ ...one, buckets: coarsen(one.buckets, own, edges) })),
  )
  return { edges, instances }
}

function areDistinct(targets: readonly Target[]): boolean {
  const texts = targets.map((target) => {
    const { url, labels } = typeof target === 'string' ? { url: target, labels: {} } : target
    return JSON.stringify([url, Object.entries(labels).sort()])
  })
  return new Set(texts).size === texts.length
}
