import type { FindingsReader } from '../../core/findings/scan.ts'
import { isFields, listOf, objectOf } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { readFile } from './eslint/file.ts'
import { countOf, partialOf } from './shared/partial.ts'

const FIELDS = ['filePath', 'messages', 'errorCount']

export const eslint: FindingsReader<'eslint'> = {
  format: 'eslint',
  title: 'ESLint (formats json and json-with-metadata)',
  counting:
    'One for each message of a rule; suppressed messages are kept as such and not counted. error (2) is high, warning (1) medium. A file that could not be parsed, or that ESLint ignored, is no finding: it makes the scan partial, and when there is no other it is no scan.',

  recognises(opening) {
    const results = fieldsOf(opening)?.['results']
    if (Array.isArray(results) && isFields(fieldsOf(opening)?.['metadata']))
      return results.length === 0 || hasAll(results[0], ...FIELDS)
    return hasAll(firstFieldsOf(opening), ...FIELDS)
  },

  read(source) {
    const listed = Array.isArray(source.json()) ? listOf(source) : objectOf(source).list('results')
    const files = listed.map(readFile)
    const findings = files.flatMap((file) => file.findings)
    const left = partialOf(files.flatMap((file) => file.unread))
    const looked = files.filter((file) => file.unread.length === 0).length
    const why = listed.length === 0 ? 'ESLint looked at 0 files.' : left.join('; ')
    return [
      {
        tool: 'eslint',
        findings,
        reported: findings.filter(({ suppressed }) => suppressed === undefined).length,
        couldNotScan: looked === 0 && findings.length === 0 ? why : undefined,
        partial: left,
        lookedAt: looked === 0 ? undefined : countOf(looked, 'file'),
      },
    ]
  },
}
