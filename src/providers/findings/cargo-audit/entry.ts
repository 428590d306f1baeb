import type { Finding, Package } from '../../../core/findings/finding.ts'
import { severityOfScore } from '../../../core/findings/severity.ts'
import { isFields, type JsonObject } from '../../reports/json-object.ts'
import { scoreOfVectors } from '../shared/cvss.ts'
import { mask } from '../shared/mask.ts'
import { distinct } from '../shared/names.ts'
import { purlOf } from '../shared/purl.ts'
import { firstFixedIn } from '../shared/versions.ts'

export function readFlaw(entry: JsonObject): Finding {
  const advisory = entry.object('advisory')
  if (advisory === undefined) throw entry.broken('advisory', 'is missing.')
  return findingOf(entry, advisory.text('id'), advisory)
}

/** A warning stands for an advisory that is no vulnerability, or for a version that was taken back, which has none. */
export function readWarning(entry: JsonObject, kind: string | undefined): Finding {
  const said = entry.raw('kind')
  const word = kind ?? (typeof said === 'string' ? said : 'warning')
  const advisory = entry.object('advisory')
  const finding = findingOf(entry, advisory?.text('id') ?? word, advisory)
  return { ...finding, severity: 'unrated', score: undefined, title: `${word}: ${finding.title}` }
}

function findingOf(entry: JsonObject, rule: string, advisory: JsonObject | undefined): Finding {
  const about = packageOf(entry)
  const score = scoreOfVectors([advisory?.textIf('cvss') ?? ''])
  const detail = advisory?.textIf('description')
  return {
    kind: 'dependency',
    rule,
    severity: severityOfScore(score),
    score,
    title: mask(advisory?.textIf('title') || `${about.name} ${about.version ?? ''}`.trim()),
    detail: detail && mask(detail),
    aliases: advisory === undefined ? [] : distinct([rule, ...advisory.texts('aliases')]),
    cwe: [],
    package: about,
    fixedIn: fixesOf(entry),
    url: advisory?.textIf('url') ?? (advisory === undefined ? undefined : `https://rustsec.org/advisories/${rule}`),
  }
}

function packageOf(entry: JsonObject): Package {
  const known = entry.object('package')
  const name = known?.text('name') ?? ''
  const version = known?.textIf('version')
  return { name, version, ecosystem: 'cargo', purl: purlOf('cargo', name, version) }
}

function fixesOf(entry: JsonObject): string[] {
  const versions = entry.raw('versions')
  if (!isFields(versions)) return []
  return distinct((entry.object('versions')?.texts('patched') ?? []).flatMap(firstFixedIn))
}
