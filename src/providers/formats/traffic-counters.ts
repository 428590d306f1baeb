import { coarsen, commonEdges } from '../../core/metrics/buckets.ts'
import type { InstanceCounters } from '../../core/metrics/traffic.ts'
import { type Exposition, type Sample, showSeries } from './exposition.ts'
import { type Family, familiesFor, type NamesGiven } from './families.ts'
import { type Histogram, readHistogram } from './histogram.ts'
import { explainAbsence } from './nearest.ts'
import { isUnusable, type Result, totalOf, unusable } from './result.ts'

/** What the user says about the series; all that is absent is recognised. */
export interface Wanted extends NamesGiven {
  readonly statusLabel?: string | undefined
  /** Which requests are errors: those whose status matches, or another counter. */
  readonly errors: { readonly status: RegExp } | { readonly metric: string }
  /** Labels that a series must have to count. */
  readonly labels: Readonly<Record<string, string>>
  /** The label that tells the instances in one answer apart; default `instance`. */
  readonly instanceLabel?: string | undefined
}

export interface TrafficCounters {
  readonly edges: readonly number[]
  /** Named by what tells them apart within the answer: their label `instance`, and when they started. */
  readonly instances: readonly InstanceCounters[]
  /** What was asked for by name but is not there. */
  readonly missing: readonly string[]
}

/** Finds requests, errors and latency buckets of each instance in one answer, or says why they cannot be counted. */
export function trafficCounters(exposition: Exposition, wanted: Wanted): Result<TrafficCounters> {
  const found = findRequests(exposition, wanted)
  if (isUnusable(found)) return found
  const label = statusLabel(found, wanted)
  if (isUnusable(label)) return label
  const { family } = found
  const parts: Parts = {
    requests: found.samples,
    errors: 'metric' in wanted.errors ? select(exposition, wanted.errors.metric, wanted, family) : undefined,
    buckets: family.duration === undefined ? [] : select(exposition, `${family.duration}_bucket`, wanted, family),
    startedAt: family.startedAt.flatMap((name) => exposition.samples.filter((sample) => sample.name === name)),
  }
  const lacking = lackingErrors(exposition, wanted, parts)
  if (lacking !== undefined) return lacking
  const instances = instancesOf(parts, wanted).map((name) => countInstance(name, parts, label.name, wanted, family))
  const unreadable = instances.find(isUnusable)
  if (unreadable !== undefined) return unreadable
  return { ...onSharedEdges(instances as readonly Counted[]), missing: missingLatency(parts, wanted) }
}

interface Found {
  readonly family: Family
  readonly samples: readonly Sample[]
}

function findRequests(exposition: Exposition, wanted: Wanted): Result<Found> {
  const families = familiesFor(wanted)
  const present = families.map((family) => ({ family, samples: select(exposition, family.requests, wanted, family) }))
  const counted = present.find(({ samples }) => samples.length > 0)
  if (counted !== undefined) return counted
  const other = exposition.samples.find(({ name }) => families.some(({ requests }) => requests === name))
  if (other !== undefined)
    return unusable(`it has no series of ${other.name} ${filterOf(wanted)}; one that it has is ${showSeries(other)}`)
  const idle = present.find(({ family }) => isDeclared(exposition, family.requests))
  return (
    idle ??
    unusable(
      explainAbsence(
        exposition,
        families.map(({ requests }) => requests),
      ),
    )
  )
}

function filterOf({ labels }: Wanted): string {
  const pairs = showSeries({ name: '', labels: new Map(Object.entries(labels)) })
  return pairs === '' ? 'that is no sum of others' : `with ${pairs}`
}

function select({ samples }: Exposition, name: string, { labels }: Wanted, { sums = {} }: Family): readonly Sample[] {
  const asked = Object.entries(labels)
  const summed = Object.entries(sums).filter(([label]) => !Object.hasOwn(labels, label))
  return samples.filter(
    (sample) =>
      sample.name === name &&
      asked.every(([label, value]) => sample.labels.get(label) === value) &&
      !summed.some(([label, value]) => sample.labels.get(label) === value),
  )
}

/** OpenMetrics declares a counter without its suffix. */
function isDeclared({ declared }: Exposition, name: string): boolean {
  return declared.has(name) || declared.has(name.replace(/_(?:total|count)$/, ''))
}

