import { expect, it } from 'vitest'
import { headLines, keptDiff, keptOutput, preformatted, tailLines } from '../../../src/core/report/quality-output.ts'
import { HOSTILE } from './samples.ts'

it('has the last lines of an output and the first of a message, and counts the others', () => {
  expect(tailLines('\n\na\nb\n\nc\n\n', 2)).toEqual({ lines: ['', 'c'], left: 2 })
  expect(headLines('\n\na\nb\n\nc\n\n', 2)).toEqual({ lines: ['a', 'b'], left: 2 })
  expect(tailLines(' \n\n', 5)).toEqual({ lines: [], left: 0 })
})

it('keeps the spaces of a line, and what it is indented by up to a limit', () => {
  expect(tailLines(`a\n\tb  c  \n${' '.repeat(99)}d`, 9).lines).toEqual(['a', '  b  c', `${' '.repeat(40)}d`])
})

it('has a line that was written over as it was at last', () => {
  expect(tailLines('10 %\r50 %\r100 %\r\ndone\r\r\n', 9).lines).toEqual(['100 %', 'done'])
})

it('shows no colours, control characters or endless lines', () => {
  const { lines } = tailLines(`\u001b[31mred\u001b[0m\u0007\u202ex\n${'y'.repeat(5_000)}`, 9)
  expect(lines[0]).toBe('red x')
  expect(Array.from(lines[1]!)).toHaveLength(300)
})

it('is markup in which nothing is markup', () => {
  const block = preformatted(tailLines(`a\n\n${HOSTILE}\n</pre>`, 99)).html
  expect(block).toMatch(/^<pre>a\n\n[^<>]*\n&lt;\/pre&gt;<\/pre>$/)
})

it('keeps the end of an output for a report, in whole lines, and says what was before', () => {
  expect(keptOutput('\u001b[31mone\u001b[0m\ntwo\n', 100)).toBe('one\ntwo')
  expect(keptOutput('one\ntwo\nthree\n', 10)).toBe('[1 line before this]\ntwo\nthree')
  expect(keptOutput(`${'x\n'.repeat(700)}end`, 10_000).split('\n')).toHaveLength(501)
  expect(keptOutput(' \n', 100)).toBe('')
})

it('keeps the beginning of a diff, with the white space that it is about', () => {
  expect(keptDiff('-\ta = 1  \n+a  = 1\u202e\n', 100)).toEqual({ diff: '-  a = 1  \n+a  = 1 ', left: 0 })
  expect(keptDiff('one\ntwo\nthree\n', 8)).toEqual({ diff: 'one\ntwo', left: 1 })
  expect(keptDiff('\n', 8)).toEqual({ diff: '', left: 0 })
})
