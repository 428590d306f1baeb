import type { Source } from '../../../core/reports/source.ts'
import { scanXml } from '../../reports/xml.ts'

/** An element without its prefix. */
export interface Node {
  readonly name: string
  readonly ref: string | undefined
  readonly type: string | undefined
  /** The attribute of that name. */
  readonly label: string | undefined
  text: string
  readonly children: Node[]
}

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

/** The bill as a tree, without the parts that nobody asks for. */
export function treeOf(source: Source): Node {
  const root: Node = { name: '', ref: undefined, type: undefined, label: undefined, text: '', children: [] }
  const open: Node[] = [root]
  let hidden = 0
  scanXml(source, {
    open(element) {
      const name = element.name.slice(element.name.indexOf(':') + 1)
      if (hidden > 0 || LEFT_OUT.has(name)) {
        hidden++
        return
      }
      const ref = element.attribute('bom-ref') ?? element.attribute('ref')
      const node = {
        name,
        ref,
        type: element.attribute('type'),
        label: element.attribute('name'),
        text: '',
        children: [],
      }
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
  return root
}

export function childOf(node: Node | undefined, name: string): Node | undefined {
  return node?.children.find((child) => child.name === name)
}

/** The elements `name` in the first element `within`. */
export function listIn(node: Node | undefined, within: string, name: string): Node[] {
  return childOf(node, within)?.children.filter((child) => child.name === name) ?? []
}

/** The text of a child; undefined when it is absent or empty. */
export function textIn(node: Node | undefined, name: string): string | undefined {
  return childOf(node, name)?.text.trim() || undefined
}
