import type { Finding, FindingKind } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { fingerprintOfLine, fingerprintOfSecret } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { spotOf } from '../shared/spot.ts'

export interface ReadFile {
  readonly findings: readonly Finding[]
  /** Why the file was not looked at. */
  readonly unread: readonly string[]
}

/** Rules that are about security and not about style: those of the plugins for it, and ESLint's own on code from text. */
const SECURITY =
  /^(?:(?:security|security-node|no-unsanitized|xss|scanjs-rules|@microsoft\/sdl)\/.+|react\/no-danger(?:-with-children)?|no-eval|no-implied-eval|no-new-func|no-script-url)$/
/** The rules whose messages quote the secret. */
const SECRET = /^(?:no-secrets\/.+|.*no-hardcoded-(?:credentials|secrets|passwords))$/
const QUOTED = /(["'`])(.+)\1/s

export function readFile(file: JsonObject): ReadFile {
  const path = file.text('filePath')
  if (file.raw('messages') === undefined) throw file.broken('messages', 'is missing.')
  const lines = (file.textIf('source') ?? file.textIf('output') ?? '').split('\n')
  const messages = file.list('messages')
  const shown = messages.filter((message) => !isUnread(message)).map((message) => readMessage(message, path, lines))
  const suppressed = file.list('suppressedMessages').map((message) => ({
    ...readMessage(message, path, lines),
    suppressed: suppressionOf(message),
  }))
  const unread = messages.filter(isUnread).map((message) => `${path}: ${mask(message.text('message'))}`)
  return { findings: [...shown, ...suppressed], unread }
}

/** A message of no rule says that the file could not be parsed, or, without a line, that it was ignored. */
function isUnread(message: JsonObject): boolean {
  if (message.flag('fatal')) return true
  return message.raw('ruleId') === undefined && message.raw('line') === undefined
}

function readMessage(message: JsonObject, path: string, lines: readonly string[]): Finding {
  const rule = message.textIf('ruleId') ?? 'unused-disable-directive'
  const kind = kindOf(rule)
  const text = message.text('message')
  const secret = kind === 'secret' ? QUOTED.exec(text)?.[2] : undefined
  const line = message.numberIf('line')
  return {
    kind,
    rule,
    severity: severityIn(message),
    title: mask(text, [secret]),
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: spotOf(path, {
      line,
      endLine: message.numberIf('endLine'),
      column: message.numberIf('column'),
      endColumn: message.numberIf('endColumn'),
    }),
    fingerprint: kind === 'secret' ? fingerprintOfSecret(secret) : fingerprintOfLine(lines[(line ?? 0) - 1]),
  }
}

function kindOf(rule: string): FindingKind {
  if (SECRET.test(rule)) return 'secret'
  return SECURITY.test(rule) ? 'code' : 'lint'
}

function severityIn(message: JsonObject): Finding['severity'] {
  const number = message.numberIf('severity')
  if (number === 2) return 'high'
  return number === 1 ? 'medium' : 'unrated'
}

function suppressionOf(message: JsonObject): string {
  const [first] = message.list('suppressions')
  return mask([first?.textIf('kind'), first?.textIf('justification')].filter(Boolean).join(': ')) || 'directive'
}
