import type { Source } from '../../../core/reports/source.ts'
import { scanXml, type XmlElement } from '../../reports/xml.ts'

const MOST_TEXT = 32_000

/** What is kept of a report: these elements, these attributes of them, and texts by "parent/name" under them. */
export interface CasesWanted {
  readonly elements: ReadonlySet<string>
  readonly attributes: readonly string[]
  readonly texts: ReadonlySet<string>
}

/** An element that was asked for, when it has ended. */
export interface XmlCase {
  /** Without prefix. */
  readonly name: string
  readonly line: number
  /** How many of those asked for began before it: what ended before it and began after it is inside. */
  readonly order: number
  readonly attributes: ReadonlyMap<string, string>
  /** By "parent/name", at most 32 000 characters each. */
  readonly texts: Map<string, string>
  /** Names of the elements directly under it. */
  readonly children: Set<string>
  /** Whether another of its kind ended inside. */
  hasInner: boolean
}

/** Visits the elements in the order in which they end. */
export function eachXmlCase(source: Source, wanted: CasesWanted, visit: (found: XmlCase) => void): void {
  const names: string[] = []
  const open: { readonly found: XmlCase; readonly depth: number }[] = []
  let begun = 0

  function begin(element: XmlElement, name: string): void {
    const attributes = new Map<string, string>()
    for (const attribute of wanted.attributes) {
      const value = element.attribute(attribute)
      if (value !== undefined) attributes.set(attribute, value)
    }
    const outer = open.findLast(({ found }) => found.name === name)
    if (outer !== undefined) outer.found.hasInner = true
    const found = {
      name,
      line: element.line,
      order: begun++,
      attributes,
      texts: new Map(),
      children: new Set<string>(),
      hasInner: false,
    }
    open.push({ found, depth: names.length })
  }

  scanXml(source, {
    open(element) {
      const name = localName(element.name)
      const inner = open.at(-1)
      if (inner?.depth === names.length) inner.found.children.add(name)
      names.push(name)
      if (wanted.elements.has(name)) begin(element, name)
    },
    text(text) {
      const inner = open.at(-1)
      const key = `${names.at(-2)}/${names.at(-1)}`
      if (inner === undefined || !wanted.texts.has(key)) return
      const before = inner.found.texts.get(key) ?? ''
      if (before.length < MOST_TEXT) inner.found.texts.set(key, before + text.slice(0, MOST_TEXT))
    },
    close() {
      if (open.at(-1)?.depth === names.length) visit(open.pop()!.found)
      names.pop()
    },
  })
}

function localName(name: string): string {
  return name.slice(name.indexOf(':') + 1)
}
