import { expect, it } from 'vitest'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const opening = (text: string) => openingOf(reportSource(text))

it.each([
  ['<report/>', 'report', {}],
  ['<report name="a &amp; b" x = \'1\'>', 'report', { name: 'a &amp; b', x: '1' }],
  ['\n<?xml version="1.0"?>\n<!-- <no> -->\n<ns:r a="<>"\n b="2">', 'ns:r', { a: '<>', b: '2' }],
  ['<!DOCTYPE r SYSTEM "http://localhost/r>.dtd"><r>', 'r', {}],
  ['<!DOCTYPE r [<!ENTITY a "b"> <!ELEMENT r ANY>]><r a="1"/>', 'r', { a: '1' }],
])('knows XML by its root: %j', (text, root, attributes) => {
  expect(opening(text)).toEqual({ syntax: 'xml', root, attributes, text })
})

it.each([
  ['{"a": 1}', { a: 1 }],
  [' \n[1]', [1]],
  ['{"a":\n{"b": 1}}', { a: { b: 1 } }],
])('knows JSON by its value: %j', (text, value) => {
  expect(opening(text)).toEqual({ syntax: 'json', value })
})

it.each(['mode: set\n', '{"a": 1}\n{"a": 2}\n', '[INFO] done\n', '[ 50%] built\n', 'ä\n'])('knows text: %j', (text) => {
  expect(opening(text)).toEqual({ syntax: 'text', text })
})

it('shows no more than the beginning of a text', () => {
  const shown = opening('x'.repeat(100_000))
  expect(shown).toEqual({ syntax: 'text', text: 'x'.repeat(65_536) })
})

it.each([
  ['line 1: It holds nothing but white space.', ' \n\t\r\n'],
  ['line 1: It begins like XML, but no root element begins in it.', '<!-- only a remark -->'],
  ['line 1: It begins like XML, but no root element begins in it.', '<?xml version="1.0"?>\n<report name="cut'],
])('refuses: %s', (why, text) => {
  expect(refusal(() => opening(text))).toBe(why)
})
