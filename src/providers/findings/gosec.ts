import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { severityOf } from '../../core/findings/severity.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { fingerprintOfLine, numberedLine } from './shared/fingerprint.ts'
import { mask } from './shared/mask.ts'
import { countOf, partialOf } from './shared/partial.ts'
import { spotOf } from './shared/spot.ts'

export const gosec: FindingsReader<'gosec'> = {
  format: 'gosec',
  title: 'gosec (JSON)',
  counting:
    'One for each entry of `Issues`, those marked #nosec included as suppressed. Severity is gosec’s own. A package that did not compile makes the scan partial; 0 files are no scan.',

  recognises: (opening) => hasAll(fieldsOf(opening), 'Issues', 'Stats'),

  read(source) {
    const report = objectOf(source)
    const findings = report.list('Issues').map(readIssue)
    const files = report.object('Stats')?.numberIf('files')
    const left = partialOf(errorsOf(report.object('Golang errors')))
    const nothing = files === 0 && findings.length === 0
    return [
      {
        tool: 'gosec',
        toolVersion: report.textIf('GosecVersion') || undefined,
        findings,
        reported: findings.length,
        couldNotScan: nothing ? ['gosec looked at 0 files.', ...left].join(' ') : undefined,
        partial: left,
        lookedAt: files === undefined ? undefined : countOf(files, 'file'),
      },
    ]
  },
}

function errorsOf(errors: JsonObject | undefined): string[] {
  return (errors?.names() ?? []).flatMap((file) =>
    (errors?.list(file) ?? []).map((error) => `${file}: ${error.textIf('error') ?? 'could not be read'}`),
  )
}

function readIssue(issue: JsonObject): Finding {
  const rule = issue.text('rule_id')
  const [line, endLine] = issue.text('line').split('-').map(Number)
  const cwe = Number(issue.object('cwe')?.raw('id'))
  return {
    kind: rule === 'G101' ? 'secret' : 'code',
    rule,
    severity: severityOf(issue.textIf('severity')),
    title: mask(issue.text('details')),
    aliases: [],
    cwe: Number.isInteger(cwe) ? [cwe] : [],
    fixedIn: [],
    spot: spotOf(issue.text('file'), { line, endLine, column: Number(issue.raw('column')) }),
    fingerprint: fingerprintOfLine(numberedLine(issue.textIf('code'), line)),
    url: issue.object('cwe')?.textIf('url'),
    suppressed: suppressionOf(issue),
    confidence: issue.textIf('confidence'),
  }
}

function suppressionOf(issue: JsonObject): string | undefined {
  const [first] = issue.list('suppressions')
  if (first === undefined) return issue.flag('nosec') ? '#nosec' : undefined
  return mask([first.textIf('kind'), first.textIf('justification')].filter(Boolean).join(': ')) || '#nosec'
}
