import type { Package, Spot } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { type DependencyGraph, dependencyGraph } from '../shared/dependency-graph.ts'
import { licenseOf } from '../shared/names.ts'
import { barePurl, ecosystemOf, purlType } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'
import type { Target } from './targets.ts'

export interface Packages {
  readonly packages: readonly Package[]
  /** A package as the list of the result has it, with who brings it in; undefined when it is not listed. */
  find(id: string | undefined): Package | undefined
  /** Where it stands in its lock file. */
  spot(id: string | undefined): Spot | undefined
}

interface Listed {
  readonly entry: JsonObject
  readonly about: Package
}

/** The packages that a result lists; Trivy does so for lock files, and for all with --list-all-pkgs. */
export function packagesOf(result: JsonObject, target: Target): Packages {
  const listed = new Map<string, Listed>()
  for (const entry of result.list('Packages')) {
    const id = entry.textIf('ID') || `${entry.textIf('Name') ?? ''}@${entry.textIf('Version') ?? ''}`
    listed.set(id, { entry, about: packageOf(entry, target) })
  }
  const graph = graphOf(listed)
  const names = (ids: readonly string[]) => ids.map((id) => listed.get(id)?.about.name ?? id)
  const directly = (id: string, { about }: Listed): Package => ({ ...about, direct: about.direct ?? graph.direct(id) })

  return {
    packages: [...listed].map(([id, each]) => directly(id, each)),
    find(id = '') {
      const known = listed.get(id)
      return known && { ...directly(id, known), through: names(graph.through(id)) }
    },
    spot(id = '') {
      const entry = listed.get(id)?.entry
      const [place] = entry?.list('Locations') ?? []
      const path = target.class === 'lang-pkgs' ? entry?.textIf('FilePath') || target.name : undefined
      return place && spotOf(path, { line: place.numberIf('StartLine'), endLine: place.numberIf('EndLine') })
    },
  }
}

function packageOf(entry: JsonObject, target: Target): Package {
  const purl = barePurl(entry.object('Identifier')?.textIf('PURL'))
  const relation = entry.textIf('Relationship')
  return {
    name: entry.textIf('Name') ?? entry.textIf('ID') ?? '',
    version: entry.textIf('Version'),
    ecosystem: ecosystemOf(purl) ?? purlType(target.type),
    purl,
    direct: relation === 'direct' ? true : relation === 'indirect' || entry.flag('Indirect') ? false : undefined,
    development: entry.flag('Dev') || undefined,
    license: licenseOf(entry.texts('Licenses')),
  }
}

function graphOf(listed: ReadonlyMap<string, Listed>): DependencyGraph {
  const needs = [...listed].map(([id, { entry }]) => [id, entry.texts('DependsOn')] as const)
  const asked = [...listed].filter(([, { about }]) => about.direct === true).map(([id]) => id)
  return dependencyGraph(needs, new Set(asked))
}
