import type { Package } from '../../../core/findings/finding.ts'
import { readNumber } from '../../../core/numeral.ts'
import type { Source } from '../../../core/reports/source.ts'
import { distinct, licenseOf } from '../shared/names.ts'
import { barePurl, ecosystemOf } from '../shared/purl.ts'
import { childOf, listIn, textIn, type XmlNode, xmlTree } from '../shared/xml-tree.ts'
import type { Bom, Component, Flaw, Rating } from './bom.ts'

/** Parts that nobody asks for here, and that are most of a large bill. */
const LEFT_OUT = new Set([
  'hashes',
  'externalReferences',
  'evidence',
  'pedigree',
  'signature',
  'services',
  'compositions',
  'annotations',
  'formulation',
  'releaseNotes',
  'swid',
])

export function bomOfXml(source: Source): Bom {
  const top = xmlTree(source, { attributes: ['bom-ref', 'ref', 'type'], without: LEFT_OUT })
  const bom = top.name === 'bom' ? top : undefined
  const metadata = childOf(bom, 'metadata')
  const { components, flaws } = walk(bom)
  return {
    writer: writerOf(childOf(metadata, 'tools')),
    root: refOf(childOf(metadata, 'component')),
    components,
    needs: listIn(bom, 'dependencies', 'dependency').map((each) => [
      refOf(each) ?? '',
      each.children.map((child) => refOf(child) ?? ''),
    ]),
    flaws: [...flaws, ...listIn(bom, 'vulnerabilities', 'vulnerability').map((each) => readFlaw(each, refOf(each)))],
  }
}

/** What a component is called, or which one is meant. */
function refOf(node: XmlNode | undefined): string | undefined {
  return node?.attributes.get('bom-ref') ?? node?.attributes.get('ref')
}

function writerOf(tools: XmlNode | undefined): string | undefined {
  const tool = childOf(tools, 'tool') ?? childOf(childOf(tools, 'components'), 'component')
  return [textIn(tool, 'name'), textIn(tool, 'version')].filter(Boolean).join(' ') || undefined
}

/** All components; until 1.3 their vulnerabilities could stand in them (extension "vulnerability" 1.0). */
function walk(bom: XmlNode | undefined): { components: Component[]; flaws: Flaw[] } {
  const [components, flaws]: [Component[], Flaw[]] = [[], []]
  const waiting = listIn(bom, 'components', 'component').reverse()
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const ref = refOf(next)
    components.push({ ref, type: next.attributes.get('type'), about: packageOf(next) })
    for (const flaw of listIn(next, 'vulnerabilities', 'vulnerability')) flaws.push(readFlaw(flaw, refOf(flaw) ?? ref))
    for (const inside of listIn(next, 'components', 'component').reverse()) waiting.push(inside)
  }
  return { components, flaws }
}

function packageOf(component: XmlNode): Package {
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
function readFlaw(flaw: XmlNode, ref: string | undefined): Flaw {
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

function readRating(rating: XmlNode): Rating {
  const score = textIn(childOf(rating, 'score'), 'base') ?? textIn(rating, 'score')
  return {
    severity: textIn(rating, 'severity'),
    score: readNumber(score ?? ''),
    method: textIn(rating, 'method'),
    vector: textIn(rating, 'vector'),
  }
}
