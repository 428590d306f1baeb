import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { type JsonObject, listOf } from '../reports/json-object.ts'
import { firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { fingerprintOfSecret } from './shared/fingerprint.ts'
import { mask } from './shared/mask.ts'
import { spotOf } from './shared/spot.ts'

export const gitleaks: FindingsReader<'gitleaks'> = {
  format: 'gitleaks',
  title: 'gitleaks (JSON, 7 and 8)',
  counting:
    'One for each entry; `null` and `[]` are none. gitleaks rates nothing: all are unrated. Secret, match, author, e-mail and commit message are dropped when it is read.',

  recognises(opening) {
    const first = firstFieldsOf(opening)
    return hasAll(first, 'RuleID', 'Secret', 'File') || hasAll(first, 'offender', 'lineNumber', 'rule')
  },

  read(source) {
    const findings = listOf(source).map((leak) =>
      leak.raw('offender') === undefined ? readLeak(leak) : readOldLeak(leak),
    )
    return [{ tool: 'gitleaks', findings, reported: findings.length, partial: [] }]
  },
}

function readLeak(leak: JsonObject): Finding {
  const secret = leak.textIf('Secret') || leak.textIf('Match')
  const line = leak.numberIf('StartLine')
  return secretFinding({
    rule: leak.text('RuleID'),
    title: mask(leak.textIf('Description') || `${leak.text('RuleID')} found`, [secret, leak.textIf('Match')]),
    commit: leak.textIf('Commit'),
    spot: spotOf(leak.text('File'), {
      line,
      endLine: leak.numberIf('EndLine'),
      column: leak.numberIf('StartColumn'),
      endColumn: leak.numberIf('EndColumn'),
    }),
    fingerprint: fingerprintOfSecret(secret),
    url: leak.textIf('Link') || undefined,
  })
}

function readOldLeak(leak: JsonObject): Finding {
  const secret = leak.text('offender')
  const rule = leak.text('rule')
  return secretFinding({
    rule,
    title: mask(rule, [secret]),
    commit: leak.textIf('commit'),
    spot: spotOf(leak.textIf('file'), { line: leak.numberIf('lineNumber') }),
    fingerprint: fingerprintOfSecret(secret),
    url: leak.textIf('leakURL') || undefined,
  })
}

interface Leak extends Pick<Finding, 'rule' | 'title' | 'spot' | 'fingerprint' | 'url'> {
  readonly commit: string | undefined
}

function secretFinding({ commit, ...leak }: Leak): Finding {
  const detail = commit ? `in commit ${commit}` : undefined
  return { kind: 'secret', severity: 'unrated', aliases: [], cwe: [], fixedIn: [], detail, ...leak }
}
