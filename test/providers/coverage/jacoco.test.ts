import { expect, it } from 'vitest'
import { jacoco } from '../../../src/providers/coverage/jacoco.ts'
import { shown } from './json-report.ts'
import { readXml, refusalOf } from './xml-report.ts'

const counter = (type: string, missed: number, covered: number) =>
  `<counter type="${type}" missed="${missed}" covered="${covered}"/>`
const report = (inside: string) =>
  `<?xml version="1.0" encoding="UTF-8"?><!DOCTYPE report PUBLIC "-//JACOCO//DTD Report 1.1//EN" "report.dtd"><report name="app">${inside}</report>`

const CLASS = `<class name="org/x/A" sourcefilename="A.java">
<method name="&lt;init&gt;" desc="()V" line="3">${counter('LINE', 0, 1)}${counter('METHOD', 0, 1)}</method>
<method name="run" desc="()V" line="5">${counter('LINE', 1, 1)}${counter('METHOD', 1, 0)}</method>
${counter('LINE', 9, 9)}${counter('METHOD', 9, 9)}</class>`
const LINES =
  '<line nr="3" mi="0" ci="3" mb="0" cb="0"/><line nr="5" mi="1" ci="2" mb="1" cb="1"/><line nr="6" mi="4" ci="0"/>'

it('reads the counters of source files, with their lines and methods', () => {
  const file = `<sourcefile name="A.java">${LINES}${counter('INSTRUCTION', 5, 5)}${counter('BRANCH', 1, 1)}${counter('LINE', 1, 2)}${counter('METHOD', 1, 1)}</sourcefile>`
  const read = readXml(
    jacoco,
    report(
      `<sessioninfo id="x" start="1" dump="2"/><package name="org/x">${CLASS}${file}${counter('LINE', 50, 50)}</package>${counter('LINE', 1, 2)}${counter('BRANCH', 1, 1)}${counter('METHOD', 1, 1)}`,
    ),
  )
  expect(shown(read)).toEqual(['org/x/A.java: lines 2/3, branches 1/2, functions 1/2; 3:1 5:1 6:0'])
  expect(read.declared).toEqual({
    lines: { covered: 2, total: 3 },
    branches: { covered: 1, total: 2 },
    functions: { covered: 1, total: 2 },
  })
  expect(read).toMatchObject({ totals: {}, roots: [], warnings: [] })
})

it('believes the counters where lines and methods do not add up to them', () => {
  const file = `<sourcefile name="A.java">${LINES}${counter('BRANCH', 2, 3)}${counter('LINE', 3, 4)}${counter('METHOD', 1, 4)}</sourcefile>`
  expect(shown(readXml(jacoco, report(`<package name="org/x">${CLASS}${file}</package>`)))).toEqual([
    'org/x/A.java: lines 4/7 (count), branches 3/5 (count), functions 4/5 (count); 3:1 5:1 6:0',
  ])
})

it('knows no lines where they do not say whether they ran', () => {
  const file = `<sourcefile name="a.cpp"><line nr="1"/><line nr="3" mb="1" cb="1"/>${counter('LINE', 1, 1)}${counter('BRANCH', 1, 1)}</sourcefile>`
  const other = `<sourcefile name="b.cpp"><line nr="1" ci="1"/>${counter('LINE', 0, 1)}</sourcefile>`
  expect(shown(readXml(jacoco, report(`<package name="">${file}${other}</package>`)))).toEqual([
    'a.cpp: lines 1/2 (count), branches 1/2, functions 0/0; no lines',
    'b.cpp: lines 1/1, branches 0/0, functions 0/0; 1:1',
  ])
})

it('measures nothing of nothing in a source file without code', () => {
  expect(shown(readXml(jacoco, report('<package name="p"><sourcefile name="I.java"/></package>')))).toEqual([
    'p/I.java: lines 0/0, branches 0/0, functions 0/0; ',
  ])
})

it('reads groups in groups, and tells files of the same path in two of them apart', () => {
  const file = (name: string) =>
    `<package name="p"><sourcefile name="${name}">${counter('LINE', 1, 0)}</sourcefile></package>`
  const groups = `<group name="a"><group name="b">${file('X.kt')}${file('Y.kt')}</group></group><group name="c">${file('X.kt')}</group>`
  expect(readXml(jacoco, report(groups)).files.map(({ path }) => path)).toEqual(['a/b/p/X.kt', 'p/Y.kt', 'c/p/X.kt'])
})

it('does not put a folder before a name that has it already', () => {
  const file = '<package name="src"><sourcefile name="src/a.ps1"/></package>'
  expect(readXml(jacoco, report(file)).files.map(({ path }) => path)).toEqual(['src/a.ps1'])
})

it('counts the counters of the root where there is no source file', () => {
  const read = readXml(jacoco, report(`<package name="p"/>${counter('METHOD', 1, 2)}`))
  expect(read).toMatchObject({
    files: [],
    totals: { functions: { covered: 2, total: 3 } },
    declared: {},
    warnings: ['no source file is in it; the counters of its root element count'],
  })
  expect(readXml(jacoco, report(''))).toMatchObject({ files: [], totals: {}, warnings: [] })
})

it.each([
  [
    '<package name="p"><sourcefile/></package>',
    'line 1: The attribute "name" of "sourcefile" should be a text and is missing.',
  ],
  [
    '<package name="p"><sourcefile name="a"><line nr="x"/></sourcefile></package>',
    'line 1: The attribute "nr" of "line" should be the number of a line and is "x".',
  ],
  [
    '<package name="p"><sourcefile name="a"><line nr="1" ci="-1"/></sourcefile></package>',
    'line 1: The attribute "ci" of "line" should be a whole number and is "-1".',
  ],
  [
    '<counter type="LINE" missed="1"/>',
    'line 1: The attribute "covered" of "counter" should be a whole number and is missing.',
  ],
  ['<package name="p"><__proto__/><constructor/>', 'line 1: The element that ends is not "package", which began last.'],
])('refuses %s', (inside, why) => {
  expect(refusalOf(jacoco, report(inside))).toBe(why)
})

it('knows no other report, and refuses one', () => {
  expect(() => readXml(jacoco, '<report><item/></report>')).toThrow('does not know')
  expect(refusalOf(jacoco, '<hello><world/></hello>')).toBe('line 1: The root element is "hello".')
})
