import { type Collector, createCollector } from '../../../core/coverage/collector.ts'
import { type Items, NO_ITEMS } from '../../../core/coverage/items.ts'
import { keyOf } from '../../../core/coverage/key.ts'
import type { XmlElement } from '../../reports/xml.ts'
import type { XmlEdge } from '../xml/edge.ts'

/** The methods of one package by the source file of their class: they stand before the source files. */
export interface Methods {
  beginClass(element: XmlElement): void
  beginMethod(element: XmlElement): void
  /** A counter of the method that is read. */
  addCounter(element: XmlElement): void
  endClass(): void
  /** The methods of a source file; each is asked for once. */
  take(sourcefile: string): Items
  /** Forgets what nobody asked for. */
  endPackage(): void
}

interface Method {
  readonly line: number
  readonly key: number
  readonly covered: boolean
}

export function createMethods(edge: XmlEdge): Methods {
  const collector: Collector = createCollector()
  const found = new Map<string, Method[]>()
  let current: Method[] | undefined
  let [className, line, key] = ['', 0, 0]

  return {
    beginClass(element) {
      const file = element.attribute('sourcefilename')
      className = element.attribute('name') ?? ''
      current = file === undefined ? undefined : (found.get(file) ?? [])
      if (file !== undefined && current !== undefined) found.set(file, current)
    },
    beginMethod(element) {
      line = element.integer('line') ?? 0
      if (!(line >= 0)) line = 0
      key = keyOf([className, element.attribute('name'), element.attribute('desc')].join('\0'))
    },
    addCounter(element) {
      if (current === undefined || element.attribute('type') !== 'METHOD') return
      current.push({ line, key, covered: edge.total(element, 'covered') > 0 })
    },
    endClass() {
      current = undefined
    },
    take(sourcefile) {
      const methods = found.get(sourcefile)
      if (methods === undefined) return NO_ITEMS
      for (const method of methods) collector.add(method.line, method.covered ? 1 : 0, method.key)
      found.delete(sourcefile)
      return collector.take()
    },
    endPackage: () => found.clear(),
  }
}
