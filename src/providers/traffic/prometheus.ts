import { z } from 'zod'
import { timestamp } from '../../core/clock.ts'
import { Duration, ms, showDuration } from '../../core/duration.ts'
import type { Past, Reading, Role, Scrape, TrafficSource } from '../../core/metrics/traffic.ts'
import { oneLine } from '../../core/one-line.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { Provider } from '../../core/provider.ts'
import { CounterSettings, wantedOf } from '../counter-settings.ts'
import { type Exposition, showSeries } from '../formats/exposition.ts'
import { isUnusable, type Result, unusable } from '../formats/result.ts'
import { trafficCounters, type Wanted } from '../formats/traffic-counters.ts'
import { openPrometheus, type PrometheusApi, PrometheusConnection, type Span, seconds } from '../prometheus/api.ts'
import {
  type CounterNames,
  type CountersAnswer,
  counterNames,
  countersQuery,
  readCounters,
} from '../prometheus/counters-query.ts'
import { byTime, pastOf, spanOf } from '../prometheus/past.ts'
import { selector } from '../prometheus/selector.ts'

const Label = z.stringFormat('label', /^[a-zA-Z_][a-zA-Z0-9_]*$/, 'expected the name of a label')
const Labels = z.record(Label, z.string().min(1, 'expected a value'), 'expected labels with their values')
const RoleLabels = Labels.refine((labels) => Object.keys(labels).length > 0, 'expected at least one label')

const PrometheusTraffic = z
  .strictObject({
    type: z.literal('prometheus'),
    ...PrometheusConnection,
    stable: RoleLabels.describe(
      'labels that the series of the stable version have, such as `{ slot: "{stable-slot}" }`',
    ),
    canary: RoleLabels.describe('the same for the canary; one of them has another value there'),
    ...CounterSettings,
    labels: Labels.default({}).describe('labels that the series of both versions have'),
    instance: Label.default('instance').describe('label that tells the instances of a version apart'),
    'max-age': Duration.default(ms(120_000)).describe(
      "counters that were scraped before this, by the server's clock, are no data",
    ),
  })
  .refine(({ stable, canary }) => areDisjoint(stable, canary), {
    path: ['canary'],
    message: 'could name the same series as "stable": one label has to have another value',
  })

/**
 * The raw counters of both versions as Prometheus has them, never a rate: of each instance what its last scrape showed,
 * dated by that scrape, so that a second look at the same scrape is known as such. Whatever keeps Prometheus from telling
 * says nothing about a version, so it is no data; the next increments cover the time between.
 */
export const prometheusTraffic: Provider<'prometheus', typeof PrometheusTraffic, TrafficSource> = {
  type: 'prometheus',
  config: PrometheusTraffic,

  create(config, world) {
    const prometheus = openPrometheus(config, world)
    const now = asked(prometheus)
    const version = (role: Role) => {
      const wanted: Wanted = { ...wantedOf(config, config[role]), instanceLabel: config.instance }
      return { wanted, names: counterNames(wanted), maxAge: config['max-age'] }
    }
    const versions = { stable: version('stable'), canary: version('canary') }
    return {
      async read(role, signal) {
        const silent = (because: string): Reading => {
          return { state: 'no-data', at: timestamp(world.clock), because: oneLine(because) }
        }
        try {
          return await look(prometheus, versions[role], await now(signal), silent, signal)
        } catch (thrown) {
          if (thrown instanceof SluiceError) return silent(explain(thrown.problem))
          throw thrown
        }
      },
      async past(wanted, signal) {
        return readPast(prometheus, versions.stable, spanOf(wanted, await now(signal)), signal)
      },
    }
  },
}

/** The server's now, asked once for all that want it at the same time: both versions are looked at as of one instant. */
function asked(prometheus: PrometheusApi): PrometheusApi['now'] {
  let pending: Promise<number> | undefined
  return (signal) => {
    pending ??= prometheus.now(signal).finally(() => {
      pending = undefined
    })
    return pending
  }
}

interface Version {
  readonly wanted: Wanted
  readonly names: CounterNames
  readonly maxAge: number
}

