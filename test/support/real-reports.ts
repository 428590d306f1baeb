import { globSync } from 'node:fs'
import { join } from 'node:path'
import type { QualityReader, QualityReport } from '../../src/core/quality/report.ts'
import type { Source } from '../../src/core/reports/source.ts'
import { checksReaders } from '../../src/providers/checks/index.ts'
import { openingOf } from '../../src/providers/reports/opening.ts'
import { openSource } from '../../src/providers/reports/source.ts'

const FOLDER = new URL('../fixtures/checks/', import.meta.url).pathname

/** A report that `scripts/fixtures` made, as the only reader that knows it reads it; its name is "tool/file". */
export function readReal(name: string): readonly [format: string, report: QualityReport] {
  const source = sourceOf(name)
  const [reader, ...others] = readersOf(source)
  if (reader === undefined || others.length > 0)
    throw new Error(`${name} is known by ${[reader, ...others].map((each) => each?.format ?? 'no reader').join(', ')}.`)
  return [reader.format, reader.read(source)]
}

/** The same for what no reader knows by its content, or not alone. */
export function readPrinted(name: string, format: string): QualityReport {
  const reader = checksReaders.find((each) => each.format === format)
  if (reader === undefined) throw new Error(`There is no format ${format}.`)
  return reader.read(sourceOf(name))
}

/** Names of the real reports that are known by their content and are about something, sorted. */
export function realReports(about: QualityReport['about']): string[] {
  return globSync('*/*', { cwd: FOLDER, exclude: ['projects'] })
    .filter((name) => !/\/(?:VERSION|summary\.txt)$/.test(name) && readersOf(sourceOf(name)).length > 0)
    .filter((name) => readReal(name)[1].about === about)
    .sort()
}

function sourceOf(name: string): Source {
  return openSource(join(FOLDER, name), name)
}

function readersOf(source: Source): QualityReader[] {
  const opening = openingOf(source)
  return checksReaders.filter((each) => each.recognises(opening))
}
