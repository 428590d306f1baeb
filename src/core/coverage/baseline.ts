import { z } from 'zod'
import { readDocument } from '../json-document.ts'
import { SluiceError } from '../problem.ts'
import { coverageProblems } from '../problems/coverage.ts'
import { type Count, METRICS, type Metric, type PerMetric } from './count.ts'
import { decodeLines, encodeLines, perLine, toItems } from './per-line.ts'
import type { FileCoverage, Measured } from './report.ts'

const Whole = z.int().min(0)
const Commit = z.string().regex(/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/, 'expected the full hash of a commit')
const At = z.iso.datetime('expected a time such as "2026-01-31T12:00:00Z"')
const covers = ({ covered, total }: Count) => covered <= total
const Counts = z.object({ covered: Whole, total: Whole }).refine(covers, 'expected no more covered than in total')
const Lines = z.string().refine((text) => decodeLines(text) !== undefined, 'expected counts by line')
const Record = z
  .object({ covered: Whole, total: Whole, commit: Commit, at: At })
  .refine(covers, 'expected no more covered than in total')

const perMetric = <Form extends z.ZodType>(form: Form) =>
  z.object({
    lines: form.optional(),
    branches: form.optional(),
    functions: form.optional(),
    statements: form.optional(),
  })

/** One file of a baseline: each measured metric by line (see `encodeLines`), or only counted where the report knew no lines. */
const StoredFile = perMetric(z.union([Lines, Counts])).extend({ path: z.string().min(1) })
export type StoredFile = z.output<typeof StoredFile>

/** Coverage of one commit as it is kept. What a later version adds beside it is left alone. */
export const Baseline = z.object({
  schemaVersion: z.literal(1),
  commit: Commit,
  /** When it was measured. */
  at: At,
  totals: perMetric(Counts),
  files: z.array(StoredFile),
  /** For each part of a repository when it was last measured itself, rather than carried on. */
  flags: z.array(z.object({ name: z.string().min(1), commit: Commit, at: At })),
  /** The highest coverage there ever was, of each metric. */
  best: perMetric(Record),
  /** The lines of the commits before, oldest first: what a trend is drawn from. */
  trend: z.array(z.object({ commit: z.string(), at: At, lines: Counts.nullable() })).optional(),
  /** Why the best was forgotten, each time. */
  resets: z.array(z.object({ commit: Commit, at: At, reason: z.string() })).optional(),
})
export type Baseline = z.output<typeof Baseline>
export type Best = Baseline['best']

/** Reads what `writeBaseline` wrote; anything else is a SluiceError `baseline-broken` that names the place. */
export function readBaseline(text: string, location: string): Baseline {
  return readDocument(Baseline, text, (why) => new SluiceError(coverageProblems.baselineBroken(location, why)))
}

/** One line per file, so that two baselines can be compared by eye and are stored as a small difference. */
export function writeBaseline({ files, ...rest }: Baseline): string {
  const head = JSON.stringify({ ...rest, files: [] }, undefined, 1).replace(/"files": \[\]\n\}$/, '"files": [')
  return `${head}\n${files.map((file) => JSON.stringify(file)).join(',\n')}\n]}\n`
}

/** What is kept of a file. */
export function storeFile({ path, measured }: FileCoverage): StoredFile {
  const stored: { -readonly [Name in Metric]?: string | Count } = {}
  for (const metric of METRICS) {
    const value = measured[metric]
    if (value !== undefined) stored[metric] = 'items' in value ? encodeLines(perLine(value.items)) : value.count
  }
  return { path, ...stored } as StoredFile
}

/** A kept file as if it had been measured now: whether it ran is known, how often is not. */
export function restoreFile(file: StoredFile): FileCoverage {
  const measured: { -readonly [Name in Metric]?: Measured } = {}
  for (const metric of METRICS) {
    const value = file[metric]
    if (value !== undefined) measured[metric] = restore(value)
  }
  const { lines, statements } = measured
  const detail = [lines, statements].find((metric) => metric !== undefined && 'items' in metric)
  return { path: file.path, measured, detail: detail !== undefined && 'items' in detail ? detail.items : undefined }
}

function restore(value: string | Count): Measured {
  const counts = typeof value === 'string' ? decodeLines(value) : undefined
  if (counts !== undefined) return { items: toItems(counts) }
  return { count: typeof value === 'string' ? { covered: 0, total: 0 } : value }
}

/** The best of before and now. Among equals the earlier one stays: it was the first. */
export function raiseBest(best: Best, totals: PerMetric<Count>, { commit, at }: Pick<Baseline, 'commit' | 'at'>): Best {
  const raised: { -readonly [Name in Metric]?: Best[Name] } = { ...best }
  for (const metric of METRICS) {
    const [now, before] = [totals[metric], best[metric]]
    if (now !== undefined && now.total > 0 && (before === undefined || isHigher(now, before)))
      raised[metric] = { ...now, commit, at }
  }
  return raised
}

function isHigher(one: Count, other: Count): boolean {
  return BigInt(one.covered) * BigInt(other.total) > BigInt(other.covered) * BigInt(one.total)
}
