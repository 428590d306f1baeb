import type { Package } from '../../../core/findings/finding.ts'
import { readNumber } from '../../../core/numeral.ts'
import type { Source } from '../../../core/reports/source.ts'
import { distinct, licenseOf } from '../shared/names.ts'
import { barePurl, ecosystemOf } from '../shared/purl.ts'
import type { Bom, Component, Flaw, Rating } from './bom.ts'
import { childOf, listIn, type Node, textIn, treeOf } from './tree.ts'

export function bomOfXml(source: Source): Bom {
  const bom = childOf(treeOf(source), 'bom')
  const metadata = childOf(bom, 'metadata')
  const { components, flaws } = walk(bom)
  return {
    writer: writerOf(childOf(metadata, 'tools')),
    root: childOf(metadata, 'component')?.ref,
    components,
    needs: listIn(bom, 'dependencies', 'dependency').map((each) => [
      each.ref ?? '',
      each.children.map(({ ref }) => ref ?? ''),
    ]),
    flaws: [...flaws, ...listIn(bom, 'vulnerabilities', 'vulnerability').map((each) => readFlaw(each, each.ref))],
  }
}

function writerOf(tools: Node | undefined): string | undefined {
  const tool = childOf(tools, 'tool') ?? childOf(childOf(tools, 'components'), 'component')
  return [textIn(tool, 'name'), textIn(tool, 'version')].filter(Boolean).join(' ') || undefined
}

/** All components; until 1.3 their vulnerabilities could stand in them (extension "vulnerability" 1.0). */
function walk(bom: Node | undefined): { components: Component[]; flaws: Flaw[] } {
  const [components, flaws]: [Component[], Flaw[]] = [[], []]
  const waiting = listIn(bom, 'components', 'component').reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { ref } = next
    components.push({ ref, type: next.type, about: packageOf(next) })
    for (const flaw of listIn(next, 'vulnerabilities', 'vulnerability')) flaws.push(readFlaw(flaw, flaw.ref ?? ref))
    for (const inside of listIn(next, 'components', 'component').reverse()) waiting.push(inside)
  }
  return { components, flaws }
}

function packageOf(component: Node): Package {
  const purl = barePurl(textIn(component, 'purl'))
  const [group, name] = [textIn(component, 'group'), textIn(component, 'name') ?? '']
  const ecosystem = ecosystemOf(purl)
  const choices = childOf(component, 'licenses')?.children ?? []
  return {
    name: group ? `${group}${ecosystem === 'maven' ? ':' : '/'}${name}` : name,
    version: textIn(component, 'version'),
    ecosystem,
    purl,
    license: licenseOf(
      choices.map((each) =>
        each.name === 'expression' ? each.text.trim() : (textIn(each, 'id') ?? textIn(each, 'name')),
      ),
    ),
  }
}

/** A vulnerability of the schema 1.4 and later, or of the extension, which names its one component by `ref`. */
function readFlaw(flaw: Node, ref: string | undefined): Flaw {
  const analysis = childOf(flaw, 'analysis')
  const targets = listIn(flaw, 'affects', 'target')
  const affects = targets.flatMap((each) => {
    const at = textIn(each, 'ref')
    const unaffected = listIn(each, 'versions', 'version').filter(
      (version) => textIn(version, 'status') === 'unaffected',
    )
    return at === undefined
      ? []
      : [{ ref: at, fixedIn: distinct(unaffected.map((version) => textIn(version, 'version'))) }]
  })
  return {
    id: textIn(flaw, 'id') ?? 'without-id',
    aliases: listIn(flaw, 'references', 'reference').flatMap((each) => textIn(each, 'id') ?? []),
    ratings: listIn(flaw, 'ratings', 'rating').map(readRating),
    cwe: listIn(flaw, 'cwes', 'cwe')
      .map((each) => Number(each.text))
      .filter(Number.isInteger),
    description: textIn(flaw, 'description'),
    detail: textIn(flaw, 'detail'),
    url: textIn(childOf(flaw, 'source'), 'url'),
    affects: affects.length > 0 || ref === undefined || targets.length > 0 ? affects : [{ ref, fixedIn: [] }],
    fixedIn: [],
    state: textIn(analysis, 'state'),
    justification: textIn(analysis, 'justification') ?? textIn(analysis, 'detail'),
  }
}

function readRating(rating: Node): Rating {
  const score = textIn(childOf(rating, 'score'), 'base') ?? textIn(rating, 'score')
  return { severity: textIn(rating, 'severity'), score: readNumber(score ?? ''), method: textIn(rating, 'method') }
}
