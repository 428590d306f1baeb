import type { FindingsReader } from '../../core/findings/scan.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { findingsIn } from './dependency-check/finding.ts'
import { reportOfJson } from './dependency-check/json.ts'
import { reportOfXml } from './dependency-check/xml.ts'
import { isXml } from './shared/is-xml.ts'
import { partialOf } from './shared/partial.ts'

export const dependencyCheck: FindingsReader<'dependency-check'> = {
  format: 'dependency-check',
  title: 'OWASP Dependency-Check (JSON and XML)',
  counting:
    'One for each vulnerability of each dependency; suppressed ones are kept as such and not counted. Severity is the word of the report, else the band of CVSS 4 or 3; what the report does not rate is unrated, although the tool itself would take it for critical. Exceptions of the analysis make the scan partial; 0 dependencies are no scan.',

  recognises(opening) {
    if (opening.syntax === 'xml')
      return opening.root === 'analysis' && /dependency-?check/i.test(Object.values(opening.attributes).join(' '))
    return hasAll(fieldsOf(opening), 'reportSchema', 'scanInfo', 'dependencies')
  },

  read(source) {
    const report = isXml(source) ? reportOfXml(source) : reportOfJson(source)
    const findings = findingsIn(report)
    const looked = report.dependencies.length
    const failed = partialOf(report.exceptions)
    return [
      {
        tool: 'dependency-check',
        toolVersion: report.version,
        findings,
        reported: findings.filter(({ suppressed }) => suppressed === undefined).length,
        couldNotScan: looked === 0 ? ['Dependency-Check looked at 0 dependencies.', ...failed].join(' ') : undefined,
        partial: failed,
        lookedAt: looked === 0 ? undefined : `${looked} ${looked === 1 ? 'dependency' : 'dependencies'}`,
        databaseAt: report.databaseAt,
      },
    ]
  },
}
