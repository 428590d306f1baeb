import type { Source } from '../../core/reports/source.ts'
import type { XmlHandler } from './xml-handler.ts'
import { createXmlScanner } from './xml-scanner.ts'

export { LONGEST_COPY, type XmlElement, type XmlHandler } from './xml-handler.ts'

/**
 * Reads XML in pieces and calls `handler` in document order. Strict where it matters: there is one root, elements have to
 * nest and to end, attributes have to be quoted, bytes have to be of the declared encoding. No DTD is loaded, no entity but
 * the five of XML and character references is known. A SluiceError `report-broken` names the line.
 */
export function scanXml(source: Source, handler: XmlHandler): void {
  createXmlScanner(source, handler).scan()
}