function statusLabel({ family, samples }: Found, { statusLabel: given, errors }: Wanted): Result<{ name: string }> {
  const candidates = given === undefined ? family.status : [given]
  const name = candidates.find((label) => samples.some(({ labels }) => labels.has(label)))
  if ('metric' in errors || samples.length === 0) return { name: name ?? '' }
  const bare = samples.find(({ labels }) => name === undefined || !labels.has(name))
  if (bare === undefined) return { name: name! }
  return unusable(`${showSeries(bare)} has no label ${candidates.join(', ')}, so its errors cannot be counted`)
}

interface Parts {
  readonly requests: readonly Sample[]
  /** Undefined when errors are requests with a certain status. */
  readonly errors: readonly Sample[] | undefined
  readonly buckets: readonly Sample[]
  readonly startedAt: readonly Sample[]
}

function lackingErrors(exposition: Exposition, { errors }: Wanted, parts: Parts) {
  if (!('metric' in errors) || parts.errors!.length > 0 || isDeclared(exposition, errors.metric)) return undefined
  return unusable(explainAbsence(exposition, [errors.metric]))
}

/**
 * The values of the label `instance`, which one answer has for several processes; one without it is one instance. Those
 * that have counted nothing yet tell when they started.
 */
function instancesOf({ requests, startedAt }: Parts, { instanceLabel = INSTANCE }: Wanted): readonly string[] {
  const counting = requests.length > 0 ? requests : startedAt
  const names = new Set(counting.map(({ labels }) => labels.get(instanceLabel) ?? ''))
  return names.size === 0 ? [''] : [...names]
}

const INSTANCE = 'instance'

type Counted = InstanceCounters & Histogram

function countInstance(
  name: string,
  parts: Parts,
  label: string,
  { errors, instanceLabel = INSTANCE }: Wanted,
  { duration }: Family,
): Result<Counted> {
  const own = (samples: readonly Sample[], absent = '') =>
    samples.filter(({ labels }) => (labels.get(instanceLabel) ?? absent) === name)
  const requests = totalOf(own(parts.requests))
  if (typeof requests !== 'number') return requests
  const failed = 'metric' in errors ? parts.errors! : parts.requests.filter(matching(label, errors.status))
  const errorCount = totalOf(own(failed))
  if (typeof errorCount !== 'number') return errorCount
  if (errorCount > requests) return unusable(`it counts ${errorCount} errors in ${requests} requests`)
  const histogram = readHistogram(own(parts.buckets), unitOf(duration))
  if (isUnusable(histogram)) return histogram
  const startedAt = startOf(own(parts.startedAt, name))
  const instance = [name, startedAt === undefined ? '' : `#${startedAt / 1_000}`].join('')
  return { instance, startedAt, requests, errors: errorCount, ...histogram }
}

function matching(label: string, status: RegExp) {
  return ({ labels }: Sample): boolean => status.test(labels.get(label) ?? '')
}

/** Prometheus counts in seconds unless the name says otherwise. */
function unitOf(duration = ''): number {
  return /_(?:ms|msecs|milliseconds)$/.test(duration) ? 1 : 1_000
}

/** Milliseconds since the epoch; undefined when it is not said, or not of one process. */
function startOf(samples: readonly Sample[]): number | undefined {
  const seconds = samples.length === 1 ? samples[0]!.value : Number.NaN
  return Number.isFinite(seconds) && seconds > 0 ? Math.round(seconds * 1_000) : undefined
}

function onSharedEdges(counted: readonly Counted[]): Pick<TrafficCounters, 'edges' | 'instances'> {
  const edges = commonEdges(counted.filter(({ buckets }) => buckets.length > 0).map((one) => one.edges))
  const instances = counted.map(({ edges: own, buckets, ...instance }) => ({
    ...instance,
    buckets: coarsen(buckets, own, edges),
  }))
  return { edges, instances }
}

function missingLatency({ requests, buckets }: Parts, { duration }: Wanted): readonly string[] {
  const idle = requests.every(({ value }) => value === 0)
  return duration === undefined || buckets.length > 0 || idle ? [] : [`it has no ${duration}_bucket`]
}
