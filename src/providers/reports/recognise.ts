import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Opening, Source } from '../../core/reports/source.ts'
import { broken } from './broken.ts'
import { openingOf } from './opening.ts'

/** What all readers of reports have in common, whatever the reports are about. */
export interface Recogniser {
  readonly format: string
  recognises(opening: Opening): boolean
}

/**
 * The reader of a report: the one that was named, else the only one that knows its content. A SluiceError `report-unknown`
 * when none does, `report-broken` when the report is neither XML nor JSON nor text that begins somehow.
 */
export function recognise<Reader extends Recogniser>(
  readers: readonly Reader[],
  source: Source,
  named: string | undefined,
): Reader {
  const formats = readers.map(({ format }) => format)
  const given = readers.find(({ format }) => format === named)
  if (given !== undefined) return given
  const opening = openingOf(source)
  const known = readers.filter((reader) => reader.recognises(opening))
  if (known.length > 1)
    throw broken(source, 1, `It could be ${known.map(({ format }) => format).join(' or ')}; name the format.`)
  if (known[0] === undefined) throw new SluiceError(problems.reportUnknown(source.path, formats))
  return known[0]
}
