import type { Package } from '../../../core/findings/finding.ts'
import { type DependencyGraph, dependencyGraph } from '../shared/dependency-graph.ts'
import { barePurl, ecosystemOf } from '../shared/purl.ts'
import { DOCUMENT, type SpdxDocument, type SpdxPackage, type SpdxRelation } from './document.ts'

/** The packages of a document. What the document describes is what they are in, and only alone is one of them. */
export function packagesIn({ packages, relations }: SpdxDocument): Package[] {
  const described = new Set(relations.flatMap(describedBy))
  const inside = packages.filter(({ id }) => !described.has(id))
  const graph = graphOf(relations, described)
  const development = new Set(relations.filter(({ type }) => type === 'DEV_DEPENDENCY_OF').map(({ from }) => from))
  return (inside.length > 0 ? inside : packages).map((each) => packageOf(each, graph, development.has(each.id)))
}

function describedBy({ from, type, to }: SpdxRelation): string[] {
  if (type === 'DESCRIBES' && from === DOCUMENT) return [to]
  return type === 'DESCRIBED_BY' && to === DOCUMENT ? [from] : []
}

function packageOf(each: SpdxPackage, graph: DependencyGraph, development: boolean): Package {
  const purl = barePurl(each.purl)
  return {
    name: each.name,
    version: each.version || undefined,
    ecosystem: ecosystemOf(purl),
    purl,
    direct: graph.direct(each.id),
    development: development || undefined,
    license: stated(each.concluded) ?? stated(each.declared),
  }
}

function stated(license: string | undefined): string | undefined {
  return license === undefined || license === '' || license === 'NOASSERTION' || license === 'NONE'
    ? undefined
    : license
}

function graphOf(relations: readonly SpdxRelation[], described: ReadonlySet<string>): DependencyGraph {
  const needs = relations.flatMap(({ from, type, to }): [string, string][] => {
    if (type === 'DEPENDS_ON') return [[from, to]]
    return type.endsWith('DEPENDENCY_OF') ? [[to, from]] : []
  })
  const asked = new Set(needs.filter(([from]) => described.has(from)).map(([, to]) => to))
  return dependencyGraph(
    needs.map(([from, to]) => [from, [to]] as const),
    asked,
  )
}
