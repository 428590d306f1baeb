import type { FindingsReader } from '../../core/findings/scan.ts'
import { isFields, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { failureOf, isNpmFailure } from './advisories/failure.ts'
import { isNpm6 } from './advisories/opening.ts'
import { scanOf } from './advisories/report.ts'
import { scanOfTree } from './npm-audit/tree.ts'

export const npmAudit: FindingsReader<'npm-audit'> = {
  format: 'npm-audit',
  title: 'npm audit (JSON of npm 6 and of npm 7 and later, `npm audit fix --json` too)',
  counting:
    'npm 7 and later: one for each package that is vulnerable itself or through another, as npm counts; npm 6: one for each advisory. The findings are the distinct advisories. Severity is that of the advisory; moderate is medium. What is for development alone stands in package-lock.json, not in the report. A report of 0 packages and an error of npm are no scans; a report of `npm audit --offline` cannot be told from a clean one.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    const report = isFields(fields?.['audit']) ? fields['audit'] : fields
    return hasAll(report, 'auditReportVersion') || isNpm6(report) || isNpmFailure(report)
  },

  read(source) {
    const whole = objectOf(source)
    const report = whole.object('audit') ?? whole
    const couldNotScan = failureOf(report, 'npm audit')
    if (couldNotScan !== undefined) return [{ tool: 'npm-audit', findings: [], reported: 0, couldNotScan, partial: [] }]
    if (report.raw('auditReportVersion') !== undefined) return [scanOfTree(source, report)]
    if (report.object('advisories') === undefined) throw report.broken('auditReportVersion', 'is missing.')
    return [scanOf(report, { tool: 'npm-audit', counting: 'advisories' })]
  },
}
