import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import type { Severity } from '../../core/findings/severity.ts'
import { type JsonObject, listOf } from '../reports/json-object.ts'
import { firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { mask } from './shared/mask.ts'
import { partialOf } from './shared/partial.ts'
import { spotOf } from './shared/spot.ts'

/** What hadolint says of a Dockerfile that it could not parse. */
const UNREADABLE = 'DL1000'
const RULE = /^(?:DL|SC)\d+$/

export const hadolint: FindingsReader<'hadolint'> = {
  format: 'hadolint',
  title: 'hadolint (JSON)',
  counting:
    'One for each entry. error is high, warning medium, info and style info. A Dockerfile that it could not parse (DL1000) is no finding: it makes the scan partial, and alone it is no scan.',

  recognises(opening) {
    const first = firstFieldsOf(opening)
    return hasAll(first, 'code', 'level', 'line', 'file') && RULE.test(String(first?.['code']))
  },

  read(source) {
    const entries = listOf(source)
    const unread = entries.filter((entry) => entry.text('code') === UNREADABLE)
    const findings = entries.filter((entry) => entry.text('code') !== UNREADABLE).map(readEntry)
    const left = partialOf(unread.map((entry) => `${entry.text('file')}: ${entry.text('message')}`))
    return [
      {
        tool: 'hadolint',
        findings,
        reported: findings.length,
        couldNotScan: findings.length === 0 && left.length > 0 ? left.join('; ') : undefined,
        partial: left,
      },
    ]
  },
}

const LEVELS = new Map<string, Severity>([
  ['error', 'high'],
  ['warning', 'medium'],
  ['info', 'info'],
  ['style', 'info'],
])

function readEntry(entry: JsonObject): Finding {
  const rule = entry.text('code')
  const line = entry.numberIf('line')
  return {
    kind: 'config',
    rule,
    severity: LEVELS.get(entry.text('level')) ?? 'unrated',
    title: mask(entry.text('message')),
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: spotOf(entry.text('file'), { line, column: entry.numberIf('column') }),
    url: rule.startsWith('SC')
      ? `https://www.shellcheck.net/wiki/${rule}`
      : `https://github.com/hadolint/hadolint/wiki/${rule}`,
  }
}
