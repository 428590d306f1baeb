import type { Source } from '../../../core/reports/source.ts'
import { broken } from '../../reports/broken.ts'
import { createWarnings } from '../../reports/warnings.ts'
import type { XmlElement } from '../../reports/xml.ts'

const LAST_LINE = 0x7fff_ffff
const DECIMAL = /^\s*[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:e[+-]?\d+)?\s*$/i

/** Takes checked values out of the elements of one report. Each throws `report-broken` for what it cannot be. */
export interface XmlEdge {
  /** The line that an element is about; 0, with a warning, when the report does not know it: such an element is left out. */
  line(element: XmlElement, name: string): number
  /** How often something ran; less than 0 is 0, with a warning. */
  hits(element: XmlElement, name: string): number
  /** A number of items. */
  total(element: XmlElement, name: string): number
  /** A number of items that may be absent. */
  optional(element: XmlElement, name: string): number | undefined
  text(element: XmlElement, name: string): string
  /** A path, with "/" between folders. */
  path(element: XmlElement, name: string): string
  say(text: string): void
  warnings(): readonly string[]
  broken(element: XmlElement, why: string): Error
}

export function createXmlEdge(source: Source): XmlEdge {
  const { say, all } = createWarnings()
  const wrong = ({ name: of, line, attribute }: Named, name: string, expected: string) =>
    broken(source, line, `The attribute "${name}" of "${of}" should be ${expected} and is ${shown(attribute)}.`)
  const naming = (element: XmlElement, name: string): Named => ({
    name: element.name,
    line: element.line,
    attribute: element.attribute(name),
  })

  function line(element: XmlElement, name: string): number {
    const value = element.integer(name)
    if (value !== undefined && value > 0 && value <= LAST_LINE) return value
    const written = element.attribute(name)
    if (value !== 0 && written !== 'undefined') throw wrong(naming(element, name), name, 'the number of a line')
    say(`line ${element.line}: ${element.name} ${name}="${written}" is no line; it was left out`)
    return 0
  }

  function hits(element: XmlElement, name: string): number {
    const whole = element.integer(name)
    if (whole !== undefined && whole >= 0) return whole
    const written = element.attribute(name)
    if (written === undefined || !DECIMAL.test(written)) throw wrong(naming(element, name), name, 'a count')
    if (Number(written) >= 0) return Number(written)
    say(`line ${element.line}: ${element.name} ${name}="${written}" is negative; it counts as 0`)
    return 0
  }

  function optional(element: XmlElement, name: string): number | undefined {
    const value = element.integer(name)
    if (value === undefined || (value >= 0 && value <= Number.MAX_SAFE_INTEGER)) return value
    throw wrong(naming(element, name), name, 'a whole number')
  }

  function total(element: XmlElement, name: string): number {
    const value = optional(element, name)
    if (value === undefined) throw wrong(naming(element, name), name, 'a whole number')
    return value
  }

  function text(element: XmlElement, name: string): string {
    const value = element.attribute(name)
    if (value === undefined || value === '') throw wrong(naming(element, name), name, 'a text')
    return value
  }

  return {
    line,
    hits,
    total,
    optional,
    text,
    path: (element, name) => text(element, name).replaceAll('\\', '/'),
    say,
    warnings: all,
    broken: (element, why) => broken(source, element.line, why),
  }
}

interface Named {
  readonly name: string
  readonly line: number
  readonly attribute: string | undefined
}

function shown(value: string | undefined): string {
  if (value === undefined) return 'missing'
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value)
}
