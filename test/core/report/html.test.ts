import { expect, it } from 'vitest'
import { html } from '../../../src/core/report/html.ts'

it('encodes text for elements and for attributes', () => {
  expect(html`<p title="${`"x" 'y'`}">${'<b> & </p>'}</p>`.html).toBe(
    '<p title="&quot;x&quot; &#39;y&#39;">&lt;b&gt; &amp; &lt;/p&gt;</p>',
  )
})

it('replaces what controls a terminal or turns text around', () => {
  expect(html`${'a\u001b[31m\u0000b\u202ec'}`.html).toBe('a [31m b c')
})

it('takes markup and lists of it as they are, and nothing for nothing', () => {
  const items = ['<', '2'].map((text) => html`<li>${text}</li>`)
  expect(html`<ul>${items}</ul>${undefined}${false}${7}`.html).toBe('<ul><li>&lt;</li><li>2</li></ul>7')
})
