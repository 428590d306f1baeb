import type { FindingsReader } from '../../core/findings/scan.ts'
import { objectOf } from '../reports/json-object.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { failureOf, isPnpmFailure } from './advisories/failure.ts'
import { isPnpm } from './advisories/opening.ts'
import { scanOf } from './advisories/report.ts'

export const pnpmAudit: FindingsReader<'pnpm-audit'> = {
  format: 'pnpm-audit',
  title: 'pnpm audit (JSON)',
  counting:
    'One for each advisory and installed version. Severity is that of the advisory; moderate is medium. A report of 0 packages and an error of pnpm are no scans.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    return isPnpm(fields) || isPnpmFailure(fields)
  },

  read(source) {
    const report = objectOf(source)
    const couldNotScan = failureOf(report, 'pnpm audit')
    if (couldNotScan !== undefined)
      return [{ tool: 'pnpm-audit', findings: [], reported: 0, couldNotScan, partial: [] }]
    if (report.object('advisories') === undefined) throw report.broken('advisories', 'is missing.')
    return [scanOf(report, { tool: 'pnpm-audit', skip: 1, counting: 'versions' })]
  },
}
