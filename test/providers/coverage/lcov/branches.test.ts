import { expect, it } from 'vitest'
import { countItems } from '../../../../src/core/coverage/items.ts'
import { lcov } from '../../../../src/providers/coverage/lcov.ts'
import { readLines } from '../text-report.ts'

function branchesOf(...lines: readonly string[]) {
  const { files } = readLines(lcov, 'SF:a.c', ...lines, 'end_of_record')
  const branches = files[0]?.measured.branches
  if (branches === undefined || !('items' in branches)) throw new Error('no branches')
  return branches.items
}

it.each([
  ['counts what was never evaluated', ['BRDA:1,0,0,-', 'BRDA:1,0,1,0', 'BRDA:1,0,2,7'], 1, 3],
  [
    'counts exceptions and fallthroughs and leaves out what cannot be reached',
    ['BRDA:1,e0,0,1', 'BRDA:1,f0,1,0', 'BRDA:1,U0,2,0'],
    1,
    2,
  ],
  [
    'takes numbers that repeat for other branches',
    ['BRDA:1,0,0,1', 'BRDA:1,0,1,0', 'BRDA:1,0,0,0', 'BRDA:1,0,1,0'],
    1,
    4,
  ],
  ['takes texts with commas for names', ['BRDA:4,0,jump to line 5, or so,1', 'BRDA:4,0,exit,-'], 1, 2],
  [
    'takes numbers that are too long to be packed',
    ['BRDA:4,4294967295,0,1', 'BRDA:4,0,65536,0', 'BRDA:4,16384,1,0'],
    1,
    3,
  ],
  ['takes blocks in any order', ['BRDA:9,1,0,1', 'BRDA:3,0,0,0', 'BRDA:9,0,0,0'], 1, 3],
  ['takes long counts', ['BRDA:9,0,0,18446744073709551615', 'BRDA:9,0,1,12345678'], 2, 2],
])('%s', (_, lines, covered, total) => {
  expect(countItems(branchesOf(...lines))).toEqual({ covered, total })
})

it('tells branches apart alike in every report', () => {
  const one = branchesOf('BRDA:1,0,0,1', 'BRDA:1,2,1,0', 'BRDA:1,0,x,0', 'BRDA:1,0,0,0')
  const other = branchesOf('BRDA:1,0,x,0', 'BRDA:1,0,0,0', 'BRDA:1,0,0,0', 'BRDA:1,2,1,0')
  expect(other.keys).toEqual(one.keys)
  expect(one.keys).toHaveLength(4)
})

it('counts a million branches of one line that cannot be told apart', () => {
  const lines = 'BRDA:1,0,0,0\n'.repeat(1_000_000).trimEnd()
  expect(countItems(branchesOf(lines))).toEqual({ covered: 0, total: 1_000_000 })
})
