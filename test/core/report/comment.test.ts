import { expect, it } from 'vitest'
import { joinComment, linkTo, markerOf } from '../../../src/core/report/comment.ts'

it('has a marker of its own for each action and key, which no key can break out of', () => {
  expect(markerOf('quality-gate', '')).toBe('<!-- sluice:quality-gate: -->')
  expect(markerOf('quality-gate', 'a b')).toBe('<!-- sluice:quality-gate:a%20b -->')
  expect(markerOf('quality-gate', '--><b>')).toBe('<!-- sluice:quality-gate:--%3E%3Cb%3E -->')
  expect(markerOf('quality-gate', '\ud800')).toBe('<!-- sluice:quality-gate:%3F -->')
})

it('leads to the whole report where there is an address', () => {
  expect(linkTo('https://github.example/runs/1?a="b"&c')).toBe(
    '<a href="https://github.example/runs/1?a=&quot;b&quot;&amp;c">The whole report</a>',
  )
  expect([linkTo(undefined), linkTo('javascript:alert(1)'), linkTo('https://a b')]).toEqual(['', '', ''])
})

it('keeps its marker and headline, and leaves out what does not fit', () => {
  const heading = { name: 'heading', rank: 2, text: '## Failed\n\nwhy' }
  const large = { name: 'files', rank: 1, text: 'x'.repeat(100) }
  expect(joinComment('<!-- m -->', [heading, large])).toBe(`<!-- m -->\n## Failed\n\nwhy\n\n${large.text}\n`)
  expect(joinComment('<!-- m -->', [heading, large], 90)).toBe(
    '<!-- m -->\n## Failed\n\nwhy\n\nLeft out to stay below 90 bytes: files.\n',
  )
  expect(joinComment('<!-- m -->', [heading, large], 22)).toBe('<!-- m -->\n## Failed\n')
})

it('never exceeds what GitHub takes, whatever is asked', () => {
  const heading = { name: 'heading', rank: 2, text: '## Failed' }
  const large = { name: 'files', rank: 1, text: 'x'.repeat(70_000) }
  expect(joinComment('<!-- m -->', [heading, large], 1_000_000)).toMatch(/bytes: files\.\n$/)
})
