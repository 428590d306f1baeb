import type { Finding, Package } from '../../../core/findings/finding.ts'
import { type Severity, severityOf, severityOfScore, worstSeverity } from '../../../core/findings/severity.ts'
import { bandOfScore2, bandOfVectors2, scoreOfVectors } from '../shared/cvss.ts'
import { dependencyGraph } from '../shared/dependency-graph.ts'
import { mask } from '../shared/mask.ts'
import { distinct } from '../shared/names.ts'
import { packageOfPurl } from '../shared/purl.ts'
import type { Affected, Bom, Component, Flaw, Rating } from './bom.ts'

/** Components that are no packages of their own. */
const NO_PACKAGE = new Set([
  'file',
  'operating-system',
  'data',
  'device',
  'cryptographic-asset',
  'machine-learning-model',
])
const SET_ASIDE = new Set(['not_affected', 'false_positive', 'resolved', 'resolved_with_pedigree'])

export function findingsOf(bom: Bom): { readonly findings: readonly Finding[]; readonly packages: readonly Package[] } {
  const byRef = new Map<string, Component>()
  for (const component of bom.components) if (component.ref !== undefined) byRef.set(component.ref, component)
  const asked = bom.needs.filter(([ref]) => ref === bom.root).flatMap(([, needed]) => needed)
  const graph = dependencyGraph(
    bom.needs.filter(([ref]) => ref !== bom.root),
    new Set(asked),
  )

  const packageOf = ({ ref, about }: Component): Package => ({
    ...about,
    direct: ref === undefined ? undefined : graph.direct(ref),
  })

  function packageAt(ref: string): Package | undefined {
    const found = byRef.get(ref)
    if (found === undefined) return packageOfPurl(ref)
    return { ...packageOf(found), through: graph.through(ref).map((each) => byRef.get(each)?.about.name ?? each) }
  }

  const findings = bom.flaws.flatMap((flaw) => {
    const affects: readonly (Affected | undefined)[] = flaw.affects.length > 0 ? flaw.affects : [undefined]
    return affects.map((affected) => findingOf(flaw, affected, affected && packageAt(affected.ref)))
  })
  return { findings, packages: bom.components.filter(({ type }) => !NO_PACKAGE.has(type ?? '')).map(packageOf) }
}

function findingOf(flaw: Flaw, affected: Affected | undefined, about: Package | undefined): Finding {
  const text = flaw.description ?? flaw.detail
  const why = [flaw.state, flaw.justification].filter(Boolean).join(': ')
  return {
    kind: 'dependency',
    rule: flaw.id,
    severity: severityIn(flaw),
    score: bestScore(flaw.ratings),
    title: about === undefined ? flaw.id : `${flaw.id} in ${about.name}`,
    detail: text && mask(text),
    aliases: distinct([flaw.id, ...flaw.aliases]),
    cwe: flaw.cwe,
    package: about,
    fixedIn: distinct([...(affected?.fixedIn ?? []), ...flaw.fixedIn]),
    url: flaw.url,
    suppressed: SET_ASIDE.has(flaw.state ?? '') ? mask(why) : undefined,
  }
}

function severityIn({ id, ratings }: Flaw): Severity {
  if (id.startsWith('MAL-')) return 'critical'
  const said = worstSeverity(ratings.map(({ severity }) => severityOf(severity)))
  if (said !== 'unrated') return said
  const scored = severityOfScore(bestScore(ratings))
  return scored === 'unrated' ? worstSeverity(ratings.map(bandOfCvss2)) : scored
}

function bestScore(ratings: readonly Rating[]): number | undefined {
  let best: number | undefined
  for (const { method, score, vector = '' } of ratings) {
    if (!/^CVSSv[34]/i.test(method ?? '')) continue
    const rated = score ?? scoreOfVectors([vector])
    if (rated !== undefined) best = Math.max(rated, best ?? 0)
  }
  return best
}

function bandOfCvss2({ method, score, vector = '' }: Rating): Severity {
  if (!/^CVSSv2$/i.test(method ?? '')) return 'unrated'
  return score === undefined ? bandOfVectors2([vector]) : bandOfScore2(score)
}
