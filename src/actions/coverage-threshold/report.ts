import type { Baseline } from '../../core/coverage/baseline.ts'
import { restoreFile } from '../../core/coverage/baseline.ts'
import type { Carried } from '../../core/coverage/carry.ts'
import { combine, crossCheck, type ReadReport } from '../../core/coverage/combine.ts'
import { type Count, METRICS, type PerMetric } from '../../core/coverage/count.ts'
import type { CoverageCheck } from '../../core/coverage/judge.ts'
import type { Patch } from '../../core/coverage/patch.ts'
import { countOf, type FileCoverage } from '../../core/coverage/report.ts'
import { writeRanges } from '../../core/report/coverage-ranges.ts'
import type { CoverageReport, CoverageTotals } from '../../core/report/coverage-report.ts'
import type { Verdict } from '../../core/verdict.ts'
import type { Base } from './base.ts'

const MS_PER_DAY = 86_400_000

/** All that is told of a step. */
export interface Told {
  readonly verdict: Verdict
  readonly reason: string
  readonly checks: readonly CoverageCheck[]
  readonly carried: Carried
  readonly reports: readonly ReadReport[]
  readonly patch: Patch | undefined
  readonly from: string
  readonly base: Base
  readonly warnings: readonly string[]
  readonly startedAt: number
  readonly finishedAt: number
  /** The commit that was measured; undefined outside of a repository. */
  readonly commit: string | undefined
}

/** The JSON report. */
export function reportOf(told: Told): CoverageReport {
  const { verdict, reason, checks, carried, reports, warnings, startedAt, finishedAt } = told
  const iso = (at: number) => new Date(at).toISOString()
  const before = told.base.state === 'known' ? told.base.baseline : undefined
  return {
    schemaVersion: 1,
    action: 'coverage-threshold',
    verdict,
    reason,
    startedAt: iso(startedAt),
    finishedAt: iso(finishedAt),
    checks: [...checks],
    totals: totalsRow(carried.totals),
    files: fileRows(carried.files, before),
    inputs: reports.map(inputRow),
    patch: patchRow(told),
    base: baseRow(told),
    flags: carried.flags.map(({ name, totals, carriedFrom }) => ({
      name,
      totals: totalsRow(totals),
      ...(carriedFrom && { carriedFrom }),
    })),
    trend: trendOf(told, before),
    warnings: [...warnings],
  }
}

function totalsRow(totals: PerMetric<Count>): CoverageTotals {
  const row = (count: Count | undefined) => (count === undefined ? null : { ...count })
  return {
    lines: row(totals.lines),
    branches: row(totals.branches),
    functions: row(totals.functions),
    statements: row(totals.statements),
  }
}

function countsOf({ measured }: FileCoverage): PerMetric<Count> {
  return Object.fromEntries(
    METRICS.flatMap((metric) => (measured[metric] === undefined ? [] : [[metric, countOf(measured[metric])]])),
  )
}

function fileRows(files: readonly FileCoverage[], before: Baseline | undefined): CoverageReport['files'] {
  const known = new Map(before?.files.map((file) => [file.path, file]))
  return files.map((file) => {
    const old = known.get(file.path)
    return {
      path: file.path,
      ...totalsRow(countsOf(file)),
      ...(before !== undefined && { base: old === undefined ? null : totalsRow(countsOf(restoreFile(old))) }),
      uncovered: writeRanges(uncoveredOf(file)),
    }
  })
}

function* uncoveredOf({ detail }: FileCoverage): Generator<number> {
  let last: number | undefined
  let ran = false
  for (const [i, line] of (detail?.lines ?? []).entries()) {
    if (line !== last && last !== undefined && !ran) yield last
    ran = (line === last && ran) || detail!.hits[i]! > 0
    last = line
  }
  if (last !== undefined && !ran) yield last
}

function inputRow(read: ReadReport): CoverageReport['inputs'][number] {
  const { totals } = combine([read], (path) => path)
  const warnings = [...crossCheck(read), ...read.report.warnings]
  return { path: read.path, format: read.format, totals: totalsRow(totals), warnings }
}

function patchRow({ patch, from }: Told): CoverageReport['patch'] {
  if (patch === undefined) return null
  const files = patch.files.map(({ path, covered, total, uncovered }) => ({
    path,
    covered,
    total,
    uncovered: writeRanges(uncovered),
  }))
  return { ...patch.count, moved: patch.moved, files, unknown: [...patch.unknown, ...patch.unseen], from }
}

function baseRow({ base, finishedAt }: Told): CoverageReport['base'] {
  if (base.state !== 'known') return null
  const { commit, at, totals } = base.baseline
  const ageDays = Math.max(0, Math.round(((finishedAt - Date.parse(at)) / MS_PER_DAY) * 10) / 10)
  return { commit, at, origin: base.origin, ageDays, totals: totalsRow(totals) }
}

/** What the baseline remembers of the commits before, and this one. */
function trendOf({ carried, commit, finishedAt }: Told, before: Baseline | undefined): CoverageReport['trend'] {
  const at = new Date(finishedAt).toISOString()
  const now = { commit: commit ?? '', at, lines: totalsRow(carried.totals).lines }
  return [...(before?.trend ?? []), now]
}
