import { expect, it } from 'vitest'
import { lcov } from '../../../../src/providers/coverage/lcov.ts'
import { readLines } from '../text-report.ts'

function functionsOf(...lines: readonly string[]) {
  const { files, warnings } = readLines(lcov, 'SF:a.c', ...lines, 'end_of_record')
  const functions = files[0]?.measured.functions
  if (functions === undefined || !('items' in functions)) throw new Error('no functions')
  const { items } = functions
  return { shown: [...items.lines].map((line, i) => `${line}:${items.hits[i]}`).join(' '), warnings }
}

it.each([
  ['names with commas, colons and digits', ['FN:9,f(a, b)::g<1,2>', 'FNDA:2,f(a, b)::g<1,2>'], '9:2'],
  ['ends', ['FN:9,45,main', 'FNDA:1,main'], '9:1'],
  ['functions that are nowhere counted', ['FN:9,main'], '9:0'],
  ['functions on one line', ['FN:9,a', 'FN:9,b', 'FNDA:1,b'], '9:0 9:1'],
  [
    'functions of one name, counted in their order',
    ['FN:3,render', 'FN:9,render', 'FNDA:1,render', 'FNDA:0,render'],
    '3:1 9:0',
  ],
  ['a name that is counted more often than defined', ['FN:3,f', 'FNDA:1,f', 'FNDA:2,f'], '3:3'],
  ['a function that is defined twice', ['FN:3,f', 'FN:3,f', 'FNDA:2,f'], '3:2'],
  [
    'groups with all their names',
    ['FNL:0,3,5', 'FNA:0,1,f<int>', 'FNA:0,0,f<char>', 'FNL:1,7', 'FNA:1,0,g'],
    '3:1 7:0',
  ],
  ['groups on one line', ['FNA:1,4,g', 'FNL:0,3,5', 'FNL:1,3,5', 'FNA:0,0,f'], '3:0 3:4'],
])('reads %s', (_, lines, expected) => {
  expect(functionsOf(...lines)).toEqual({ shown: expected, warnings: [] })
})

it('does not mix the functions of two files', () => {
  const { files } = readLines(lcov, 'SF:a', 'FN:1,f', 'end_of_record', 'SF:b', 'FN:2,f', 'FNDA:1,f', 'end_of_record')
  expect(files.map(({ measured }) => measured.functions)).toMatchObject([
    { items: { lines: new Int32Array([1]), hits: new Uint32Array([0]) } },
    { items: { lines: new Int32Array([2]), hits: new Uint32Array([1]) } },
  ])
})
