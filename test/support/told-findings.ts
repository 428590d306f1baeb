import type { ScanReport } from '../../src/core/findings/scan.ts'
import { findingsReaders } from '../../src/providers/findings/index.ts'
import { recognise } from '../../src/providers/reports/recognise.ts'
import { jsonReport } from './json-report.ts'
import { reportSource } from './report-source.ts'

/** One line for each finding: what people are told of it. */
export function told(scan: ScanReport | undefined): string[] {
  return (scan?.findings ?? []).map(({ rule, severity, package: pkg, spot, suppressed }) => {
    const where = pkg === undefined ? `${spot?.path ?? ''}:${spot?.line ?? ''}` : `${pkg.name}@${pkg.version ?? ''}`
    return `${rule} ${severity} ${where}${suppressed === undefined ? '' : ` (${suppressed})`}`
  })
}

/** Reads a report, a value as JSON or a text as it is, by the reader that knows it unless one is named. */
export function readScans(value: unknown, named?: string): readonly ScanReport[] {
  const source = typeof value === 'string' ? reportSource(value) : jsonReport(value)
  return recognise(findingsReaders, source, named).read(source)
}
