import type { FindingsReader } from '../../core/findings/scan.ts'
import { isFields, type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { reasonOf } from './shared/reason.ts'
import { readHotspot } from './sonarqube/hotspot.ts'
import { readIssue } from './sonarqube/issue.ts'
import { placesOf } from './sonarqube/place.ts'

export const sonarqube: FindingsReader<'sonarqube'> = {
  format: 'sonarqube',
  title: 'SonarQube (answers of api/issues/search and api/hotspots/search, and sonar-report)',
  counting:
    'One for each issue and each hotspot; what is resolved, accepted, closed or reviewed as safe or fixed is suppressed. BLOCKER is critical, CRITICAL and HIGH are high, MAJOR and MEDIUM medium, MINOR and LOW low; the worst impact leads where there are impacts; a hotspot has its probability. An answer that is one page of several makes the scan partial; an error of the server is no scan.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    if (Array.isArray(fields?.['hotspots'])) return hasAll(fields, 'paging')
    if (Array.isArray(fields?.['issues']))
      return ['paging', 'components', 'sonarBaseURL'].some((name) => hasAll(fields, name))
    return isFailure(fields)
  },

  read(source) {
    const report = objectOf(source)
    const errors = report.list('errors').map((error) => reasonOf([error.textIf('msg')]))
    const place = placesOf(report)
    const issues = report.list('issues').map((issue) => readIssue(issue, place))
    const findings = [...issues, ...report.list('hotspots').map((hotspot) => readHotspot(hotspot, place))]
    const none = report.raw('issues') === undefined && report.raw('hotspots') === undefined
    if (none && errors.length === 0) throw report.broken('issues', 'is missing.')
    return [
      {
        tool: 'sonarqube',
        findings,
        reported: findings.length,
        couldNotScan: none ? `SonarQube answered: ${errors.join('; ')}` : undefined,
        partial: none ? [] : [...errors, ...leftOut(report, findings.length)],
      },
    ]
  },
}

function isFailure(fields: Readonly<Record<string, unknown>> | undefined): boolean {
  const errors = fields?.['errors']
  if (!Array.isArray(errors) || Object.keys(fields ?? {}).length > 1) return false
  return isFields(errors[0]) && hasAll(errors[0], 'msg')
}

function leftOut(report: JsonObject, held: number): string[] {
  const total = Math.max(report.object('paging')?.numberIf('total') ?? 0, report.numberIf('total') ?? 0)
  return total > held ? [`The answer holds ${held} of ${total} entries.`] : []
}
