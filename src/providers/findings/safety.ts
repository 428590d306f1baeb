import type { FindingsReader } from '../../core/findings/scan.ts'
import { objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { scanOfCheck } from './safety/check.ts'
import { scanOfScan } from './safety/scan.ts'
import { isTuple, scanOfTuples } from './safety/tuples.ts'

export const safety: FindingsReader<'safety'> = {
  format: 'safety',
  title: 'Safety (JSON of `check` 1 and 2, and of `scan` 3)',
  counting:
    'One for each vulnerability; ignored ones are suppressed and not counted. Severity is that of CVSS 3, else of CVSS 2, which Safety writes only with a key; without one all are unrated. 0 packages are no scan.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    if (hasAll(fields, 'report_meta', 'vulnerabilities')) return true
    if (hasAll(fields, 'scan_results')) return hasAll(fields?.['scan_results'], 'projects')
    return opening.syntax === 'json' && Array.isArray(opening.value) && isTuple(opening.value[0])
  },

  read(source) {
    const value = source.json()
    if (Array.isArray(value)) return [scanOfTuples(source, value)]
    const report = objectOf(source)
    return [report.raw('scan_results') === undefined ? scanOfCheck(report) : scanOfScan(report)]
  },
}
