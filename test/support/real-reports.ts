import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { QualityReport } from '../../src/core/quality/report.ts'
import { checksReaders } from '../../src/providers/checks/index.ts'
import { openingOf } from '../../src/providers/reports/opening.ts'
import { openSource } from '../../src/providers/reports/source.ts'

const FOLDER = new URL('../fixtures/checks/', import.meta.url).pathname

/** A report that `scripts/fixtures` made, as the only reader that knows it reads it; its name is "tool/file". */
export function readReal(name: string): readonly [format: string, report: QualityReport] {
  const source = openSource(join(FOLDER, name), name)
  const opening = openingOf(source)
  const [reader, ...others] = checksReaders.filter((each) => each.recognises(opening))
  if (reader === undefined || others.length > 0)
    throw new Error(`${name} is known by ${[reader, ...others].map((each) => each?.format ?? 'no reader').join(', ')}.`)
  return [reader.format, reader.read(source)]
}

/** Names of the real reports about something, sorted. */
export function realReports(...about: readonly QualityReport['about'][]): string[] {
  return globSync('*/*', { cwd: FOLDER, exclude: ['projects'] })
    .filter((name) => !/\/(?:VERSION|summary\.txt)$/.test(name))
    .filter((name) => about.includes(readReal(name)[1].about))
    .sort()
}
