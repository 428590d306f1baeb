import { type Baseline, restoreFile } from './baseline.ts'
import type { Coverage } from './combine.ts'
import { addCounts, type Count, METRICS, type Metric, type PerMetric } from './count.ts'
import { type Matcher, totalsOf } from './file-checks.ts'
import type { Flags } from './flags.ts'
import type { FileCoverage } from './report.ts'

/** A part of the repository and what it has. */
export interface Flag {
  readonly name: string
  /** Empty when neither a report nor the baseline knows a file of it. */
  readonly totals: PerMetric<Count>
  /** When it was measured last, where that was not now. */
  readonly carriedFrom?: { readonly commit: string; readonly at: string }
}

/** Coverage with the parts that were not tested this time as they were last. */
export interface Carried {
  readonly files: readonly FileCoverage[]
  readonly totals: PerMetric<Count>
  readonly flags: readonly Flag[]
}

/**
 * Carries forward each flag of which no report knows a file. A flag that the baseline does not know either has no totals.
 * A file that two such flags have in common is carried once.
 */
export function carryForward(
  { files, totals }: Coverage,
  flags: Flags,
  baseline: Baseline | undefined,
  matcher: (glob: string) => Matcher,
): Carried {
  const carried = new Map<string, FileCoverage>()
  const rows = Object.entries(flags).map(([name, globs]): Flag => {
    const matchers = globs.map(matcher)
    const matches = ({ path }: { readonly path: string }) => matchers.some((matches) => matches(path))
    const now = files.filter(matches)
    if (now.length > 0) return { name, totals: totalsOf(now) }
    const before = (baseline?.files ?? []).filter(matches).map(restoreFile)
    if (baseline === undefined || before.length === 0) return { name, totals: {} }
    for (const file of before) carried.set(file.path, file)
    const { commit, at } = baseline.flags.find((flag) => flag.name === name) ?? baseline
    return { name, totals: totalsOf(before), carriedFrom: { commit, at } }
  })
  const added = [...carried.values()]
  return {
    files: [...files, ...added].sort((a, b) => (a.path < b.path ? -1 : 1)),
    totals: add(totals, totalsOf(added)),
    flags: rows,
  }
}

function add(one: PerMetric<Count>, other: PerMetric<Count>): PerMetric<Count> {
  const sum: { [Name in Metric]?: Count } = {}
  for (const metric of METRICS) {
    const [first, second] = [one[metric], other[metric]]
    const both = first === undefined || second === undefined ? (first ?? second) : addCounts(first, second)
    if (both !== undefined) sum[metric] = both
  }
  return sum
}
