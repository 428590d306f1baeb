import { expect, it } from 'vitest'
import { go } from '../../../src/providers/coverage/go.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { reportSource } from '../../support/report-source.ts'
import { shown } from './json-report.ts'
import { readLines, refusalOf } from './text-report.ts'

it('counts statements, not blocks', () => {
  const report = readLines(go, 'mode: count', 'x.io/m/a.go:3.10,5.2 3 7', 'x.io/m/a.go:7.2,7.9 1 0')
  expect(shown(report)).toEqual(['x.io/m/a.go: statements 3/4; 3:7 4:7 5:7 7:0'])
})

it('counts a block once that the tests of several packages list, in the middle of other files too', () => {
  const blocks = ['a.go:3.10,5.2 3 0', 'b.go:1.1,2.2 1 1', 'a.go:3.10,5.2 3 2', 'a.go:3.10,5.2 3 1', 'a.go:1.1,1.9 1 0']
  expect(shown(readLines(go, 'mode: atomic', ...blocks))).toEqual([
    'a.go: statements 3/4; 1:0 3:3 4:3 5:3',
    'b.go: statements 1/1; 1:1 2:1',
  ])
})

it('reads profiles that were put behind one another', () => {
  const lines = ['mode: set', 'a.go:1.1,2.2 1 0', '', 'mode: set', 'a.go:1.1,2.2 1 1', '']
  expect(shown(readLines(go, ...lines))).toEqual(['a.go: statements 1/1; 1:1 2:1'])
})

it('tells blocks apart that begin at one place', () => {
  const report = readLines(go, 'mode: set', 'a.go:1.1,2.2 1 1', 'a.go:1.1,2.3 1 0', 'a.go:1.1,3.2 1 0')
  expect(shown(report)).toEqual(['a.go: statements 1/3; 1:1 2:1 3:0'])
})

it('covers a line when any block on it ran', () => {
  const report = readLines(go, 'mode: set', 'a.go:1.10,2.12 1 1', 'a.go:2.12,4.3 2 0', 'a.go:5.2,5.9 1 1')
  expect(shown(report)).toEqual(['a.go: statements 2/4; 1:1 2:1 3:0 4:0 5:1'])
})

it('has no lines of blocks without statements', () => {
  expect(shown(readLines(go, 'mode: set', 'a.go:1.1,9.2 0 0'))).toEqual(['a.go: statements 0/0; '])
})

it('reads blocks longer than a key has room for, each once', () => {
  const block = 'a.go:1.5000,2000.600 4 1'
  const [line] = shown(readLines(go, 'mode: set', block, block, 'b.go:1.1,1.2 1 0', block))
  expect(line).toMatch(/^a\.go: statements 4\/4; 1:3 2:3 .* 2000:3$/)
})

it('keeps profiles of many packages small and right', () => {
  const all = Array.from({ length: 5_000 }, (_, i) => `a.go:${i + 1}.2,${i + 1}.9 1 ${i % 2}`)
  const [line = ''] = shown(readLines(go, 'mode: count', ...all, ...all, ...all))
  expect(line.slice(0, 50)).toBe('a.go: statements 2500/5000; 1:0 2:3 3:0 4:3 5:0 6:')
})

it('takes names with colons and Windows folders, and lines that end in CR and LF', () => {
  const text = 'mode: set\r\nC:\\src\\a.go:1.1,2.2 1 1\r\nC:\\src\\a.go:3.1,4.2 1 0\r\n'
  expect(shown(go.read(reportSource(text)))).toEqual(['C:/src/a.go: statements 1/2; 1:1 2:1 3:0 4:0'])
})

it('reads the same whatever the pieces are', () => {
  const text = 'mode: set\na.go:1.1,2.2 1 1\na.go:3.1,4.2 1 0\nab.go:3.1,4.2 1 18446744073709551615\n'
  const whole = shown(go.read(reportSource(text)))
  expect(whole).toEqual(['a.go: statements 1/2; 1:1 2:1 3:0 4:0', 'ab.go: statements 1/1; 3:16777216 4:16777216'])
  for (let piece = 1; piece < 60; piece++) expect(shown(go.read(reportSource(text, piece)))).toEqual(whole)
})

it.each([
  ['line 1: "mode: all" is nothing that a Go profile has here.', ['mode: all']],
  ['line 1: "a.go:1.1,2.2 1 1" is nothing that a Go profile has here.', ['a.go:1.1,2.2 1 1']],
  ['line 2: "a.go:1.1,2.2 1" is nothing that a Go profile has here.', ['mode: set', 'a.go:1.1,2.2 1']],
  [
    'line 3: "a.go:1.1,2.2 1 1 1" is nothing that a Go profile has here.',
    ['mode: set', 'a.go:1.1,2.2 1 1', 'a.go:1.1,2.2 1 1 1'],
  ],
  [
    'line 3: "a.go:1.1,2.2 1 -1" is nothing that a Go profile has here.',
    ['mode: set', 'a.go:1.1,2.2 1 1', 'a.go:1.1,2.2 1 -1'],
  ],
  ['line 3: A block begins at line 0.', ['mode: set', 'a.go:1.1,2.2 1 1', 'a.go:0.1,2.2 1 1', '']],
  ['line 2: A block is beyond line 5000000.', ['mode: set', 'a.go:1.1,2147483648.2 1 1']],
  ['line 2: A block has more statements than a file.', ['mode: set', 'a.go:1.1,2.2 4294967296 1']],
])('refuses: %s', (why, lines) => {
  expect(refusalOf(go, ...lines)).toBe(why)
})

it('refuses a few blocks that span many millions of lines', () => {
  const lines = Array.from({ length: 3 }, (_, i) => `${i}.go:1.1,2000000.2 1 1`)
  expect(refusalOf(go, 'mode: set', ...lines)).toBe('line ?: Its blocks span more lines than so few blocks can.')
})

it.each([
  ['mode: set\n', true],
  ['mode: atomic\r\na.go:1.1,2.2 1 1', true],
  ['mode: setting\n', false],
  ['TN:\nSF:mode: set\n', false],
])('knows its own: %j is %s', (text, known) => {
  expect(go.recognises(openingOf(reportSource(text)))).toBe(known)
})
