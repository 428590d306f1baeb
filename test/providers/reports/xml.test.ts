import { expect, it } from 'vitest'
import { scanXml } from '../../../src/providers/reports/xml.ts'
import { reportSource } from '../../support/report-source.ts'
import { xmlEvents } from './xml-events.ts'

it('tells of elements, attributes, texts and lines in document order', () => {
  const report = `<?xml version="1.0" encoding="UTF-8"?>
<!-- <not a="tag"> -- > -->
<!DOCTYPE r SYSTEM "http://example.invalid/r.dtd">
<r a="1" b='two "2"'>
  <x:e a = "&lt;3&#33;"
       b="&#x1F600;"/>text &amp; more<![CDATA[ <raw> &amp; ]]>
  <?php echo "<x>" ?>
  <e
>t</e >
</r>
<!-- end -->
`
  expect(xmlEvents(report)).toEqual([
    '<r a=1 b=two "2" @4',
    '<x:e a=<3! b=😀 @5',
    '/x:e',
    '"text & more <raw> &amp; ',
    '<e @8',
    '"t',
    '/e',
    '/r',
  ])
})

it('leaves out text that is nothing but white space, and joins what a comment or CDATA divides', () => {
  expect(xmlEvents('<r> \n\t<e>one<!-- , --> two<![CDATA[]]></e>\r\n</r>')).toEqual([
    '<r @1',
    '<e @2',
    '"one two',
    '/e',
    '/r',
  ])
})

it.each([
  ['7', 7],
  ['007', 7],
  ['-3', -3],
  ['18446744073709551615', 18446744073709552000],
  ['', Number.NaN],
  ['-', Number.NaN],
  ['1.0', Number.NaN],
  ['1e3', Number.NaN],
  [' 1', Number.NaN],
  ['&#49;', Number.NaN],
  ['undefined', Number.NaN],
])('reads the whole number in "%s"', (written, value) => {
  const seen: (number | undefined)[] = []
  scanXml(reportSource(`<r a="${written}"/>`), {
    open: (element) => seen.push(element.integer('a'), element.integer('b')),
  })
  expect(seen).toEqual([value, undefined])
})

it('knows names apart that begin alike, in any order', () => {
  expect(xmlEvents('<r ab="1" a="2" ba="3" b="4"/>', ['a', 'b', 'ab', 'ba', 'c', ''])).toEqual([
    '<r a=2 b=4 ab=1 ba=3 @1',
    '/r',
  ])
})

it('keeps names and values that share a place in its table apart', () => {
  const elements = Array.from({ length: 20_000 }, (_, i) => `<e a="v${i}"/>`)
  const events = xmlEvents(`<r>${elements.join('')}</r>`).filter((event) => event.startsWith('<e'))
  expect(events).toEqual(Array.from({ length: 20_000 }, (_, i) => `<e a=v${i} @1`))
})

it('skips a document type with everything in it', () => {
  const doctype = `<!DOCTYPE r [
  <!-- it's > ]]> here -->
  <!ENTITY a "b > ]">
  <!ENTITY % p SYSTEM 'file:///etc/passwd'>
  <?pi ]> ?>
]>`
  expect(xmlEvents(`${doctype}<r/>`)).toEqual(['<r @6', '/r'])
})

it.each([
  ['ISO-8859-1', [0xe9], 'é'],
  ['windows-1252', [0x80], '€'],
  ['Windows-1251', [0xcf], 'П'],
  ['us-ascii', [0x65], 'e'],
  ['utf-8', [0xc3, 0xa9], 'é'],
  ['UTF-16', [0xc3, 0xa9], 'é'],
])('decodes attributes, names and texts as declared: %s', (encoding, bytes, character) => {
  const ascii = (text: string) => [...new TextEncoder().encode(text)]
  const declaration = ascii(`<?xml version='1.0' encoding='${encoding}'?>`)
  const content = [...ascii('<r'), ...bytes, ...ascii(' a="'), ...bytes, ...ascii('">'), ...bytes]
  const end = [...ascii('</r'), ...bytes, ...ascii('>')]
  expect(xmlEvents(Uint8Array.from([...declaration, ...content, ...end]))).toEqual([
    `<r${character} a=${character} @1`,
    `"${character}`,
    `/r${character}`,
  ])
})

it('reads attributes, texts and comments that are longer than any piece', () => {
  const long = 'x'.repeat(2_000_000)
  const events = xmlEvents(`<r a="${long}"><!--${long}-->${long}</r>`, ['a'], 1 << 18)
  expect(events).toEqual([`<r a=${long} @1`, `"${long}`, '/r'])
})

it('puts a character in place of bytes of a text that are none', () => {
  expect(xmlEvents(Uint8Array.from([60, 114, 62, 0xff, 60, 47, 114, 62]))).toEqual(['<r @1', '"\ufffd', '/r'])
})
