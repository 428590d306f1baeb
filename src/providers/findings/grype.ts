import type { FindingsReader } from '../../core/findings/scan.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { readMatch } from './grype/match.ts'

export const grype: FindingsReader<'grype'> = {
  format: 'grype',
  title: 'Grype (JSON)',
  counting:
    'One for each entry of `matches`; `ignoredMatches` are suppressed and not counted. Severity is that of the vulnerability; Negligible is info, Unknown is unrated. The score is the best CVSS 3 or 4 of the vulnerability, else of the ones it is related to.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    return (
      hasAll(fields, 'matches') &&
      ['descriptor', 'source', 'distro', 'ignoredMatches'].some((name) => hasAll(fields, name))
    )
  },

  read(source) {
    const report = objectOf(source)
    const from = report.object('source')
    const folder = from?.textIf('type') === 'directory' || from?.textIf('type') === 'file'
    const matches = report.list('matches').map((match) => readMatch(match, folder))
    const ignored = report.list('ignoredMatches').map((match) => readMatch(match, folder))
    const { built, error } = databaseOf(report.object('descriptor')?.object('db'))
    return [
      {
        tool: 'grype',
        toolVersion: report.object('descriptor')?.textIf('version'),
        findings: [...matches, ...ignored],
        reported: matches.length,
        couldNotScan: error === undefined ? undefined : `Grype’s database: ${error}`,
        partial: [],
        lookedAt: targetOf(from),
        databaseAt: built,
      },
    ]
  },
}

/** Up to version 0.85 the fields stand in `db` itself, since then in `db.status`. */
function databaseOf(db: JsonObject | undefined): { built: string | undefined; error: string | undefined } {
  const status = db?.object('status') ?? db
  return { built: status?.textIf('built'), error: status?.textIf('error') || undefined }
}

function targetOf(source: JsonObject | undefined): string | undefined {
  const target = source?.raw('target')
  if (source === undefined || target === undefined) return undefined
  const name = typeof target === 'string' ? target : source.object('target')?.textIf('userInput')
  return name ? `${source.textIf('type') ?? 'target'} ${name}` : undefined
}
