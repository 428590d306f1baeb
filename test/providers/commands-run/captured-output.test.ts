import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { captureOutput } from '../../../src/providers/commands-run/captured-output.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

type Piece = readonly [text: string, isError?: boolean]

function captured(pieces: readonly Piece[], limit?: number) {
  const folder = temporaryFolder('captured')
  using output = captureOutput(join(folder, 'out'), limit)
  for (const [text, isError] of pieces) output.write(Buffer.from(text), isError)
  output.finish()
  return {
    text: readFileSync(output.file, 'utf8'),
    isEmpty: output.isEmpty,
    isAside: output.isAside,
    isCut: output.isCut,
  }
}

it.each<readonly [string, readonly Piece[], string]>([
  ['XML', [['warn: old\n', true], ['\n<?xml?>\n<a/>'], ['1 error\n', true]], '\n<?xml?>\n<a/>'],
  ['an object', [['{"a":'], ['deprecated\n', true], ['1}\n']], '{"a":1}\n'],
  ['a list', [['note\n', true], ['[{"a":1}]']], '[{"a":1}]'],
  ['a list on many lines', [['note\n', true], ['[\n'], ['  1\n]\n']], '[\n  1\n]\n'],
])('%s on stdout is the report, without what stderr said beside it', (_name, pieces, text) => {
  expect(captured(pieces)).toEqual({ text, isEmpty: false, isAside: false, isCut: false })
})

it.each<readonly [string, readonly Piece[], string]>([
  ['only stderr', [['would reformat a.py\n', true]], 'would reformat a.py\n'],
  ['text on both', [['a.c:1: error\n', true], ['b.c:2: error\n']], 'a.c:1: error\nb.c:2: error\n'],
  ['a log in brackets', [['[ERROR] a\n'], ['[WARN] b\n', true]], '[ERROR] a\n[WARN] b\n'],
])('%s is kept whole, in the order in which it came', (_name, pieces, text) => {
  expect(captured(pieces).text).toBe(text)
})

it('more than the limit is cut, and says so', () => {
  expect(captured([['abc'], ['def']], 4)).toEqual({ text: 'abcd', isEmpty: false, isAside: false, isCut: true })
})

it('nothing is empty', () => {
  expect(captured([])).toEqual({ text: '', isEmpty: true, isAside: true, isCut: false })
})
