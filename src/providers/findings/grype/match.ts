import type { Finding, Package } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { scoreOfVectors } from '../shared/cvss.ts'
import { mask } from '../shared/mask.ts'
import { cweIn, distinct, licenseOf } from '../shared/names.ts'
import { barePurl, ecosystemOf, purlType } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'

/** One match of a vulnerability with a package; `folder`: paths are relative to the folder that was scanned. */
export function readMatch(match: JsonObject, folder: boolean): Finding {
  const flaw = needed(match, 'vulnerability')
  const artifact = needed(match, 'artifact')
  const related = match.list('relatedVulnerabilities')
  const id = flaw.text('id')
  const about = packageOf(artifact)
  const detail = [flaw, ...related].map((each) => each.textIf('description')).find(Boolean)
  const path = artifact.list('locations')[0]?.textIf('path')
  return {
    kind: 'dependency',
    rule: id,
    severity: severityOf(flaw.textIf('severity')),
    score: scoreIn(flaw) ?? related.map(scoreIn).find((score) => score !== undefined),
    title: `${id} in ${about.name}`,
    detail: detail && mask(detail),
    aliases: distinct([id, ...related.map((each) => each.text('id'))]),
    cwe: cweIn([flaw, ...related].flatMap((each) => each.list('cwes').map((cwe) => cwe.textIf('cwe') ?? ''))),
    package: about,
    fixedIn: distinct(flaw.object('fix')?.texts('versions') ?? []),
    spot: spotOf(folder ? path?.replace(/^\/+(?=.)/, '') : path),
    epss: best(flaw.list('epss').map((each) => each.numberIf('epss'))),
    exploited: flaw.list('knownExploited').length > 0 || undefined,
    url: flaw.textIf('dataSource'),
    suppressed: ignoredBy(match.list('appliedIgnoreRules')),
  }
}

function needed(match: JsonObject, name: string): JsonObject {
  const value = match.object(name)
  if (value === undefined) throw match.broken(name, 'is missing.')
  return value
}

function packageOf(artifact: JsonObject): Package {
  const purl = barePurl(artifact.textIf('purl'))
  return {
    name: artifact.text('name'),
    version: artifact.textIf('version'),
    ecosystem: ecosystemOf(purl) ?? purlType(artifact.textIf('type')),
    purl,
    license: licenseOf(textsIn(artifact.raw('licenses'))),
  }
}

/** Licences are texts; other programs that write this format have objects there, which say nothing here. */
function textsIn(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : []
}

/** CVSS 2 is another scale, and no base score of 3 or 4. */
function scoreIn(flaw: JsonObject): number | undefined {
  const rated = flaw.list('cvss').filter((each) => /^[34]/.test(each.textIf('version') ?? ''))
  return best(
    rated.map((each) => each.object('metrics')?.numberIf('baseScore') ?? scoreOfVectors([each.textIf('vector') ?? ''])),
  )
}

function best(scores: readonly (number | undefined)[]): number | undefined {
  return scores.reduce((most, score) => (most === undefined || (score ?? 0) > most ? score : most), undefined)
}

function ignoredBy(rules: readonly JsonObject[]): string | undefined {
  const [first] = rules
  if (first === undefined) return undefined
  const words = [
    first.textIf('namespace'),
    first.textIf('vulnerability'),
    first.textIf('fix-state'),
    first.textIf('reason'),
  ]
  return mask(`ignored by a rule: ${words.filter(Boolean).join(', ')}`.replace(/: $/, ''))
}
