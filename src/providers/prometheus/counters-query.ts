import type { Exposition } from '../formats/exposition.ts'
import { readValueText } from '../formats/exposition.ts'
import { familiesFor } from '../formats/families.ts'
import type { Series } from '../formats/prometheus-answer.ts'
import type { Wanted } from '../formats/traffic-counters.ts'
import { selector } from './selector.ts'

/** The label that tells the parts of the answer apart. */
const PART = 'sluice_part'

/** The names of the series that can tell of one version. */
export interface CounterNames {
  readonly requests: readonly string[]
  readonly errors: readonly string[]
  readonly buckets: readonly string[]
  readonly startedAt: readonly string[]
}

export function counterNames(wanted: Wanted): CounterNames {
  const families = familiesFor(wanted)
  const unique = (names: readonly string[]) => [...new Set(names)]
  return {
    requests: unique(families.map(({ requests }) => requests)),
    errors: 'metric' in wanted.errors ? [wanted.errors.metric] : [],
    buckets: unique(families.flatMap(({ duration }) => (duration === undefined ? [] : [`${duration}_bucket`]))),
    startedAt: unique(families.flatMap(({ startedAt }) => startedAt)),
  }
}

/**
 * PromQL for everything that is to be known of one version, so that it is all of one instant: the raw counters, when
 * their processes started, and when their instances were scraped (the times of the answer itself are those of the
 * question). What a process says of its start need not have the labels that tell the versions apart; then it is that of
 * the instances which have the requests.
 */
export function countersQuery(names: CounterNames, { labels, instanceLabel = 'instance' }: Wanted): string {
  const { requests, errors, buckets, startedAt } = names
  const counters = selector([...requests, ...errors, ...buckets], labels)
  const scraped = [...requests, ...startedAt].map((name) =>
    part('scraped', `max by (${instanceLabel}) (timestamp(${selector([name], labels)}))`),
  )
  if (startedAt.length === 0) return [counters, ...scraped].join(' or ')
  const beside = `(${selector(startedAt, {})} and on (${instanceLabel}, job) ${selector(requests, labels)})`
  return [counters, part('started', `(${selector(startedAt, labels)} or ${beside})`), ...scraped].join(' or ')
}

/** "or" leaves out what has the same labels as something before, so each part has a label of its own. */
function part(name: string, promql: string): string {
  return `label_replace(${promql}, "${PART}", "${name}", "", "")`
}

export interface CountersAnswer extends Exposition {
  /** When the newest of the series was scraped, milliseconds since the epoch; undefined without any series. */
  readonly scrapedAt: number | undefined
}

/** The answer to `countersQuery` as if it were that of a metrics endpoint. */
export function readCounters(series: readonly Series[]): CountersAnswer {
  const parts = series.map(({ labels: { __name__: name = '', [PART]: part, ...labels }, points }) => {
    const value = readValueText(points.at(-1)?.text ?? '') ?? Number.NaN
    return { part, name, labels: new Map(Object.entries(labels)), value }
  })
  const times = parts.flatMap(({ part, value }) => (part === 'scraped' ? [Math.round(value * 1_000)] : []))
  return {
    samples: parts.flatMap(({ part, ...sample }) => (part === 'scraped' ? [] : [sample])),
    declared: new Set(),
    scrapedAt: times.length === 0 ? undefined : Math.max(...times),
  }
}
