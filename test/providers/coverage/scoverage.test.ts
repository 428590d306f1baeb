import { expect, it } from 'vitest'
import { scoverage } from '../../../src/providers/coverage/scoverage.ts'
import { shown } from './json-report.ts'
import { readXml, refusalOf } from './xml-report.ts'

const statement = (line: number, start: number, hits: number, more = '') =>
  `<statement source="src\\A.scala" start="${start}" end="${start + 5}" line="${line}" branch="false" invocation-count="${hits}" ignored="false" ${more}/>`
const report = (statements: string) =>
  `<scoverage\nstatement-count="4" statements-invoked="2"><class filename="B.scala">${statements}</class></scoverage>`

it('counts statements, those of the same place too, and branches among them', () => {
  const branch = statement(9, 80, 0).replace('branch="false"', 'branch="true"')
  const ignored = statement(9, 90, 0).replace('ignored="false"', 'ignored="true"')
  const read = readXml(
    scoverage,
    report(statement(3, 10, 2) + statement(3, 20, 0) + statement(3, 20, 1) + branch + ignored),
  )
  expect(shown(read)).toEqual(['src/A.scala: branches 0/1, statements 2/4; 3:2 9:0'])
  expect(read.declared).toEqual({ statements: { covered: 2, total: 4 } })
})

it('finds a statement without a source in the file of its class', () => {
  const read = readXml(scoverage, report(statement(1, 1, 1).replace('source="src\\A.scala"', '')))
  expect(shown(read)).toEqual(['B.scala: branches 0/0, statements 1/1; 1:1'])
})

it('refuses a statement without a count', () => {
  expect(refusalOf(scoverage, report('<statement source="a" start="1" line="1"/>'))).toBe(
    'line 2: The attribute "invocation-count" of "statement" should be a count and is missing.',
  )
})
