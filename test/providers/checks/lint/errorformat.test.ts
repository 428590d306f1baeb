import { expect, it } from 'vitest'
import { lineFormat, mistakeIn } from '../../../../src/providers/checks/lint/errorformat.ts'
import { printed } from '../../../support/printed.ts'
import { refusal } from '../../../support/report-source.ts'

it('reads lines by the groups of a pattern', () => {
  const reader = lineFormat(
    '^(?<level>[EW]) (?<path>[^:]+):(?<line>\\d+)(?:-(?<endLine>\\d+))? (?<rule>\\w+) (?<message>.*)$',
  )
  const lines = Array.from({ length: 2500 }, (_, index) => `W src\\a.x:${index + 1}-${index + 3} R1 Bad`)
  const { annotations, inconclusive } = reader.read(printed('nothing', ...lines, '\u001b[31mE\u001b[0m b.x:7 R2 Worse'))
  expect(annotations.length).toBe(2501)
  expect(annotations[2499]).toEqual({
    path: 'src/a.x',
    line: 2500,
    endLine: 2502,
    level: 'warning',
    rule: 'R1',
    message: 'Bad',
  })
  expect(annotations[2500]).toEqual({ path: 'b.x', line: 7, level: 'error', rule: 'R2', message: 'Worse' })
  expect(inconclusive).toBeUndefined()
})

it('stops a pattern that does not come to an end', () => {
  const reader = lineFormat('^(?<message>(?:a+)+)$', { milliseconds: 50 })
  expect(refusal(() => reader.read(printed('fine', `${'a'.repeat(60)}!`)))).toBe(
    'line 2: The regular expression takes too long for the 2 lines up to this one.',
  )
})

it('looks at the first 8 KiB of a line', () => {
  const reader = lineFormat('^(?<message>x+)(?<rule>y?)')
  expect(reader.read(printed(`${'x'.repeat(8192)}y`)).annotations[0]?.rule).toBe('')
  expect(reader.read(printed(`${'x'.repeat(8191)}y`)).annotations[0]?.rule).toBe('y')
})

it('decides nothing when no line matches', () => {
  expect(lineFormat('^E (?<message>.*)').read(printed('fine')).inconclusive).toBe(
    'No line matches the regular expression.',
  )
})

it.each([
  ['(', 'It is no regular expression.'],
  [
    '(?<file>.*): (?<message>.*)',
    'There is no group "file"; there are path, line, endLine, column, level, rule, message.',
  ],
  ['(?<path>.*)', 'It needs the group (?<message>…).'],
  ['(?<path>.*): (?<message>.*)', undefined],
])('says of %s: %s', (pattern, mistake) => {
  expect(mistakeIn(pattern)).toBe(mistake)
})

it('refuses a pattern with a mistake', () => {
  expect(() => lineFormat('(')).toThrow('the pattern (: It is no regular expression.')
})
