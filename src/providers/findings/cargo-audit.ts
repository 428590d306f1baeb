import type { FindingsReader } from '../../core/findings/scan.ts'
import { isFields, type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { readFlaw, readWarning } from './cargo-audit/entry.ts'
import { countOf } from './shared/partial.ts'

export const cargoAudit: FindingsReader<'cargo-audit'> = {
  format: 'cargo-audit',
  title: 'cargo audit (JSON)',
  counting:
    'One for each vulnerability, and one for each warning (unmaintained, unsound, yanked, notice). Severity is the band of the CVSS 3 or 4 vector of the advisory; without one, and for warnings, it is unrated. 0 packages and an empty database are no scans.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    return hasAll(fields, 'lockfile', 'vulnerabilities') && hasAll(fields?.['vulnerabilities'], 'found', 'list')
  },

  read(source) {
    const report = objectOf(source)
    const found = report.object('vulnerabilities')
    if (found?.raw('list') === undefined) throw report.broken('vulnerabilities.list', 'is missing.')
    const flaws = found.list('list').map(readFlaw)
    const findings = [...flaws, ...warningsOf(report)]
    const database = report.object('database')
    const looked = report.object('lockfile')?.numberIf('dependency-count')
    const reason = looked === 0 ? 'cargo audit looked at 0 packages.' : emptiness(database)
    return [
      {
        tool: 'cargo-audit',
        findings,
        reported: findings.length,
        couldNotScan: findings.length === 0 ? reason : undefined,
        partial: looked === undefined && findings.length === 0 ? ['cargo audit names nothing that it looked at.'] : [],
        lookedAt: looked === undefined || looked === 0 ? undefined : countOf(looked, 'package'),
        databaseAt: database?.textIf('last-updated'),
      },
    ]
  },
}

function emptiness(database: JsonObject | undefined): string | undefined {
  return database?.numberIf('advisory-count') === 0 ? 'The database of cargo audit holds no advisory.' : undefined
}

/** By their kind; before version 0.12 they were one list. */
function warningsOf(report: JsonObject) {
  const raw = report.raw('warnings')
  if (!isFields(raw)) return report.list('warnings').map((warning) => readWarning(warning, undefined))
  const warnings = report.object('warnings')
  return warnings?.names().flatMap((kind) => warnings.list(kind).map((warning) => readWarning(warning, kind))) ?? []
}
