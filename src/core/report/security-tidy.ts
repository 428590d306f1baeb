import { oneLine } from '../one-line.ts'
import type { FindingRow, ScanRow, SecurityReport, WaiverRow } from './security-report.ts'
import { tidyCheck, tidyTexts } from './tidy-texts.ts'

/** Longest reason, text of one row, and name, in characters. */
const REASON = 1_000
const ROW = 500
const NAME = 150
/** Members of one list inside of a row. */
const MOST = 10

/** A report to show to people: every text from outside is one line without hidden characters, and capped. Findings are made ready by `shown`. */
export function tidySecurity(report: SecurityReport): SecurityReport {
  const { waivers, licenses, ages, sarif, sbom, supplyChain } = report
  return {
    ...report,
    reason: oneLine(report.reason, REASON),
    warnings: report.warnings.map((line) => oneLine(line, ROW)),
    checks: report.checks.map((row) => tidyCheck(row, ROW)),
    gates: report.gates.map((row) => ({ ...row, because: row.because.map((line) => oneLine(line, ROW)) })),
    scans: report.scans.map(tidyScan),
    waivers: { expired: waivers.expired.map(tidyRow), unused: waivers.unused.map(tidyRow) },
    ...(licenses && { licenses: licenses.map((row) => ({ ...tidyRow(row), packages: tidyNames(row.packages) })) }),
    ...(ages && { ages: ages.map(tidyRow) }),
    ...(sarif && { sarif: tidyRow(sarif) }),
    ...(sbom && { sbom: tidyRow(sbom) }),
    ...(supplyChain && { supplyChain: supplyChain.map((row) => tidyCheck(row, ROW)) }),
  }
}

/** One finding to show, the same way. */
export function tidyFinding(row: FindingRow): FindingRow {
  const { tools, aliases, fixedIn, through, ratings, waiver } = row
  return {
    ...tidyRow(row),
    ...(row.suggestion !== undefined && { suggestion: row.suggestion }),
    tools: names(tools),
    aliases: names(aliases),
    ...(fixedIn && { fixedIn: names(fixedIn) }),
    ...(through && { through: names(through) }),
    ...(ratings && { ratings: ratings.slice(0, MOST).map(tidyRow) }),
    ...(waiver && { waiver: tidyRow<WaiverRow>(waiver) }),
  }
}

function tidyScan(row: ScanRow): ScanRow {
  return { ...tidyRow(row), partial: row.partial.map((line) => oneLine(line, ROW)) }
}

const tidyRow = <Row extends object>(row: Row): Row => tidyTexts(row, ROW)

function names(list: readonly string[]): string[] {
  return tidyNames(list.slice(0, MOST))
}

function tidyNames(list: readonly string[]): string[] {
  return list.map((name) => oneLine(name, NAME))
}
