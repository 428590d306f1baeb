import type { Finding } from '../findings/finding.ts'
import { driverCalled } from '../findings/sarif/drivers.ts'
import { hashOf } from '../findings/sarif/line-hash.ts'
import type { ScanReport } from '../findings/scan.ts'
import type { Severity } from '../findings/severity.ts'
import { toolWord } from '../findings/tool-word.ts'
import type { Annotation, Level, QualityReport } from './report.ts'

/** A check as it ended. */
export interface Ended {
  readonly because: string
  /** Whether its command ended with 0, or none was run. */
  readonly isClean: boolean
  readonly report?: QualityReport | undefined
}

/**
 * What the tools of a check found, as scans: one for each tool of a report of linters or tests, none of any other. What
 * stands in no file is no finding, and neither is a failed test without a line. A tool whose result cannot be known to be
 * whole, and that found nothing, could not scan: silence would pass for "nothing found".
 */
export function scansOf(check: Ended): ScanReport[] {
  const { report } = check
  if (report === undefined || !hasPlaces(report)) return []
  return (report.tools ?? [report.tool]).map((tool) => scanOf(tool, report, check))
}

/** The report of another Sluice action has limits instead. */
function hasPlaces({ about, limits }: QualityReport): boolean {
  return about === 'tests' || (about === 'lint' && limits.length === 0)
}

function scanOf(tool: string, report: QualityReport, check: Ended): ScanReport {
  const own = report.annotations.filter((each) => (each.tool ?? tool) === tool)
  const isTests = report.about === 'tests'
  const placed = own.filter((each) => isPlaced(each, isTests))
  const troubles = troublesOf(report, own.length - placed.length)
  const [trouble = check.isClean ? undefined : check.because] = troubles
  return {
    tool: toolWord(tool),
    driver: driverCalled(tool),
    toolVersion: report.tools === undefined ? report.toolVersion : undefined,
    findings: placed.map((each) => (isTests ? failedTest(each) : lintFinding(each, tool))),
    reported: own.length,
    couldNotScan: placed.length === 0 ? trouble : undefined,
    partial: placed.length === 0 ? [] : troubles,
  }
}

const isPlaced = ({ path, line }: Annotation, isTests: boolean) => path !== '' && (line !== undefined || !isTests)

function troublesOf({ inconclusive, about }: QualityReport, unplaced: number): string[] {
  const what = about === 'tests' ? 'failures of tests' : 'findings'
  return [
    ...(inconclusive === undefined ? [] : [inconclusive]),
    ...(unplaced === 0 ? [] : [`${unplaced} ${what} have no place in a file`]),
  ]
}

const SEVERITY: Readonly<Record<Level, Severity>> = { error: 'high', warning: 'medium', notice: 'low' }
const NO_MORE = { aliases: [], cwe: [], fixedIn: [] }

function lintFinding({ rule, ...annotation }: Annotation, tool: string): Finding {
  const name = rule || tool
  return { ...found(annotation), kind: 'lint', rule: name, title: name, detail: annotation.message }
}

function failedTest({ rule, ...annotation }: Annotation): Finding {
  const detail = [rule, annotation.message].filter((text) => text !== '').join(': ')
  return { ...found(annotation), kind: 'test', rule: 'failed-test', title: 'Failed test', detail }
}

function found({ path, line, endLine, column, level, message }: Omit<Annotation, 'rule'>) {
  return {
    ...NO_MORE,
    severity: SEVERITY[level],
    spot: { path, line, endLine, column },
    fingerprint: hashOf(message),
  }
}
