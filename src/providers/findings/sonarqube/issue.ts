import type { Finding, FindingKind, Package } from '../../../core/findings/finding.ts'
import { readNumber } from '../../../core/numeral.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { fingerprintOf } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { cweIn, distinct } from '../shared/names.ts'
import type { PlaceOf } from './place.ts'
import { severityIn } from './severity.ts'

const OPEN = new Set(['OPEN', 'CONFIRMED', 'REOPENED', 'TO_REVIEW'])
const ADVISORY = /\b(?:CVE-\d{4}-\d{4,}|GHSA(?:-[0-9a-z]{4}){3})\b/gi

export function readIssue(issue: JsonObject, place: PlaceOf): Finding {
  const rule = issue.text('rule')
  const text = issue.textIf('message') ?? rule
  const about = packageIn(rule, text)
  const advisories = about === undefined ? [] : distinct(text.match(ADVISORY) ?? [])
  const impacts = issue.list('impacts')
  const words = impacts.length > 0 ? impacts.map((impact) => impact.textIf('severity')) : [issue.textIf('severity')]
  return {
    kind: about === undefined ? kindOf(issue, rule, impacts) : 'dependency',
    rule: advisories.length === 1 ? (advisories[0] ?? rule) : rule,
    severity: severityIn(words),
    score: about === undefined ? undefined : readNumber(/\bCVSS Score: ([\d.]+)/.exec(text)?.[1] ?? ''),
    title: mask(text),
    aliases: advisories,
    cwe: cweIn(about === undefined ? issue.texts('tags') : [text]),
    package: about,
    fixedIn: [],
    spot: place(issue),
    fingerprint: fingerprintIn(issue),
    suppressed: suppressionOf(issue),
  }
}

function kindOf(issue: JsonObject, rule: string, impacts: readonly JsonObject[]): FindingKind {
  if (rule.startsWith('secrets:')) return 'secret'
  const type = issue.textIf('type')
  if (type !== undefined) return type === 'VULNERABILITY' || type === 'SECURITY_HOTSPOT' ? 'code' : 'lint'
  if (impacts.length === 0) return 'code'
  return impacts.some((impact) => impact.textIf('softwareQuality') === 'SECURITY') ? 'code' : 'lint'
}

/** The plugin for Dependency-Check writes the package into the message: "Filename: package:1.1.2 | Reference: CVE-…". */
function packageIn(rule: string, message: string): Package | undefined {
  const [, file] = /^Filename: (.+?) \| /.exec(message) ?? []
  if (file === undefined || !rule.startsWith('OWASP:')) return undefined
  const [, name = file, version] = /^(.+):([^:]+)$/.exec(file) ?? []
  return { name, version }
}

function suppressionOf(issue: JsonObject): string | undefined {
  const status = issue.textIf('issueStatus') ?? issue.textIf('status')
  if (status === undefined || OPEN.has(status)) return undefined
  const resolution = issue.textIf('resolution')
  return [status, resolution].filter(Boolean).join(': ').toLowerCase()
}

/** SonarQube's own hash of the line, which says nothing of it. */
function fingerprintIn(issue: JsonObject): string | undefined {
  const hash = issue.textIf('hash')
  return hash ? fingerprintOf(hash) : undefined
}
