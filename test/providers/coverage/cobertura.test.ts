import { expect, it } from 'vitest'
import { cobertura } from '../../../src/providers/coverage/cobertura.ts'
import { shown } from './json-report.ts'
import { readXml, refusalOf } from './xml-report.ts'

const report = (classes: string, attributes = 'line-rate="0"', sources = '') =>
  `<?xml version="1.0"?>\n<!DOCTYPE coverage SYSTEM "http://cobertura.sourceforge.net/xml/coverage-04.dtd">\n<coverage ${attributes}>${sources}<packages><package name="p"><classes>${classes}</classes></package></packages></coverage>`

it('reads the lines of a class, not their copies in its methods, and says where branches and functions are', () => {
  const read = readXml(
    cobertura,
    report(
      `<class name="A" filename="src\\a.py">
        <methods>
          <method name="f" signature="()"><lines><line number="3" hits="0"/><line number="2" hits="4"/></lines></method>
          <method name="f" signature="(I)"><lines><line number="5" hits="0"/></lines></method>
        </methods>
        <lines>
          <line number="2" hits="4"/><line number="3" hits="0" branch="True" condition-coverage="50% (1/2)">
            <conditions><condition number="0" type="jump" coverage="50%"/></conditions>
          </line>
          <line number="5" hits="0" branch="false"/>
        </lines>
      </class>`,
      'line-rate="0.33" lines-covered="1" lines-valid="3" branches-covered="1" branches-valid="2"',
      '<sources><source>\n C:\\work\\ \n</source><source></source><source>--dummy</source><source>${basedir}</source><source>%s</source></sources>',
    ),
  )
  expect(shown(read)).toEqual(['src/a.py: lines 1/3, branches 1/2, functions 1/2; 2:4 3:0 5:0'])
  expect(read).toMatchObject({
    roots: ['C:/work/'],
    declared: { lines: { covered: 1, total: 3 }, branches: { covered: 1, total: 2 } },
    totals: {},
    warnings: [],
  })
})

it('measures neither branches nor functions where no line and no method speaks of them', () => {
  const read = readXml(
    cobertura,
    report(
      '<class name="a" filename="a.rb"><methods/><lines><line number="1" hits="1"/></lines></class>',
      'line-rate="1" branches-valid="0" branches-covered="0"',
    ),
  )
  expect(shown(read)).toEqual(['a.rb: lines 1/1; 1:1'])
})

it('takes lines from methods where a class has none of its own, and its rate where a method has none', () => {
  const methods =
    '<method name="f" line-rate="1.0"/><method name="g" line-rate="0"/><method name="h"><lines><line number="4" hits="1"/></lines></method>'
  const read = readXml(cobertura, report(`<class name="a" filename="a.swift"><methods>${methods}</methods></class>`))
  expect(shown(read)).toEqual(['a.swift: lines 1/1, functions 2/3; 4:1'])
})

it.each([
  ['condition-coverage="100% (2/2)"', '2/2'],
  ['condition-coverage="33,3% ( 1 / 3 )"', '1/3'],
  ['condition-coverage="0% (0/0)"', '0/0'],
  ['condition-coverage="50%"', '1/1'],
  ['', '1/1'],
])('counts the branches of a line with branch="true" %s', (conditions, branches) => {
  const line = `<line number="1" hits="2" branch="true" ${conditions}/>`
  const read = readXml(cobertura, report(`<class name="a" filename="a"><lines>${line}</lines></class>`))
  expect(shown(read)).toEqual([`a: lines 1/1, branches ${branches}; 1:2`])
})

it('counts what the root says of the report only where the body has nothing of it', () => {
  const header = 'lines-covered="5" lines-valid="8" branches-covered="3" branches-valid="7"'
  const empty = readXml(cobertura, report('', header))
  expect(empty.totals).toEqual({ lines: { covered: 5, total: 8 }, branches: { covered: 3, total: 7 } })
  expect(empty.warnings).toEqual(['no line is in it; the totals of its root element count'])
  const lined = readXml(
    cobertura,
    report('<class filename="a"><lines><line number="1" hits="0"/></lines></class>', header),
  )
  expect(lined.totals).toEqual({ branches: { covered: 3, total: 7 } })
  expect(lined.declared).toEqual({ lines: { covered: 5, total: 8 } })
})

it('reads no totals from a root that has none in numbers', () => {
  const read = readXml(
    cobertura,
    report('', 'line-rate="NaN" lines-covered="NaN" lines-valid="2.0" branches-covered="2" branches-valid="1"'),
  )
  expect(read).toMatchObject({ totals: {}, declared: {} })
})

it('says which lines and counts it left out or brought into range', () => {
  const lines =
    '<line number="0" hits="1"/>\n<line number="undefined" hits="1"/>\n<line number="7" hits="-3"/>\n<line number="8" hits="1.5e3"/><line number="9" hits="18446744073709551615"/>'
  const read = readXml(cobertura, report(`<class filename="a"><lines>\n${lines}</lines></class>`))
  expect(shown(read)).toEqual(['a: lines 2/3; 7:0 8:1500 9:4294967295'])
  expect(read.warnings).toEqual([
    'line 4: line number="0" is no line; it was left out',
    'line 5: line number="undefined" is no line; it was left out',
    'line 6: line hits="-3" is negative; it counts as 0',
  ])
})

it.each([
  ['<class name="a"/>', 'line 3: The attribute "filename" of "class" should be a text and is missing.'],
  [
    '<class filename="a"><lines><line hits="1"/></lines></class>',
    'line 3: The attribute "number" of "line" should be the number of a line and is missing.',
  ],
  [
    '<class filename="a"><lines><line number="2147483648" hits="1"/></lines></class>',
    'line 3: The attribute "number" of "line" should be the number of a line and is "2147483648".',
  ],
  [
    '<class filename="a"><lines><line number="1"/></lines></class>',
    'line 3: The attribute "hits" of "line" should be a count and is missing.',
  ],
  [
    '<class filename="a"><lines><line number="1" hits="many"/></lines></class>',
    'line 3: The attribute "hits" of "line" should be a count and is "many".',
  ],
  [
    '<class filename="a"><lines><line number="1" hits="1" branch="true" condition-coverage="(3/2)"/></lines></class>',
    'line 3: It says that 3 of 2 branches of a line ran.',
  ],
  [
    '<class filename="a"><lines><line number="1" hits="1" branch="true" condition-coverage="(1/10000000)"/></lines></class>',
    'line 3: It says that there are 10000000 branches, 10000000 of them on line 1.',
  ],
  ['<line number="1" hits="1"/>', 'line 3: A line is in no class.'],
  ['<method name="f"/>', 'line 3: A method is in no class.'],
  ['<class filename="a"><class filename="b"/></class>', 'line 3: A class is inside of a class.'],
])('refuses %s', (classes, why) => {
  expect(refusalOf(cobertura, report(classes))).toBe(why)
})

it('refuses another root element', () => {
  expect(refusalOf(cobertura, '<report/>')).toBe('line 1: The root element is "report".')
})
