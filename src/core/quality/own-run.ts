import type { Notice, OwnRun } from '../findings/sarif/plan.ts'
import type { ScanReport } from '../findings/scan.ts'
import type { Verdict } from '../verdict.ts'

/** A row of the report with what its tools found. */
export interface Row {
  readonly name: string
  readonly verdict: Verdict
  readonly because?: string | undefined
  readonly skipped?: string | undefined
  readonly scans: readonly ScanReport[]
}

/**
 * What the SARIF says of checks for which no tool speaks: those that could not be judged are errors, those that did not pass
 * without a place in a file warnings, those that were not run notes.
 */
export function ownRunOf(rows: readonly Row[]): OwnRun {
  return { gate: 'quality-gate', notices: rows.flatMap(noticesOf) }
}

function noticesOf(row: Row): Notice[] {
  const level = levelOf(row)
  if (level === undefined) return []
  const whys = new Set([row.because, ...row.scans.flatMap(({ couldNotScan, partial }) => [couldNotScan, ...partial])])
  const why = [...whys].filter((text) => text !== undefined && text !== '').join('; ')
  return [{ level, text: why === '' ? row.name : `${row.name}: ${why}` }]
}

function levelOf({ verdict, skipped, scans }: Row): Notice['level'] | undefined {
  if (skipped !== undefined) return 'note'
  const isWhole = scans.every(({ couldNotScan, partial }) => couldNotScan === undefined && partial.length === 0)
  if (verdict === 'errored' || verdict === 'inconclusive' || !isWhole) return 'error'
  const isSaid = verdict === 'passed' || scans.some(({ findings }) => findings.length > 0)
  return isSaid ? undefined : 'warning'
}
