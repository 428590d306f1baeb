import type { CoverageReader } from '../../../src/core/coverage/reader.ts'
import type { CoverageReport } from '../../../src/core/coverage/report.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

/** Reads a report after a check that the reader knows it by its content. */
export function readXml(reader: CoverageReader, content: string): CoverageReport {
  const source = reportSource(content)
  if (!reader.recognises(openingOf(source))) throw new Error(`${reader.format} does not know this report`)
  return reader.read(source)
}

export function refusalOf(reader: CoverageReader, content: string): string {
  return refusal(() => reader.read(reportSource(content)))
}
