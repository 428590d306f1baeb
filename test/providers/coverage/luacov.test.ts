import { expect, it } from 'vitest'
import { luacov } from '../../../src/providers/coverage/luacov.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { reportSource } from '../../support/report-source.ts'
import { shown } from './json-report.ts'
import { readLines, refusalOf } from './text-report.ts'

const RULE = '='.repeat(78)
const file = (name: string, ...lines: readonly string[]) => [RULE, name, RULE, ...lines, '']
const summary = (...rows: readonly string[]) => [RULE, 'Summary', RULE, '', ...rows]

it('takes the lines with a number before them', () => {
  const report = readLines(
    luacov,
    ...file('./lib/a.lua', '', '    -- comment', ' 12 for i = 1, 12 do', '**0     break', '  1 end'),
    ...file('b.lua', '**0 return 1'),
    ...summary('File        Hits Missed Coverage', './lib/a.lua 2    1      66.67%', 'Total       2    2      50.00%'),
  )
  expect(shown(report)).toEqual(['./lib/a.lua: lines 2/3; 3:12 4:0 5:1', 'b.lua: lines 0/1; 1:0'])
  expect(report.declared).toEqual({ lines: { covered: 2, total: 4 } })
})

it('takes no number of the code for a count', () => {
  const report = readLines(
    luacov,
    ...file('a.lua', '  1 local text = [[', '    10 green bottles', '    7', ']]'),
    ...summary('Total 1 0 100.00%'),
  )
  expect(shown(report)).toEqual(['a.lua: lines 1/1; 1:1'])
})

it('reads the summary of old versions', () => {
  const report = readLines(
    luacov,
    ...file('a.lua', ' 1 x()'),
    ...summary('1\t0\t100.00%\ta.lua', '-----', '1\t0\t100.00%\t'),
  )
  expect(report.declared).toEqual({ lines: { covered: 1, total: 1 } })
})

it.each([
  ['line ?: The total at its end is missing: it was cut off.', file('a.lua', ' 1 x()')],
  [
    'line ?: The total at its end is missing: it was cut off.',
    [...file('a.lua', ' 1 x()'), ...summary('a.lua 1 0 100.0')],
  ],
  ['line 3: A report of LuaCov names each file between two rules of 78 "=".', [RULE, 'a.lua', ' 1 x()']],
])('refuses: %s', (why, lines) => {
  expect(refusalOf(luacov, ...lines)).toBe(why)
})

it.each([
  [`${RULE}\na.lua\n${RULE}\n`, true],
  [`${RULE}\r\na.lua\r\n${RULE}\r\n`, true],
  [`${RULE}\nsome title\n\n`, false],
])('knows its own: %j is %s', (text, known) => {
  expect(luacov.recognises(openingOf(reportSource(text)))).toBe(known)
})
