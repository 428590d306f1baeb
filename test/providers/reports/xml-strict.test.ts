import { expect, it } from 'vitest'
import { scanXml } from '../../../src/providers/reports/xml.ts'
import { refusal, reportSource } from '../../support/report-source.ts'
import { xmlEvents } from './xml-events.ts'

it.each([
  ['', 'line 1: It has no root element.'],
  ['<!-- only -->\n', 'line 2: It has no root element.'],
  ['<r>\n<e>\n', 'line 3: It ends inside the element "e": it was cut off.'],
  ['<r>\n<e a="1', 'line 2: It ends inside the element "r": it was cut off.'],
  ['<r', 'line 1: It ends inside a tag: it was cut off.'],
  ['<r/>\n<!-- ', 'line 2: It ends inside a tag: it was cut off.'],
  ['<r>\n<a></b></r>', 'line 2: The element that ends is not "a", which began last.'],
  ['<r><a></ab></a></r>', 'line 1: The element that ends is not "a", which began last.'],
  ['<r></r x>', 'line 1: There is something behind the name in an end tag.'],
  ['</r>', 'line 1: An element ends that has not begun.'],
  ['<r/>\n\n<r/>', 'line 3: A second root element begins.'],
  ['<r/></r>', 'line 1: An element ends that has not begun.'],
  ['<r/>\ntrailing', 'line 2: There is something after the root element.'],
  ['log line\n<r/>', 'line 1: There is something before the root element.'],
  ['<r/>\u0000', 'line 1: There is something after the root element.'],
  ['<r/><![CDATA[]]>', 'line 1: There is CDATA outside of the root element.'],
  ['<r>\n<e a=1/></r>', 'line 2: The value of an attribute is not quoted.'],
  ['<r a/>', 'line 1: An attribute has no value.'],
  ['<r a="1"b="2"/>', 'line 1: Between two attributes there is no white space.'],
  ['<r a="1" a="2"/>', 'line 1: An element has the same attribute twice.'],
  ['<r a="\n<"/>', 'line 2: There is a "<" in the value of an attribute: its quotes do not end.'],
  ['<r a="1"/ >', 'line 1: A "/" in a tag is not followed by ">".'],
  ['<r>1 < 2</r>', 'line 1: A tag or an attribute has no name; as a character "<" is written "&lt;".'],
  ['<r><1/></r>', 'line 1: A tag or an attribute has no name; as a character "<" is written "&lt;".'],
  ['<r><!ELEMENT x></r>', 'line 1: A "<!" begins neither a comment nor CDATA nor a document type.'],
  ['<r><!DOCTYPE x></r>', 'line 1: A document type stands where none may be.'],
  [
    '<?xml version="1.0"?><r>\n<?xml version="1.0"?></r>',
    'line 2: An XML declaration stands where none may be: another report begins here.',
  ],
  [
    '<?xml version="1.0" encoding="EBCDIC-CP-US"?><r/>',
    'line 1: Its encoding "EBCDIC-CP-US" is not read; write UTF-8.',
  ],
  ['<?xml version="1.0" encoding="iso-8859-99"?><r/>', 'line 1: Its encoding "iso-8859-99" is not read; write UTF-8.'],
])('refuses %j', (content, why) => {
  expect(refusal(() => xmlEvents(content))).toBe(why)
  expect(refusal(() => scanXml(reportSource(content, 1), {}))).toBe(why)
})

const BOMB = '<!DOCTYPE r [<!ENTITY lol "lol"><!ENTITY lol2 "&lol;&lol;">]>\n'
const ENTITIES = 'is not read: only the five of XML are, and character references.'
const AMPERSAND = 'An "&" begins no reference; as a character it is written "&amp;".'

it.each([
  [`${BOMB}<r>&lol2;</r>`, `line 2: The entity "&lol2;" ${ENTITIES}`],
  [`${BOMB}<r a="&lol2;"/>`, `line 2: The entity "&lol2;" ${ENTITIES}`],
  ['<r>&toString;</r>', `line 1: The entity "&toString;" ${ENTITIES}`],
  ['<r>&a-name-that-is-long-enough;</r>', `line 1: The entity "&a-name-that-is-long-enough;" ${ENTITIES}`],
  ['<r>\na & b</r>', `line 2: ${AMPERSAND}`],
  ['<r a="?x=1&y=2"/>', `line 1: ${AMPERSAND}`],
  ['<r>&#x110000;</r>', `line 1: ${AMPERSAND}`],
  ['<r>&#;</r>', `line 1: ${AMPERSAND}`],
])('refuses the reference in %j', (content, why) => {
  expect(refusal(() => xmlEvents(content))).toBe(why)
  expect(refusal(() => scanXml(reportSource(content, 1), {}))).toBe(why)
})

it('refuses bytes that are not of the encoding where they are asked for', () => {
  const content = Uint8Array.from(`<r>\n<e a="~"/></r>`, (character) =>
    character === '~' ? 0xe9 : character.charCodeAt(0),
  )
  expect(refusal(() => xmlEvents(content))).toBe(
    'line 2: The value of an attribute has bytes that are not of the encoding of the file.',
  )
})

it('refuses elements that are nested too deep, and too many attributes', () => {
  expect(refusal(() => xmlEvents('<a>'.repeat(1001)))).toBe('line 1: Its elements are nested deeper than 1000.')
  const attributes = Array.from({ length: 257 }, (_, i) => `a${i}=""`).join(' ')
  expect(refusal(() => xmlEvents(`<r ${attributes}/>`))).toBe('line 1: An element has more than 256 attributes.')
})

it('refuses a tag that does not end for 64 MiB', () => {
  const piece = new Uint8Array(8 << 20).fill(97)
  const source = {
    ...reportSource(''),
    *chunks() {
      yield new TextEncoder().encode('<r><!--')
      for (let i = 0; i < 17; i++) yield piece
    },
  }
  expect(refusal(() => scanXml(source, {}))).toBe('line 1: A tag, a comment or a text is longer than 64 MiB.')
})
