import type { QualityReader } from '../../core/quality/report.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { isJson } from './lint/is-json.ts'
import { readPylintJson } from './pylint/json.ts'
import { readPylintText } from './pylint/text.ts'

export const pylint: QualityReader<'pylint'> = {
  format: 'pylint',
  title: 'Pylint (formats text, parseable, colorized, msvs, json and json2)',
  counting:
    'One for each message. Fatal and error are errors, warning is a warning, convention, refactor and information are notices. The rating, at most 10, is the metric `pylint-score`.',

  recognises(opening) {
    const first = firstFieldsOf(opening)
    if (hasAll(first, 'symbol', 'message', 'module', 'obj')) return true
    return hasAll(fieldsOf(opening), 'messages', 'statistics')
  },

  read: (source) => (isJson(source) ? readPylintJson(source) : readPylintText(source)),
}
