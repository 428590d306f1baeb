import { METRICS } from '../../../src/core/coverage/count.ts'
import type { CoverageReader } from '../../../src/core/coverage/reader.ts'
import { type CoverageReport, countOf } from '../../../src/core/coverage/report.ts'
import { reportSource } from '../../support/report-source.ts'

export function readJson(reader: CoverageReader, value: unknown): CoverageReport {
  return reader.read(reportSource(JSON.stringify(value), Number.POSITIVE_INFINITY, 'report.json'))
}

/** Each file in one line: "a.js: lines 1/2, functions 0/1; 1:5 3:0", the lines of its detail behind the semicolon. */
export function shown({ files }: CoverageReport): string[] {
  return files.map(({ path, measured, detail }) => {
    const counts = METRICS.flatMap((metric) => {
      const of = measured[metric]
      if (of === undefined) return []
      const { covered, total } = countOf(of)
      return `${metric} ${covered}/${total}${'count' in of ? ' (count)' : ''}`
    })
    const lines =
      detail === undefined ? 'no lines' : [...detail.lines].map((line, i) => `${line}:${detail.hits[i]}`).join(' ')
    return `${path}: ${counts.join(', ')}; ${lines}`
  })
}

export function recognises(reader: CoverageReader, value: unknown): boolean {
  return reader.recognises({ syntax: 'json', value })
}
