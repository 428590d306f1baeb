import type { Disposition } from '../findings/dispose.ts'
import { SEVERITIES } from '../findings/severity.ts'
import type { FindingRow } from './security-report.ts'
import { tidyFinding } from './security-tidy.ts'

/** Findings that came to the same, made ready to be shown: the worst of them, and how many there are. */
export interface Shown {
  readonly rows: readonly FindingRow[]
  readonly total: number
}

/** The worst findings of a disposition, at most `most`: exploited ones first among equals, then by gate, package and place. */
export function shown(findings: readonly FindingRow[], disposition: Disposition, most: number): Shown {
  const all = findings.filter((row) => row.disposition === disposition).sort(worstFirst)
  return { rows: all.slice(0, most).map(tidyFinding), total: all.length }
}

/** Orders by severity, then by what is known to be exploited, then so that equals keep together. */
export function worstFirst(a: FindingRow, b: FindingRow): number {
  return (
    SEVERITIES.indexOf(a.severity) - SEVERITIES.indexOf(b.severity) ||
    Number(b.exploited ?? false) - Number(a.exploited ?? false) ||
    byText(a.gate, b.gate) ||
    byText(a.package ?? '', b.package ?? '') ||
    byText(a.path ?? '', b.path ?? '') ||
    (a.line ?? 0) - (b.line ?? 0) ||
    byText(a.key, b.key)
  )
}

function byText(one: string, other: string): number {
  return one < other ? -1 : Number(one > other)
}
