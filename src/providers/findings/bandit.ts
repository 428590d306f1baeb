import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { severityOf } from '../../core/findings/severity.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { quotedPassword, withoutPassword } from './shared/bandit-password.ts'
import { fingerprintOfLine, fingerprintOfSecret, numberedLine } from './shared/fingerprint.ts'
import { mask } from './shared/mask.ts'
import { countOf, partialOf } from './shared/partial.ts'
import { spotOf } from './shared/spot.ts'

export const bandit: FindingsReader<'bandit'> = {
  format: 'bandit',
  title: 'Bandit (JSON)',
  counting:
    'One for each entry of `results`. Severity is Bandit’s own; UNDEFINED is unrated. Hard-coded passwords (B105 to B107) are secrets. A file it could not parse makes the scan partial.',

  recognises: (opening) => hasAll(fieldsOf(opening), 'results', 'metrics', 'generated_at'),

  read(source) {
    const report = objectOf(source)
    const findings = report.list('results').map(readResult)
    const errors = report.list('errors').map((error) => ({ file: error.text('filename'), why: error.text('reason') }))
    const files = (report.object('metrics')?.names() ?? []).filter((name) => name !== '_totals')
    const broken = new Set(errors.map(({ file }) => file))
    const looked = files.filter((file) => !broken.has(file)).length
    const left = partialOf(errors.map(({ file, why }) => `${file}: ${why}`))
    const nothing = files.length === 0 && findings.length === 0
    return [
      {
        tool: 'bandit',
        findings,
        reported: findings.length,
        couldNotScan: looked === 0 && findings.length === 0 && errors.length > 0 ? left.join('; ') : undefined,
        partial: nothing && errors.length === 0 ? ['Bandit names no file that it looked at.'] : left,
        lookedAt: files.length === 0 ? undefined : countOf(looked, 'file'),
      },
    ]
  },
}

function readResult(result: JsonObject): Finding {
  const rule = result.text('test_id')
  const text = result.text('issue_text')
  const secret = quotedPassword(rule, text)
  const line = result.numberIf('line_number')
  const number = result.object('issue_cwe')?.numberIf('id')
  return {
    kind: secret === undefined ? 'code' : 'secret',
    rule,
    severity: severityOf(result.textIf('issue_severity')),
    title: mask(withoutPassword(rule, text)),
    aliases: [],
    cwe: number === undefined ? [] : [number],
    fixedIn: [],
    spot: spotOf(result.text('filename'), {
      line,
      endLine: lastOf(result.raw('line_range')),
      column: afterStart(result.numberIf('col_offset')),
      endColumn: afterStart(result.numberIf('end_col_offset')),
    }),
    fingerprint:
      secret === undefined ? fingerprintOfLine(numberedLine(result.textIf('code'), line)) : fingerprintOfSecret(secret),
    url: result.textIf('more_info'),
    confidence: result.textIf('issue_confidence'),
  }
}

/** Columns of Bandit count from 0. */
function afterStart(offset: number | undefined): number | undefined {
  return offset === undefined ? undefined : offset + 1
}

function lastOf(range: unknown): number | undefined {
  const last: unknown = Array.isArray(range) ? range.at(-1) : undefined
  return typeof last === 'number' ? last : undefined
}
