import type { Source } from '../../core/reports/source.ts'
import {
  AMPERSAND,
  after,
  BANG,
  GREATER,
  isBlank,
  LESS,
  MORE,
  NAME_BYTES,
  QUESTION,
  SLASH,
  standsAt,
} from './xml-bytes.ts'
import { afterDoctype } from './xml-doctype.ts'
import { createXmlEncoding } from './xml-encoding.ts'
import type { XmlHandler } from './xml-handler.ts'
import { afterReference } from './xml-references.ts'
import { XmlTag } from './xml-tag.ts'
import { createXmlText } from './xml-text.ts'
import { createXmlWindow, failIn } from './xml-window.ts'
import { createXmlWords, type XmlWord } from './xml-words.ts'

const DEEPEST = 1_000
const ENCODING = /\sencoding\s*=\s*(?:"([^"]*)"|'([^']*)')/

export interface XmlScanner {
  scan(): void
}

/** See `scanXml`. Every step takes the position of what it reads and answers what follows it, or `MORE`. */
export function createXmlScanner(source: Source, handler: XmlHandler): XmlScanner {
  const window = createXmlWindow(source)
  const fail = failIn(source, window)
  const encoding = createXmlEncoding()
  const tag = new XmlTag(window, createXmlWords(encoding), fail)
  const texts = handler.text === undefined ? undefined : createXmlText(encoding, (text) => handler.text?.(text))
  const open: XmlWord[] = []
  let [begun, typed, rooted] = [false, false, false]

  function scan(): void {
    for (let at = 0, more = true; more; ) {
      const next = at === window.end ? MORE : token(at)
      if (next === MORE) more = window.more(at)
      at = next === MORE ? 0 : next
    }
    finish()
  }

  /** White space between two tags is no text, so that it is skipped first. */
  function token(from: number): number {
    const { bytes, end } = window
    let at = from
    while (at < end && isBlank(bytes[at]!)) at++
    if (at === end) return MORE
    if (bytes[at] === LESS) return markup(at)
    if (open.length > 0) return text(from)
    throw fail(at, `There is something ${rooted ? 'after' : 'before'} the root element.`)
  }

  function markup(at: number): number {
    if (at + 1 === window.end) return MORE
    const second = window.bytes[at + 1]
    if (second === SLASH) return endTag(at)
    if (second === BANG) return declaration(at)
    return second === QUESTION ? instruction(at) : startTag(at)
  }

  function text(from: number): number {
    const to = textEnd(from)
    if (texts === undefined || handler.wantsText?.() === false) return to === from ? MORE : to
    const { bytes, end } = window
    if (to === end || bytes[to] !== LESS) return MORE
    texts.add(bytes, from, to)
    return to
  }

  /** Where the text ends, or as far as it is known. */
  function textEnd(from: number): number {
    const { bytes, end } = window
    let at = from
    while (at < end) {
      const byte = bytes[at]
      if (byte === LESS) return at
      const next = byte === AMPERSAND ? afterReference(bytes, at, end, fail) : at + 1
      if (next === MORE) return at
      at = next
    }
    return at
  }

  function startTag(at: number): number {
    const next = tag.read(at)
    if (next === MORE) return MORE
    texts?.flush()
    if (open.length === 0 && rooted) throw fail(at, 'A second root element begins.')
    if (open.length === DEEPEST) throw fail(at, `Its elements are nested deeper than ${DEEPEST}.`)
    ;[begun, rooted] = [true, true]
    handler.open?.(tag)
    if (tag.empty) handler.close?.(tag.name)
    else open.push(tag.word)
    return next
  }

  function endTag(at: number): number {
    const { bytes, end } = window
    const last = open.at(-1)
    if (last === undefined) throw fail(at, 'An element ends that has not begun.')
    let to = afterName(bytes, at + 2, end, last.bytes)
    if (to === MORE) return MORE
    if (to === OTHER) throw fail(at, `The element that ends is not "${last.text}", which began last.`)
    while (to < end && isBlank(bytes[to]!)) to++
    if (to === end) return MORE
    if (bytes[to] !== GREATER) throw fail(at, 'There is something behind the name in an end tag.')
    texts?.flush()
    open.pop()
    handler.close?.(last.text)
    return to + 1
  }

  function declaration(at: number): number {
    const { bytes, end } = window
    begun = true
    if (at + 4 <= end && standsAt(bytes, at, '<!--')) return after(bytes, at + 4, end, '-->')
    if (at + 9 > end) return MORE
    if (standsAt(bytes, at, '<![CDATA[')) return verbatim(at)
    if (!standsAt(bytes, at, '<!DOCTYPE'))
      throw fail(at, 'A "<!" begins neither a comment nor CDATA nor a document type.')
    if (typed || rooted) throw fail(at, 'A document type stands where none may be.')
    const next = afterDoctype(bytes, at + 9, end)
    typed = next !== MORE
    return next
  }

  function verbatim(at: number): number {
    const { bytes, end } = window
    if (open.length === 0) throw fail(at, 'There is CDATA outside of the root element.')
    const next = after(bytes, at + 9, end, ']]>')
    if (next !== MORE && handler.wantsText?.() !== false) texts?.addVerbatim(bytes, at + 9, next - 3)
    return next
  }

  function instruction(at: number): number {
    const { bytes, end } = window
    const next = after(bytes, at + 2, end, '?>')
    if (next === MORE) return MORE
    if (standsAt(bytes, at, '<?xml') && NAME_BYTES[bytes[at + 5]!] === 0) declare(at, bytes.subarray(at, next))
    begun = true
    return next
  }

  function declare(at: number, written: Uint8Array): void {
    if (begun) throw fail(at, 'An XML declaration stands where none may be: another report begins here.')
    const [, one, other] = ENCODING.exec(new TextDecoder().decode(written)) ?? []
    const name = one ?? other ?? 'utf-8'
    if (!encoding.declare(name)) throw fail(at, `Its encoding "${name}" is not read; write UTF-8.`)
  }

  function finish(): void {
    const { bytes, end } = window
    const last = open.at(-1)
    if (last !== undefined) throw fail(end, `It ends inside the element "${last.text}": it was cut off.`)
    if (!isBlankRun(bytes, 0, end)) throw fail(end, 'It ends inside a tag: it was cut off.')
    if (!rooted) throw fail(end, 'It has no root element.')
  }

  return { scan }
}

const OTHER = -2

/** What follows a name that should be `name`; `OTHER` as soon as it is another. */
function afterName(bytes: Uint8Array, from: number, end: number, name: Uint8Array): number {
  const to = from + name.length
  for (let at = from; at < to; at++) {
    if (at === end) return MORE
    if (bytes[at] !== name[at - from]) return OTHER
  }
  if (to === end) return MORE
  return NAME_BYTES[bytes[to]!] === 0 ? to : OTHER
}

function isBlankRun(bytes: Uint8Array, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (!isBlank(bytes[at]!)) return false
  return true
}
