import { expect, it } from 'vitest'
import { code, codeBlock, escapeMarkdown, steady, table } from '../../../src/core/report/markdown.ts'

it.each([
  ['a cell border', 'a|b', 'a&#124;b'],
  ['a tag', '</script><img onerror=x>', '&#60;/script&#62;&#60;img onerror=x&#62;'],
  ['a comment', '<!-- x -->', '&#60;!-- x --&#62;'],
  ['an entity', '&lt;', '&#38;lt;'],
  ['code', '`x`', '&#96;x&#96;'],
  ['formatting', '**a** _b_ ~c~ $d$', '&#42;&#42;a&#42;&#42; &#95;b&#95; &#126;c&#126; &#36;d&#36;'],
  ['a link', '[a](b)', '&#91;a&#93;(b)'],
  ['an escape', '\\|', '&#92;&#124;'],
  ['colours', '\u001b[31mred\u001b[0m', 'red'],
  ['line breaks', 'a\r\nb\u2028c', 'a b c'],
  ['text that turns around', 'a\u202egnp.exe', 'a gnp.exe'],
  ['a heading', '# a', '&#35; a'],
])('shows %s as text', (_, text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

it.each([
  ['@octocat', '&#64;&#8203;octocat'],
  ['#12', '&#35;&#8203;12'],
  ['GH-7', 'GH&#8203;-7'],
  ['https://evil.example/x', 'https&#58;&#8203;//evil.example/x'],
  ['www.evil.example', 'www&#8203;&#46;evil.example'],
])('makes no link of %s: what GitHub would recognise is broken by a space without width', (text, markdown) => {
  expect(escapeMarkdown(text)).toBe(markdown)
})

it('leaves ordinary text readable', () => {
  expect(escapeMarkdown('error-rate: 5.03 % (15 of 298), not proven yet')).toBe(
    'error-rate: 5.03 % (15 of 298), not proven yet',
  )
})

it('keeps no more characters than allowed', () => {
  expect(escapeMarkdown('x'.repeat(1_000), 5)).toBe('xxxx…')
})

it('shows code that can be copied as it stands', () => {
  expect(code('app@sha256:9f2c')).toBe('<code>app&#64;sha256:9f2c</code>')
  expect(code('a`b</code><b>')).toBe('<code>a&#96;b&#60;/code&#62;&#60;b&#62;</code>')
  expect(code('me@evil.example')).toBe('<code>me&#64;&#8203;evil.example</code>')
})

it('draws a table whose cells stay in their place', () => {
  expect(
    table(
      ['Name', 'Count:'],
      [
        ['a|b', '1\n2'],
        ['c', ''],
      ],
    ),
  ).toBe('| Name | Count |\n| --- | ---: |\n| a&#124;b | 1 2 |\n| c |  |')
})

it('keeps a number and its unit together', () => {
  expect(steady('5.03 % of 298')).toBe('5.03\u00a0%\u00a0of\u00a0298')
})

it('a block of code ends where its lines end, whatever is in them', () => {
  expect(codeBlock(['+a', '```', '````b'], 'diff')).toBe('`````diff\n+a\n```\n````b\n`````')
  expect(codeBlock([], 'diff')).toBe('```diff\n```')
})
