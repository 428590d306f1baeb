import { type Collector, createCollector } from './collector.ts'
import { fuller, METRICS, type Metric, sameCount } from './count.ts'
import type { Items } from './items.ts'
import { countOf, type FileCoverage, type Measured } from './report.ts'
import { uniteAlike } from './unite-alike.ts'

/** A file as one report has it, and in which format that was. */
export interface FormatFile extends FileCoverage {
  readonly format: string
}

/** What could not be united, in words; the fuller of the two was kept. */
export type Complain = (why: string) => void

/**
 * Two looks at the same file as one. Lines, and within one format statements and functions, are united by who they are,
 * and their hits are added. Branches and statements are united where both number those of a line alike. What cannot be united is not
 * added up: the fuller one stays, so that nothing is ever covered that was covered in neither.
 */
export function uniteFile(one: FormatFile, other: FormatFile, complain: Complain): FormatFile {
  const alike = one.format === other.format
  const measured: { [Name in Metric]?: Measured } = {}
  for (const metric of METRICS) {
    const [first, second] = [one.measured[metric], other.measured[metric]]
    const united =
      first === undefined || second === undefined
        ? (first ?? second)
        : uniteMetric(metric, first, second, alike, complain)
    if (united !== undefined) measured[metric] = united
  }
  return { ...one, measured, detail: uniteDetail(one.detail, other.detail) }
}

function uniteMetric(metric: Metric, one: Measured, other: Measured, alike: boolean, complain: Complain): Measured {
  if (!('items' in one && 'items' in other)) return uniteCounts(metric, one, other, complain)
  if (metric === 'lines') return { items: uniteItems(one.items, other.items) }
  if (!alike && !sameItems(one.items, other.items)) {
    complain(`its ${metric} are named differently in two formats; the fuller report was kept`)
    return fullerOf(one, other)
  }
  if (metric === 'functions') return { items: uniteItems(one.items, other.items) }
  const { items, unlike } = uniteAlike(one.items, other.items)
  if (unlike > 0) complain(`two reports number the ${metric} of ${unlike} lines differently; the fuller ones were kept`)
  return { items }
}

function uniteCounts(metric: Metric, one: Measured, other: Measured, complain: Complain): Measured {
  if (!sameCount(countOf(one), countOf(other)))
    complain(`a report only counts its ${metric}, so it cannot be united with another; the fuller one was kept`)
  return fullerOf(one, other)
}

function fullerOf(one: Measured, other: Measured): Measured {
  const [first, second] = [countOf(one), countOf(other)]
  if (sameCount(first, second)) return 'items' in one ? one : other
  return fuller(first, second) === first ? one : other
}

function uniteDetail(one: Items | undefined, other: Items | undefined): Items | undefined {
  return one === undefined || other === undefined ? (one ?? other) : uniteItems(one, other)
}

/** All items of both; the hits of those that both have are added, of their weights the larger stays. */
export function uniteItems(one: Items, other: Items): Items {
  const collector = createCollector(one.lines.length + other.lines.length || 1)
  let [i, j] = [0, 0]
  while (i < one.lines.length || j < other.lines.length) {
    const order = compareAt(one, i, other, j)
    if (order <= 0) addItem(collector, one, i++)
    if (order >= 0) addItem(collector, other, j++)
  }
  return collector.take()
}

function addItem({ add }: Collector, { lines, hits, keys, weights }: Items, i: number): void {
  add(lines[i]!, hits[i]!, keys?.[i] ?? 0, weights?.[i] ?? 1)
}

/** Below 0 when the item at `i` of `one` comes first, 0 when both are the same; the end comes last. */
function compareAt(one: Items, i: number, other: Items, j: number): number {
  if (i >= one.lines.length) return 1
  if (j >= other.lines.length) return -1
  return one.lines[i]! - other.lines[j]! || (one.keys?.[i] ?? 0) - (other.keys?.[j] ?? 0)
}

function sameItems(one: Items, other: Items): boolean {
  return one.lines.length === other.lines.length && one.lines.every((_, i) => compareAt(one, i, other, i) === 0)
}
