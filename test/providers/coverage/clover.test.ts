import { expect, it } from 'vitest'
import { clover } from '../../../src/providers/coverage/clover.ts'
import { shown } from './json-report.ts'
import { readXml, refusalOf } from './xml-report.ts'

const report = (inside: string) =>
  `<?xml version="1.0"?>\n<coverage generated="1"><project timestamp="1">${inside}</project></coverage>`
const metrics = (statements: string, conditionals: string, methods: string) => {
  const of = (name: string, counts: string) =>
    `covered${name}="${counts.split('/')[0]}" ${name}="${counts.split('/')[1]}"`
  return `<metrics ${of('statements', statements)} ${of('conditionals', conditionals)} ${of('methods', methods)}/>`
}

it('reads what istanbul writes: its conditions are statements too', () => {
  const lines =
    '<line num="1" count="5" type="stmt"/><line num="2" count="5" type="cond" truecount="1" falsecount="2"/>'
  const head = '<line num="1" name="f" count="0" type="method"/>'
  const read = readXml(
    clover,
    report(
      `${metrics('2/2', '1/3', '0/1')}<file name="a.js" path="C:\\src\\a.js">${metrics('2/2', '1/3', '0/1')}${head}${lines}</file>`,
    ),
  )
  expect(shown(read)).toEqual(['C:/src/a.js: lines 2/2, branches 1/3, functions 0/1, statements 2/2; 1:5 2:5'])
  expect(read.declared).toEqual({
    statements: { covered: 2, total: 2 },
    branches: { covered: 1, total: 3 },
    functions: { covered: 0, total: 1 },
  })
})

it('reads what Clover writes: its conditions have two branches and are no statements', () => {
  const lines =
    '<line num="4" count="1" type="method"/><line num="5" count="2" type="stmt"/><line num="5" count="0" type="stmt"/><line num="6" type="cond" truecount="3" falsecount="0"/>'
  const read = readXml(
    clover,
    report(
      `<package name="p">${metrics('9/9', '9/9', '9/9')}<file name="/src/A.java"><class name="A">${metrics('8/8', '8/8', '8/8')}</class>${metrics('1/2', '1/2', '1/1')}${lines}</file></package>`,
    ),
  )
  expect(shown(read)).toEqual(['/src/A.java: lines 2/2, branches 1/2, functions 1/1, statements 1/2; 5:2 6:3'])
})

it('believes the metrics of a file that its lines do not add up to', () => {
  const lines =
    '<line num="4" count="1" type="method"/><line num="5" count="1" type="stmt"/><line num="6" count="0" type="stmt"/>'
  expect(shown(readXml(clover, report(`<file name="a.php">${lines}${metrics('1/2', '3/7', '0/1')}</file>`)))).toEqual([
    'a.php: lines 1/2, branches 3/7 (count), functions 0/1 (count), statements 1/2; 5:1 6:0',
  ])
})

it('does not measure what no file has any of, and leaves test code out', () => {
  const file = `<file name="a"><line num="1" count="1" type="stmt"/>${metrics('1/1', '0/0', '0/0')}</file>`
  const read = readXml(
    clover,
    report(`${metrics('1/1', '0/0', '0/0')}${file}`).replace(
      '</coverage>',
      `<testproject>${file.replace('"a"', '"t"')}</testproject></coverage>`,
    ),
  )
  expect(shown(read)).toEqual(['a: lines 1/1, statements 1/1; 1:1'])
  expect(read.declared).toEqual({ statements: { covered: 1, total: 1 } })
})

it('counts the metrics of a project without files', () => {
  expect(readXml(clover, report(metrics('3/4', '0/0', '1/2')))).toMatchObject({
    files: [],
    totals: { statements: { covered: 3, total: 4 }, functions: { covered: 1, total: 2 } },
  })
})

it.each([
  ['<file/>', 'line 2: The attribute "name" of "file" should be a text and is missing.'],
  ['<line num="1" count="1" type="stmt"/>', 'line 2: A line is in no file.'],
  ['<file name="a"><line num="1" count="1" type="expr"/></file>', 'line 2: A line of the type "expr" is not known.'],
  [
    '<file name="a"><line num="1" type="stmt"/></file>',
    'line 2: The attribute "count" of "line" should be a count and is missing.',
  ],
  [
    '<file name="a"><metrics statements="1" coveredstatements="2"/></file>',
    'line 2: It says that 2 of 1 statements are covered.',
  ],
])('refuses %s', (inside, why) => {
  expect(refusalOf(clover, report(inside))).toBe(why)
})
