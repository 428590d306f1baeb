import { scanXml } from '../../../src/providers/reports/xml.ts'
import { reportSource } from '../../support/report-source.ts'

/** Everything a handler is told, one event a line; attributes are those asked for. */
export function xmlEvents(
  content: string | Uint8Array,
  asked: readonly string[] = ['a', 'b'],
  piece?: number,
): string[] {
  const events: string[] = []
  scanXml(reportSource(content, piece), {
    open(element) {
      const attributes = asked.map((name) => [name, element.attribute(name)] as const)
      const given = attributes.filter(([, value]) => value !== undefined)
      events.push(
        [`<${element.name}`, ...given.map(([name, value]) => `${name}=${value}`), `@${element.line}`].join(' '),
      )
    },
    close: (name) => events.push(`/${name}`),
    text: (text) => events.push(`"${text}`),
  })
  return events
}
