import type { FindingsReader } from '../../core/findings/scan.ts'
import { jsonEntries } from '../reports/json-lines.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { scanOf } from './advisories/report.ts'
import { scanOfBerry } from './yarn-audit/berry.ts'
import { scanOfClassic } from './yarn-audit/classic.ts'

const CLASSIC = /^\s*\{"type":"(?:audit(?:Advisory|Summary|Action)|info|warning|error)","data":/
const BERRY = /^\s*\{"value":"[^"]*","children":\{"ID":/
const TYPES = new Set(['auditAdvisory', 'auditSummary', 'auditAction', 'info', 'warning', 'error'])

export const yarnAudit: FindingsReader<'yarn-audit'> = {
  format: 'yarn-audit',
  title: 'yarn audit and yarn npm audit (JSON, one object a line: Yarn 1, and 4 and later)',
  counting:
    'Yarn 1: one for each advisory, however many chains lead to its package; later ones: one for each line, deprecations included. Severity is that of the advisory; moderate is medium. An error, a report that was cut off before any advisory, and one of 0 packages are no scans.',

  recognises(opening) {
    if (opening.syntax === 'text') return CLASSIC.test(opening.text) || BERRY.test(opening.text)
    const fields = fieldsOf(opening)
    if (hasAll(fields, 'value', 'children')) return hasAll(fields?.['children'], 'ID', 'Issue')
    return hasAll(fields, 'type', 'data') && TYPES.has(String(fields?.['type']))
  },

  read(source) {
    const entries = jsonEntries(source)
    const [first] = entries
    if (first?.raw('advisories') !== undefined) return [scanOf(first, { tool: 'yarn-audit', counting: 'advisories' })]
    const later = entries.some((entry) => entry.raw('children') !== undefined)
    return [later ? scanOfBerry(entries) : scanOfClassic(entries)]
  },
}
