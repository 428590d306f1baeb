import { oneLine } from '../one-line.ts'
import type { FindingRow, ScanRow, SecurityReport, WaiverRow } from './security-report.ts'

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
    checks: report.checks.map(tidyCheck),
    gates: report.gates.map((row) => ({ ...row, because: row.because.map((line) => oneLine(line, ROW)) })),
    scans: report.scans.map(tidyScan),
    waivers: { expired: waivers.expired.map(tidyTexts), unused: waivers.unused.map(tidyTexts) },
    ...(licenses && { licenses: licenses.map((row) => ({ ...tidyTexts(row), packages: tidyNames(row.packages) })) }),
    ...(ages && { ages: ages.map(tidyTexts) }),
    ...(sarif && { sarif: tidyTexts(sarif) }),
    ...(sbom && { sbom: tidyTexts(sbom) }),
    ...(supplyChain && { supplyChain: supplyChain.map(tidyCheck) }),
  }
}

/** One finding to show, the same way. */
export function tidyFinding(row: FindingRow): FindingRow {
  const { tools, aliases, fixedIn, through, ratings, waiver } = row
  return {
    ...tidyTexts(row),
    ...(row.suggestion !== undefined && { suggestion: row.suggestion }),
    tools: names(tools),
    aliases: names(aliases),
    ...(fixedIn && { fixedIn: names(fixedIn) }),
    ...(through && { through: names(through) }),
    ...(ratings && { ratings: ratings.slice(0, MOST).map(tidyTexts) }),
    ...(waiver && { waiver: tidyTexts<WaiverRow>(waiver) }),
  }
}

function tidyScan(row: ScanRow): ScanRow {
  return { ...tidyTexts(row), partial: row.partial.map((line) => oneLine(line, ROW)) }
}

function tidyCheck<Row extends { readonly name: string }>(row: Row): Row {
  return { ...tidyTexts(row), name: oneLine(row.name) }
}

/** All texts that stand in the row itself. */
function tidyTexts<Row extends object>(row: Row): Row {
  const entries = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? oneLine(value, ROW) : value,
  ])
  return Object.fromEntries(entries) as Row
}

function names(list: readonly string[]): string[] {
  return tidyNames(list.slice(0, MOST))
}

function tidyNames(list: readonly string[]): string[] {
  return list.map((name) => oneLine(name, NAME))
}
