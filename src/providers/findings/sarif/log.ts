import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { type JsonObject, objectOf } from '../../reports/json-object.ts'

export const NO_RUN = 'The file holds no run of any tool.'

/** The runs of a SARIF file of a version that is read. */
export function runsOf(source: Source): JsonObject[] {
  const log = objectOf(source)
  const version = log.textIf('version') ?? ''
  if (!version.startsWith('2.1.')) throw broken(source, undefined, `Its version is "${version}"; SARIF 2.1.0 is read.`)
  return log.list('runs')
}
