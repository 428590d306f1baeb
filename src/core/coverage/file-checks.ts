import { sumMetric } from './combine.ts'
import { type Count, METRICS, type Metric, type PerMetric } from './count.ts'
import { type CoverageCheck, checkTotals } from './judge.ts'
import type { Thresholds } from './minima.ts'
import { floorPercent, reaches } from './percent.ts'
import { countOf, type FileCoverage } from './report.ts'

/** Whether a path of the repository is matched; made from a glob by whoever knows globs. */
export type Matcher = (path: string) => boolean

/** Each glob judges the sum of the files it matches; all globs that match a file apply to it. */
export function checkThresholds(
  files: readonly FileCoverage[],
  thresholds: Thresholds,
  matcher: (glob: string) => Matcher,
): CoverageCheck[] {
  return Object.entries(thresholds).flatMap(([glob, minima]) => {
    const matches = matcher(glob)
    const matched = files.filter(({ path }) => matches(path))
    if (matched.length === 0) return unmatched(glob, minima)
    return checkTotals(totalsOf(matched), given(minima), (metric) => `${glob} ${metric}`)
  })
}

function unmatched(glob: string, minima: PerMetric<number>): CoverageCheck {
  const expected = METRICS.map((metric) => minima[metric]).find((minimum) => minimum !== undefined) ?? null
  const because = 'no measured file matches this glob of `thresholds`'
  return { name: glob, operator: '>=', expected, actual: null, verdict: 'errored', because }
}

/** Minima that the user set, all of them. */
export function given(minima: PerMetric<number>) {
  return Object.fromEntries(
    METRICS.flatMap((metric) =>
      minima[metric] === undefined ? [] : [[metric, { percent: minima[metric], given: true }]],
    ),
  )
}

/** The totals of some files, of the metrics that at least one of them measures. */
export function totalsOf(files: readonly FileCoverage[]): PerMetric<Count> {
  const totals: { [Name in Metric]?: Count } = {}
  for (const metric of METRICS) {
    const total = sumMetric(files, metric)
    if (total !== undefined) totals[metric] = total
  }
  return totals
}

const SHOWN = 5

/** One row for `min-file-lines`: the file with the fewest covered lines speaks, and the row names the worst. */
export function checkEachFile(files: readonly FileCoverage[], minimum: number): CoverageCheck {
  const row = { name: 'file lines', operator: '>=', expected: minimum } as const
  const measured = files.flatMap(({ path, measured: { lines, statements } }) => {
    const of = lines ?? statements
    const count = of === undefined ? undefined : countOf(of)
    return count === undefined || count.total === 0 ? [] : [{ path, count }]
  })
  if (measured.length === 0)
    return { ...row, actual: null, verdict: 'inconclusive', because: 'no report measures the lines of single files' }
  const worst = measured.sort((a, b) => share(a.count) - share(b.count) || (a.path < b.path ? -1 : 1))
  const below = worst.filter(({ count }) => !reaches(count, minimum))
  const actual = floorPercent(worst[0]!.count)
  if (below.length === 0) return { ...row, actual, verdict: 'passed' }
  const names = below.slice(0, SHOWN).map(({ path, count }) => `${path} (${floorPercent(count)} %)`)
  const more = below.length > SHOWN ? ` and ${below.length - SHOWN} more` : ''
  return { ...row, actual, verdict: 'failed', because: `below it: ${names.join(', ')}${more}` }
}

const share = ({ covered, total }: Count): number => covered / total