async function look(
  prometheus: PrometheusApi,
  version: Version,
  now: number,
  silent: (because: string) => Reading,
  signal: AbortSignal,
): Promise<Reading> {
  const promql = countersQuery(version.names, version.wanted)
  const { series, warnings } = await prometheus.query(promql, { time: seconds(now) }, signal)
  const answer = readCounters(series)
  const declared = await declaredNames(prometheus, [answer], version, signal)
  const counted = count({ ...answer, declared }, version, now, prometheus)
  if (isUnusable(counted)) return silent(counted.because)
  const missing = [...warnings, ...counted.missing].map((what) => oneLine(`${prometheus.name}: ${what}`))
  return { ...counted, state: 'counted', missing: missing.length > 0 ? missing : undefined }
}

/** The same looks as they would have been in the past. Those that show nothing to count are left out, and the next covers them. */
async function readPast(
  prometheus: PrometheusApi,
  version: Version,
  span: Span,
  signal: AbortSignal,
): Promise<Past | undefined> {
  const { series } = await prometheus.queryRange(countersQuery(version.names, version.wanted), span, signal)
  const answers = byTime(series).map((then) => ({ time: then.time, ...readCounters(then.series) }))
  const declared = await declaredNames(prometheus, answers, version, signal)
  const counted = answers.map((answer) => count({ ...answer, declared }, version, answer.time, prometheus))
  return pastOf(counted.flatMap((scrape) => (isUnusable(scrape) ? [] : scrape)))
}

type Counted = Scrape & { readonly missing: readonly string[] }

/** Pure: what an answer shows of a version at a time, or why it cannot be counted. */
function count(
  { scrapedAt, ...seen }: CountersAnswer,
  { names, wanted, maxAge }: Version,
  now: number,
  { name }: PrometheusApi,
): Result<Counted> {
  if (scrapedAt === undefined) return unusable(`${name} has no series ${selector(names.requests, wanted.labels)}`)
  if (now - scrapedAt > maxAge) return unusable(`${name} last scraped it ${showDuration(now - scrapedAt)} ago`)
  const nameless = namelessSeries(seen, names, wanted)
  if (nameless !== undefined) return unusable(nameless)
  const counters = trafficCounters(seen, wanted)
  if (isUnusable(counters)) return unusable(`${name}: ${counters.because}`)
  return { at: scrapedAt, age: now - scrapedAt, ...counters }
}

/** Without the label of their instance, the counters of several processes would be taken for one that falls and rises. */
function namelessSeries({ samples }: Exposition, { requests }: CounterNames, { instanceLabel = '' }: Wanted) {
  const nameless = samples.find(({ name, labels }) => requests.includes(name) && !labels.has(instanceLabel))
  return nameless && `${showSeries(nameless)} has no label ${instanceLabel}, so its instances cannot be told apart`
}

/**
 * A counter whose labels depend on the answer has no series before its first request or its first error. That the
 * instances declare it makes it 0 and not unknown. Asked are the names that one of the answers lacks.
 */
async function declaredNames(
  prometheus: PrometheusApi,
  answers: readonly CountersAnswer[],
  { names, wanted }: Version,
  signal: AbortSignal,
): Promise<ReadonlySet<string>> {
  const seen = answers.filter(({ scrapedAt }) => scrapedAt !== undefined)
  const lacking = new Set(seen.flatMap((answer) => absentNames(answer, names)))
  const asked = [...lacking].map(async (name) => ({
    name,
    declared: await prometheus.declares(name, wanted.labels, signal),
  }))
  return new Set((await Promise.all(asked)).flatMap(({ name, declared }) => (declared ? name : [])))
}

function absentNames({ samples }: Exposition, { requests, errors }: CounterNames): readonly string[] {
  const has = (name: string) => samples.some((sample) => sample.name === name)
  return [...(requests.some(has) ? [] : requests), ...errors.filter((name) => !has(name))]
}

function areDisjoint(stable: z.output<typeof Labels>, canary: z.output<typeof Labels>): boolean {
  return Object.entries(stable).some(([label, value]) => Object.hasOwn(canary, label) && canary[label] !== value)
}
