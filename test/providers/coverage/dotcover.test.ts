import { expect, it } from 'vitest'
import { dotcover } from '../../../src/providers/coverage/dotcover.ts'
import { shown } from './json-report.ts'
import { readXml, refusalOf } from './xml-report.ts'

const statement = (line: number, covered: string, file = 1) =>
  `<Statement FileIndex="${file}" Line="${line}" Column="9" EndLine="${line}" EndColumn="20" Covered="${covered}"/>`
const report = (inside: string) =>
  `<?xml version="1.0"?>\n<Root CoveredStatements="2" TotalStatements="3" CoveragePercent="66">${inside}</Root>`
const files = '<FileIndices><File Index="1" Name="C:\\x\\A.cs"/></FileIndices>'

it('counts statements, and one that stands in two methods twice', () => {
  const read = readXml(
    dotcover,
    report(
      `${files}<Method>${statement(4, 'True')}${statement(5, 'False')}</Method><Method>${statement(4, 'True')}</Method>`,
    ),
  )
  expect(shown(read)).toEqual(['C:/x/A.cs: statements 2/3; 4:1 5:0'])
  expect(read).toMatchObject({ declared: { statements: { covered: 2, total: 3 } }, totals: {} })
})

it('knows only the total of a report without statements', () => {
  expect(readXml(dotcover, report('<Assembly Name="a" CoveredStatements="2" TotalStatements="3"/>'))).toMatchObject({
    files: [],
    totals: { statements: { covered: 2, total: 3 } },
    declared: {},
  })
})

it.each([
  [statement(1, 'True'), 'line 2: There is no file with the index 1.'],
  [files + statement(1, 'Perhaps'), 'line 2: Covered="perhaps" is neither true nor false.'],
])('refuses %s', (inside, why) => {
  expect(refusalOf(dotcover, report(inside))).toBe(why)
})
