import type { Source } from '../../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../../reports/xml.ts'

/** An element without its prefix, with the attributes that were asked for. */
export interface XmlNode {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  text: string
  readonly children: XmlNode[]
}

/** What of a report is kept: everything but the elements `without`, and of the attributes only these. */
export interface XmlWanted {
  readonly attributes: readonly string[]
  readonly without: ReadonlySet<string>
}

const NONE: ReadonlyMap<string, string> = new Map()

/** The root of an XML report with all that is wanted under it. */
export function xmlTree(source: Source, { attributes, without }: XmlWanted): XmlNode {
  const top: XmlNode = { name: '', attributes: NONE, text: '', children: [] }
  const open: XmlNode[] = [top]
  let hidden = 0
  scanXml(source, {
    open(element) {
      const name = element.name.slice(element.name.indexOf(':') + 1)
      if (hidden > 0 || without.has(name)) {
        hidden++
        return
      }
      const node: XmlNode = { name, attributes: attributesOf(element, attributes), text: '', children: [] }
      open.at(-1)?.children.push(node)
      open.push(node)
    },
    text(text) {
      const node = open.at(-1)
      if (hidden === 0 && node !== undefined) node.text += text
    },
    close() {
      if (hidden > 0) hidden--
      else open.pop()
    },
  })
  return top.children[0] ?? top
}

/** Most elements have none: they share one empty map. */
function attributesOf(element: XmlElement, names: readonly string[]): ReadonlyMap<string, string> {
  let given: Map<string, string> | undefined
  for (const name of names) {
    const value = element.attribute(name)
    if (value !== undefined) given = (given ?? new Map<string, string>()).set(name, value)
  }
  return given ?? NONE
}

export function childOf(node: XmlNode | undefined, name: string): XmlNode | undefined {
  return node?.children.find((child) => child.name === name)
}

export function childrenOf(node: XmlNode | undefined, name: string): XmlNode[] {
  return node?.children.filter((child) => child.name === name) ?? []
}

/** The elements `name` in the first element `within`. */
export function listIn(node: XmlNode | undefined, within: string, name: string): XmlNode[] {
  return childrenOf(childOf(node, within), name)
}

/** The text of a child; undefined when it is absent or empty. */
export function textIn(node: XmlNode | undefined, name: string): string | undefined {
  return childOf(node, name)?.text.trim() || undefined
}
