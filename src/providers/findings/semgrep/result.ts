import type { Finding, FindingKind, Package } from '../../../core/findings/finding.ts'
import { type Severity, severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { fingerprintOfLine } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { cweIn, distinct } from '../shared/names.ts'
import { purlOf, purlType } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'

/** One entry of `results`. */
export function readResult(result: JsonObject): Finding {
  const extra = result.object('extra')
  const about = extra?.object('metadata')
  const [start, end] = [result.object('start'), result.object('end')]
  const rule = result.text('check_id')
  const kind = kindOf(rule, extra, about)
  const advisory = about?.raw('sca-vuln-database-identifier')
  return {
    kind,
    rule: typeof advisory === 'string' ? advisory : rule,
    severity: severityIn(extra?.textIf('severity')),
    title: mask(extra?.textIf('message') ?? rule, kind === 'secret' ? captured(extra) : []),
    aliases: distinct([typeof advisory === 'string' ? advisory : undefined]),
    cwe: cweIn(textsOf(about?.raw('cwe'))),
    package: packageOf(extra),
    fixedIn: [],
    spot: spotOf(result.text('path'), {
      line: start?.numberIf('line'),
      endLine: end?.numberIf('line'),
      column: start?.numberIf('col'),
      endColumn: end?.numberIf('col'),
    }),
    fingerprint: fingerprintOfLine(extra?.textIf('lines')?.split('\n')[0]),
    url: textOf(about?.raw('shortlink')) ?? textOf(about?.raw('source')) ?? textsOf(about?.raw('references'))[0],
    suppressed: extra?.flag('is_ignored') === true ? 'nosemgrep' : undefined,
    confidence: textOf(about?.raw('confidence')),
  }
}

function severityIn(word: string | undefined): Severity {
  return severityOf(word === 'INVENTORY' || word === 'EXPERIMENT' ? 'info' : word)
}

const NOT_SECURITY = /^(?:best-practice|correctness|maintainability|performance|portability|compatibility)$/

function kindOf(rule: string, extra: JsonObject | undefined, about: JsonObject | undefined): FindingKind {
  if (extra?.object('sca_info') !== undefined) return 'dependency'
  const validated = extra?.textIf('validation_state') ?? 'NO_VALIDATOR'
  if (validated !== 'NO_VALIDATOR' || /(?:^|\.)secrets\./.test(rule)) return 'secret'
  return NOT_SECURITY.test(textOf(about?.raw('category')) ?? '') ? 'lint' : 'code'
}

/** What the rule's variables stand for: a message may quote it, and it may be the secret. */
function captured(extra: JsonObject | undefined): string[] {
  const variables = extra?.object('metavars')
  return (variables?.names() ?? []).flatMap((name) => textOf(variables?.object(name)?.raw('abstract_content')) ?? [])
}

function packageOf(extra: JsonObject | undefined): Package | undefined {
  const found = extra?.object('sca_info')?.object('dependency_match')?.object('found_dependency')
  if (found === undefined) return undefined
  const ecosystem = purlType(found.textIf('ecosystem'))
  const [name, version] = [found.text('package'), found.textIf('version')]
  const direct = found.textIf('transitivity')
  return {
    name,
    version,
    ecosystem,
    purl: purlOf(ecosystem, name, version),
    direct: direct === 'direct' ? true : direct === 'transitive' ? false : undefined,
  }
}

/** Metadata is what the author of a rule wrote: a text, a list or anything else. */
function textOf(value: unknown): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined
}

function textsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value]).filter((each) => typeof each === 'string')
}
