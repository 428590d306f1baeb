import { expect, it } from 'vitest'
import { LineFormat } from '../../../../src/core/quality/line-format.ts'
import { lineFormat } from '../../../../src/providers/checks/lint/line-format.ts'
import { printed } from '../../../support/printed.ts'
import { refusal } from '../../../support/report-source.ts'

const readerOf = (lines: string | string[], milliseconds = 2_000) =>
  lineFormat(LineFormat.parse(lines), 'line-format', { milliseconds })

it('reads lines by the groups of a pattern', () => {
  const reader = readerOf(
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
  const reader = readerOf('^(?<message>(?:a+)+)$', 50)
  expect(refusal(() => reader.read(printed('fine', `${'a'.repeat(60)}!`)))).toBe(
    'line 2: Searching the 2 lines up to this one for the pattern takes too long.',
  )
})

it('looks at the first 8 KiB of a line', () => {
  const reader = readerOf('^(?<message>x+)(?<rule>y?)')
  expect(reader.read(printed(`${'x'.repeat(8192)}y`)).annotations[0]?.rule).toBe('')
  expect(reader.read(printed(`${'x'.repeat(8191)}y`)).annotations[0]?.rule).toBe('y')
})

it('decides nothing when no line matches', () => {
  expect(readerOf('^E (?<message>.*)').read(printed('fine')).inconclusive).toBe('No line matches the pattern.')
  expect(readerOf(['%f: %m', '%l: %m']).read(printed('fine')).inconclusive).toBe('No line matches one of the patterns.')
})

it('reads lines by an errorformat, of several the first that matches', () => {
  const reader = readerOf(['%-G%f:%l: note: %m', '%W%f:%l:%c: warning: %m', '%f:%l:%c: %m', '%t%n %f(%l) %m'])
  const { annotations } = reader.read(
    printed(
      'a.x:2: note: Look above',
      'a.x:3:7: warning: Odd',
      'C:\\src\\b.x:4:1: Bad: very',
      'I42 d.x(9) Hm',
      'and so on',
    ),
  )
  expect(annotations).toEqual([
    { path: 'a.x', line: 3, column: 7, level: 'warning', rule: '', message: 'Odd' },
    { path: 'C:/src/b.x', line: 4, column: 1, level: 'error', rule: '', message: 'Bad: very' },
    { path: 'd.x', line: 9, level: 'notice', rule: '42', message: 'Hm' },
  ])
})
