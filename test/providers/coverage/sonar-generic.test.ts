import { expect, it } from 'vitest'
import { sonar } from '../../../src/providers/coverage/sonar-generic.ts'
import { shown } from './json-report.ts'
import { readXml, refusalOf } from './xml-report.ts'

const report = (inside: string) => `<coverage version="1">\n${inside}</coverage>`

it('reads lines, and branches where any line has them', () => {
  const one =
    '<lineToCover lineNumber="3" covered="true" branchesToCover="4" coveredBranches="1"/><lineToCover lineNumber="5" covered="false"/>'
  const read = readXml(sonar, report(`<file path="src\\a.c">${one}</file><file path="b.c"/>`))
  expect(shown(read)).toEqual(['src/a.c: lines 1/2, branches 1/4; 3:1 5:0', 'b.c: lines 0/0, branches 0/0; '])
  expect(shown(readXml(sonar, report('<file path="a"><lineToCover lineNumber="1" covered="true"/></file>')))).toEqual([
    'a: lines 1/1; 1:1',
  ])
})

it.each([
  ['<file/>', 'line 2: The attribute "path" of "file" should be a text and is missing.'],
  ['<lineToCover lineNumber="1" covered="true"/>', 'line 2: A "lineToCover" is in no "file".'],
  [
    '<file path="a"><lineToCover lineNumber="1" covered="yes"/></file>',
    'line 2: covered="yes" is neither true nor false.',
  ],
  [
    '<file path="a"><lineToCover lineNumber="1" covered="true" branchesToCover="1" coveredBranches="2"/></file>',
    'line 2: It says that 2 of 1 branches of a line ran.',
  ],
])('refuses %s', (inside, why) => {
  expect(refusalOf(sonar, report(inside))).toBe(why)
})
