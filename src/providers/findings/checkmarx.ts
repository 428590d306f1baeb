import type { FindingsReader } from '../../core/findings/scan.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { scanOfJson } from './checkmarx/one.ts'
import { scanOfXml } from './checkmarx/sast.ts'
import { isXml } from './shared/is-xml.ts'

export const checkmarx: FindingsReader<'checkmarx'> = {
  format: 'checkmarx',
  title: 'Checkmarx (XML report of SAST, JSON results of Checkmarx One)',
  counting:
    'One for each result, those marked as not exploitable included as suppressed. Severity is Checkmarx’s own. 0 scanned files are no scan; fewer results than `totalCount` make it partial. What may quote a password is dropped when it is read.',

  recognises(opening) {
    if (opening.syntax === 'xml') return opening.root === 'CxXMLResults'
    const fields = fieldsOf(opening)
    return hasAll(fields, 'results', 'scanID')
  },

  read: (source) => [isXml(source) ? scanOfXml(source) : scanOfJson(source)],
}
