import type { Baseline, StoredFile } from './baseline.ts'
import type { ChangedFile, Run } from './change.ts'
import { addCounts, type Count, METRICS, type Metric, NONE, type PerMetric, sumCounts } from './count.ts'
import { lowerBound } from './items.ts'
import { decodeLines, type PerLine, perLine } from './per-line.ts'
import type { FileCoverage } from './report.ts'

/** A base that a change can be compared with. */
export interface FairBase {
  /** Totals of the baseline without what the change deletes. */
  readonly totals: PerMetric<Count>
  /** What was taken out. */
  readonly taken: PerMetric<Count>
  /** Files that lost lines of which the baseline knows only how many there are; nothing was taken out of them. */
  readonly unseen: readonly string[]
}

/**
 * Takes out of a baseline what a change deletes, so that deleting covered code is no decrease. Line by line:
 * - lines that stand elsewhere now are not deleted, and neither is a file that was renamed;
 * - where lines were replaced, only what is left over is deleted: of three units that became two, one, and a covered one
 *   before an uncovered one, so that editing a line that never ran is no decrease either;
 * - a deleted file is taken out as a whole.
 * `files` are the files as they are measured now.
 */
export function withoutLines(
  baseline: Baseline,
  changes: readonly ChangedFile[],
  files: readonly FileCoverage[],
): FairBase {
  const stored = new Map(baseline.files.map((file) => [file.path, file]))
  const measured = new Map(files.map((file) => [file.path, file]))
  const losses = changes.flatMap((change) => {
    const file = change.status === 'copied' ? undefined : stored.get(change.previousPath ?? change.path)
    return file === undefined ? [] : [{ change, file, now: measured.get(change.path) }]
  })
  const totals: { [Name in Metric]?: Count } = {}
  const taken: { [Name in Metric]?: Count } = {}
  const unseen = new Set<string>()
  for (const metric of METRICS) {
    const total = baseline.totals[metric]
    if (total === undefined) continue
    const gone = sumCounts(losses.map((loss) => goneFrom(loss, metric, () => unseen.add(loss.change.path))))
    taken[metric] = gone
    totals[metric] = {
      covered: Math.max(0, total.covered - gone.covered),
      total: Math.max(0, total.total - gone.total),
    }
  }
  return { totals, taken, unseen: [...unseen] }
}

/** A changed file as it was in the baseline and as it is measured now. */
interface Loss {
  readonly change: ChangedFile
  readonly file: StoredFile
  readonly now: FileCoverage | undefined
}

function goneFrom({ change, file, now }: Loss, metric: Metric, complain: () => void): Count {
  const before = file[metric]
  if (before === undefined) return NONE
  const old = typeof before === 'string' ? decodeLines(before) : undefined
  if (change.status === 'deleted' && change.movedAway.length === 0)
    return old === undefined ? countsOf(before) : all(old)
  if (change.deleted.length === 0) return NONE
  if (old === undefined) {
    complain()
    return NONE
  }
  const measured = now?.measured[metric]
  const present = measured !== undefined && 'items' in measured ? perLine(measured.items) : undefined
  return sumCounts(change.runs.map((run) => goneFromRun(run, change, old, present)))
}

function countsOf(stored: string | Count): Count {
  return typeof stored === 'string' ? NONE : stored
}

function all({ covered, total }: PerLine): Count {
  const sum = (counts: Int32Array) => counts.reduce((one, other) => one + other, 0)
  return { covered: sum(covered), total: sum(total) }
}

function goneFromRun(run: Run, { deleted, added }: ChangedFile, old: PerLine, now: PerLine | undefined): Count {
  const before = unitsOf(old, deleted, run.oldLine, run.oldLines)
  const after = now === undefined ? 0 : unitsOf(now, added, run.newLine, run.newLines).total
  const total = Math.max(0, before.total - after)
  return { covered: Math.min(before.covered, total), total }
}

/** The units on those of `chosen` lines that lie in a range. */
function unitsOf({ lines, covered, total }: PerLine, chosen: Int32Array, from: number, length: number): Count {
  let sum = NONE
  for (let i = lowerBound(chosen, from); i < chosen.length && chosen[i]! < from + length; i++) {
    const at = lowerBound(lines, chosen[i]!)
    if (lines[at] === chosen[i]) sum = addCounts(sum, { covered: covered[at]!, total: total[at]! })
  }
  return sum
}
