import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { jsonEntries } from '../reports/json-lines.ts'
import type { JsonObject } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { fingerprintOfLine } from './shared/fingerprint.ts'
import { mask } from './shared/mask.ts'
import { spotOf } from './shared/spot.ts'

const FIELDS = ['message', 'filepath', 'line', 'column', 'kind']
const LINE = /^\{"message":.*"filepath":/

export const actionlint: FindingsReader<'actionlint'> = {
  format: 'actionlint',
  title: 'actionlint (`{{json .}}`, or one JSON object a line)',
  counting: 'One for each error. actionlint rates nothing: all are unrated.',

  recognises(opening) {
    if (opening.syntax === 'text') return LINE.test(opening.text)
    return hasAll(firstFieldsOf(opening), ...FIELDS) || hasAll(fieldsOf(opening), ...FIELDS)
  },

  read(source) {
    const findings = jsonEntries(source).map(readError)
    return [{ tool: 'actionlint', findings, reported: findings.length, partial: [] }]
  },
}

function readError(error: JsonObject): Finding {
  const line = error.numberIf('line')
  return {
    kind: 'workflow',
    rule: error.text('kind'),
    severity: 'unrated',
    title: mask(error.text('message')),
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: spotOf(error.text('filepath'), {
      line,
      column: error.numberIf('column'),
      endColumn: error.numberIf('end_column'),
    }),
    fingerprint: fingerprintOfLine(error.textIf('snippet')?.split('\n')[0]),
  }
}
