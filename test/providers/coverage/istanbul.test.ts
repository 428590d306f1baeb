import { expect, it } from 'vitest'
import { istanbul } from '../../../src/providers/coverage/istanbul.ts'
import { refusal } from '../../support/report-source.ts'
import { readJson, recognises, shown } from './json-report.ts'

const at = (line: number, column = 0) => ({ start: { line, column }, end: { line, column: column + 1 } })
const nothing = { statementMap: {}, s: {}, branchMap: {}, b: {}, fnMap: {}, f: {} }

it('takes a line from each statement that starts on it, and the highest count of them', () => {
  const statementMap = { 0: at(1), 1: at(1, 9), 2: at(3), 3: at(2) }
  const report = readJson(istanbul, {
    '/a.js': { ...nothing, path: '/a.js', statementMap, s: { 0: 1, 1: 7, 2: 0, 3: 2 } },
  })
  expect(shown(report)).toEqual(['/a.js: lines 2/3, branches 0/0, functions 0/0, statements 3/4; 1:7 2:2 3:0'])
})

it('counts every way of a branch, the else that is not written too', () => {
  const branchMap = {
    0: { type: 'if', loc: at(4), locations: [at(4), { start: {}, end: {} }] },
    1: { type: 'switch', loc: at(4), locations: [at(5), at(6), at(7)] },
  }
  const { files } = readJson(istanbul, { '/a.js': { ...nothing, branchMap, b: { 0: [3, 0], 1: [1, 0, 2] } } })
  expect(files[0]?.measured.branches).toMatchObject({
    items: {
      lines: new Int32Array([4, 4, 4, 4, 4]),
      keys: new Int32Array([1, 2, 3, 4, 5]),
      hits: new Uint32Array([3, 0, 1, 0, 2]),
    },
  })
})

it('puts a function where it is declared', () => {
  const fnMap = {
    0: { name: 'f', decl: at(2), loc: at(3) },
    1: { name: 'g', loc: at(5) },
    2: { name: 'h', line: 9, loc: { start: {} } },
  }
  const { files } = readJson(istanbul, { '/a.js': { ...nothing, fnMap, f: { 0: 1, 1: 0, 2: 4 } } })
  expect(files[0]?.measured.functions).toMatchObject({
    items: { lines: new Int32Array([2, 5, 9]), hits: new Uint32Array([1, 0, 4]) },
  })
})

it('leaves out what Istanbul 0.x skipped', () => {
  const file = {
    statementMap: { 1: at(1), 2: { ...at(2), skip: true } },
    s: { 1: 1, 2: 0 },
    branchMap: { 1: { line: 3, type: 'if', locations: [at(3), { ...at(3), skip: true }] } },
    b: { 1: [1, 0] },
    fnMap: { 1: { name: 'f', line: 4, loc: at(4), skip: true }, 2: { name: 'g', line: 5, loc: at(5) } },
    f: { 1: 0, 2: 0 },
  }
  expect(shown(readJson(istanbul, { 'a.js': file }))).toEqual([
    'a.js: lines 1/1, branches 1/1, functions 0/1, statements 1/1; 1:1',
  ])
})

it('reads a file that is wrapped in "data"', () => {
  const wrapped = {
    'C:\\a\\b.js': { data: { ...nothing, path: 'C:\\a\\b.js', statementMap: { 0: at(2) }, s: { 0: 1 } } },
  }
  expect(recognises(istanbul, wrapped)).toBe(true)
  expect(shown(readJson(istanbul, wrapped))[0]).toContain('C:/a/b.js: lines 1/1')
})

it('counts a statement without a line, but not as a line, and says so', () => {
  const file = { ...nothing, statementMap: { 0: { start: {} }, 1: at(0), 2: at(8) }, s: { 0: 1, 1: 0, 2: 1 } }
  const report = readJson(istanbul, { 'a.js': file })
  expect(shown(report)[0]).toContain('lines 1/1, branches 0/0, functions 0/0, statements 2/3; 8:1')
  expect(report.warnings).toEqual([
    'a.js: "s": "0" is on no line of the file; it is counted, but not as a line.',
    'a.js: "s": "1" is on no line of the file; it is counted, but not as a line.',
  ])
})

it('takes a negative count for 0 with a warning and a huge one for the highest', () => {
  const file = { ...nothing, statementMap: { 0: at(1), 1: at(2) }, s: { 0: -3, 1: 2 ** 64 } }
  const report = readJson(istanbul, { 'a.js': file })
  expect(shown(report)[0]).toContain('; 1:0 2:4294967295')
  expect(report.warnings).toEqual(['a.js: "s" "0" is -3; a negative count counts as 0.'])
})

it('keeps 20 warnings and counts the rest', () => {
  const s = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [i, -1]))
  const statementMap = Object.fromEntries(Array.from({ length: 30 }, (_, i) => [i, at(i + 1)]))
  const { warnings } = readJson(istanbul, { 'a.js': { ...nothing, statementMap, s } })
  expect(warnings).toHaveLength(21)
  expect(warnings[20]).toBe('and 10 more of this kind')
})

it.each([
  [{ 'a.js': { ...nothing, s: { 0: 1 } } }, 'a.js: "s": 0 are in the map and 1 are counted.'],
  [
    { 'a.js': { ...nothing, statementMap: { 0: at(1) }, s: { 1: 1 } } },
    'a.js: "s" "0" should be a count and is missing.',
  ],
  [
    { 'a.js': { ...nothing, statementMap: { 0: at(1) }, s: { 0: null } } },
    'a.js: "s" "0" should be a count and is null.',
  ],
  [
    { 'a.js': { ...nothing, statementMap: { 0: at(1) }, s: { 0: '1' } } },
    'a.js: "s" "0" should be a count and is "1".',
  ],
  [{ 'a.js': { ...nothing, statementMap: { 0: null }, s: { 0: 1 } } }, 'a.js: "s": the map has no place for "0".'],
  [{ 'a.js': { ...nothing, statementMap: { 0: at(-1) }, s: { 0: 1 } } }, 'a.js: "s": the line of "0" is no number.'],
  [
    { 'a.js': { ...nothing, statementMap: { 0: at(2 ** 31) }, s: { 0: 1 } } },
    'a.js: "s" should be the number of a line and is 2147483648.',
  ],
  [
    { 'a.js': { ...nothing, branchMap: { 0: { loc: at(1) } }, b: { 0: 1 } } },
    'a.js: "b" of branch "0" should be a list of counts.',
  ],
  [{ 'a.js': { ...nothing, f: [] } }, 'a.js: "f" should be an object and is a list.'],
  [{ 'a.js': 'gone' }, 'a.js should be an object and is "gone".'],
  [[], 'The report should be an object and is a list.'],
])('refuses %j', (report, why) => {
  expect(refusal(() => readJson(istanbul, report))).toBe(`line ?: ${why}`)
})
