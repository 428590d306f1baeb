import type { FindingsReader } from '../../core/findings/scan.ts'
import { objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { readPackage } from './osv-scanner/package.ts'

/** What a report without findings may have beside its empty list. */
const BESIDE = /^(?:results|experimental_\w+|license_summary|image_metadata)$/

export const osvScanner: FindingsReader<'osv-scanner'> = {
  format: 'osv-scanner',
  title: 'OSV-Scanner (JSON)',
  counting:
    'One for each entry of `vulnerabilities`, and one for each licence that is not allowed; those of one group share their names and are united. Severity is the word of the database, else the band of the worst CVSS 3 or 4 vector, else that of the group’s `max_severity`, else that of the CVSS 2 vector; malware (MAL-…) is critical; anything else is unrated. What the scanner found not to be called, or the distribution calls unimportant, is suppressed.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    const results = fields?.['results']
    if (fields === undefined || !Array.isArray(results)) return false
    if (results.length === 0) return Object.keys(fields).every((name) => BESIDE.test(name))
    return hasAll(results[0], 'source', 'packages')
  },

  read(source) {
    const findings = objectOf(source)
      .list('results')
      .flatMap((result) => {
        const path = result.object('source')?.textIf('path')
        return result.list('packages').flatMap((each) => readPackage(each, path))
      })
    return [{ tool: 'osv-scanner', findings, reported: findings.length, partial: [] }]
  },
}
