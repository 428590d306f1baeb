import type { FindingsReader } from '../../core/findings/scan.ts'
import { type JsonObject, listOf, objectOf } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { partialOf } from './shared/partial.ts'
import { reasonOf } from './shared/reason.ts'
import { readProject } from './snyk/project.ts'

export const snyk: FindingsReader<'snyk'> = {
  format: 'snyk',
  title: 'Snyk Open Source and Container (JSON, one project or a list)',
  counting:
    'One for each entry of `vulnerabilities`: Snyk writes one for each chain that leads to a package, licences included. The findings are the distinct ones of a project. Severity is Snyk’s own word, also where its score says otherwise; ignored ones are suppressed and not counted. A project that failed makes the scan partial; when all failed, or had 0 dependencies, it is no scan.',

  recognises(opening) {
    const fields = fieldsOf(opening) ?? firstFieldsOf(opening)
    return (hasAll(fields, 'vulnerabilities', 'ok') && !hasAll(fields, 'report_meta')) || hasAll(fields, 'ok', 'error')
  },

  read(source) {
    const listed = Array.isArray(source.json()) ? listOf(source) : [objectOf(source)]
    const projects = listed.flatMap((each) => [each, ...each.list('applications')])
    const failed = projects.filter((project) => project.raw('error') !== undefined)
    const read = projects.filter((project) => project.raw('error') === undefined).map(readProject)
    const looked = read.reduce((sum, { dependencies = 0 }) => sum + dependencies, 0)
    const reported = read.reduce((sum, each) => sum + each.entries, 0)
    const known = read.some(({ dependencies }) => dependencies !== undefined)
    const nothing = known && looked === 0 && reported === 0 ? ['Snyk looked at 0 dependencies.'] : []
    const reasons = [...partialOf(failed.map(failureOf)), ...nothing]
    const none = read.length === 0 || nothing.length > 0
    return [
      {
        tool: 'snyk',
        findings: read.flatMap(({ findings }) => findings),
        reported,
        couldNotScan: none ? reasons.join('; ') || 'The report holds no project.' : undefined,
        partial: none ? [] : reasons,
        lookedAt: looked === 0 ? undefined : `${looked} ${looked === 1 ? 'dependency' : 'dependencies'}`,
      },
    ]
  },
}

function failureOf(project: JsonObject): string {
  const error = project.raw('error')
  const said = reasonOf([typeof error === 'string' ? error : undefined])
  return said === '' ? 'Snyk failed without a message.' : said
}
