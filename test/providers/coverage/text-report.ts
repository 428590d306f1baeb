import type { CoverageReader } from '../../../src/core/coverage/reader.ts'
import type { CoverageReport } from '../../../src/core/coverage/report.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

/** Reads a report that is given line by line, after a check that the reader knows it by its content. */
export function readLines(reader: CoverageReader, ...lines: readonly string[]): CoverageReport {
  const source = reportSource(`${lines.join('\n')}\n`)
  if (!reader.recognises(openingOf(source))) throw new Error(`${reader.format} does not know this report`)
  return reader.read(source)
}

export function refusalOf(reader: CoverageReader, ...lines: readonly string[]): string {
  return refusal(() => reader.read(reportSource(lines.join('\n'))))
}
