import type { ScanReport } from '../../../core/findings/scan.ts'
import { noScan, type ScanJudgement, type Scanner, type ScanPlan } from '../../../core/findings/scanner.ts'
import { mask } from '../../findings/shared/mask.ts'
import { partialOf } from '../../findings/shared/partial.ts'

export interface End {
  readonly scanner: Scanner
  readonly plan: ScanPlan
  readonly judgement: ScanJudgement
  readonly wroteReport: boolean
  readonly exitCode: number
  /** Its last words in one line, without secrets. */
  readonly said: string
}

/**
 * What a run and its report prove together. A report of a failure says more than an exit code, so it is read even then;
 * no report, or one that does not say what the exit code says, is no scan.
 */
export async function judged(end: End, read: () => Promise<readonly ScanReport[]>): Promise<readonly ScanReport[]> {
  const { judgement, plan, wroteReport, exitCode, said } = end
  const { tool } = end.scanner
  const why = (reason: string) => noScan(tool, [reason, said].filter(Boolean).join(' '))
  if (judgement.broke !== undefined) {
    const told = wroteReport ? (await read()).find(({ couldNotScan }) => couldNotScan !== undefined) : undefined
    return [told ?? why(judgement.broke)]
  }
  if (!wroteReport && judgement.clean !== true) return [why(`It exited with ${exitCode} and wrote no report.`)]
  const scans = wroteReport ? await read() : [{ tool, findings: [], reported: 0, partial: [] }]
  if (judgement.found === true && scans.every(isEmpty))
    return [why(`It exited with ${exitCode}, which means findings, and its report has none.`)]
  const left = [...(plan.partial ?? []), ...(judgement.partial ?? []).map((line) => mask(line))]
  return scans.map((scan, at) => ({
    ...scan,
    lookedAt: scan.lookedAt ?? judgement.lookedAt ?? plan.lookedAt,
    partial: at > 0 ? scan.partial : [...scan.partial, ...partialOf(left)],
  }))
}

function isEmpty({ couldNotScan, findings, reported }: ScanReport): boolean {
  return couldNotScan === undefined && findings.length === 0 && reported === 0
}
