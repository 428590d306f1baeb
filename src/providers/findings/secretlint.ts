import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { type Severity, severityOf } from '../../core/findings/severity.ts'
import { isFields, type JsonObject, listOf } from '../reports/json-object.ts'
import { firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { fingerprintOfSecret } from './shared/fingerprint.ts'
import { mask } from './shared/mask.ts'
import { countOf } from './shared/partial.ts'
import { spotOf } from './shared/spot.ts'

export const secretlint: FindingsReader<'secretlint'> = {
  format: 'secretlint',
  title: 'secretlint (JSON)',
  counting:
    'One for each message. secretlint calls every secret an error unless its configuration says otherwise: error is unrated, warning is medium and info info. The content of files and the secrets are dropped when it is read. 0 files are no scan.',

  recognises: (opening) => hasAll(firstFieldsOf(opening), 'filePath', 'sourceContent', 'messages'),

  read(source) {
    const files = listOf(source)
    const findings = files.flatMap(readFile)
    return [
      {
        tool: 'secretlint',
        findings,
        reported: findings.length,
        couldNotScan: files.length === 0 ? 'secretlint looked at 0 files.' : undefined,
        partial: [],
        lookedAt: files.length === 0 ? undefined : countOf(files.length, 'file'),
      },
    ]
  },
}

function readFile(file: JsonObject): Finding[] {
  const path = file.text('filePath')
  const content = file.textIf('sourceContent') ?? ''
  if (file.raw('messages') === undefined) throw file.broken('messages', 'is missing.')
  return file.list('messages').map((message) => {
    const rule = message.text('ruleId')
    const secret = secretAt(content, message.raw('range'))
    const { start, end } = placesOf(message)
    return {
      kind: 'secret',
      rule,
      severity: severityIn(message),
      title: titleOf(message, secret),
      aliases: [],
      cwe: [],
      fixedIn: [],
      spot: spotOf(path, { line: start.line, endLine: end.line, column: start.column, endColumn: end.column }),
      fingerprint: fingerprintOfSecret(secret),
      url: message.textIf('docsUrl'),
    }
  })
}

/** What a message says in front of the colon: the secret follows it, hidden only if secretlint was told so. */
function titleOf(message: JsonObject, secret: string | undefined): string {
  const data = message.object('data')
  const values = (data?.names() ?? []).map((name) => data?.raw(name)).filter((value) => typeof value === 'string')
  const [said = ''] = message.text('message').split(': ', 1)
  return mask(said, [secret, ...values]).replace(/\*{3,}/g, '***')
}

function secretAt(content: string, range: unknown): string | undefined {
  const [from, to]: readonly unknown[] = Array.isArray(range) ? range : []
  return typeof from === 'number' && typeof to === 'number' ? content.slice(from, to) || undefined : undefined
}

/** Lines count from 1, columns from 0. */
function placesOf(message: JsonObject) {
  const at = (name: string) => {
    const loc = isFields(message.raw('loc')) ? message.object('loc')?.object(name) : undefined
    const column = loc?.numberIf('column')
    return { line: loc?.numberIf('line'), column: column === undefined ? undefined : column + 1 }
  }
  return { start: at('start'), end: at('end') }
}

function severityIn(message: JsonObject): Severity {
  const word = message.textIf('severity')
  return word === 'error' ? 'unrated' : severityOf(word)
}
