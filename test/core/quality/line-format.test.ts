import { describe, expect, it } from 'vitest'
import { LineFormat, LineFormats } from '../../../src/core/quality/line-format.ts'

const mistakes = (value: unknown) =>
  LineFormat.safeParse(value).error?.issues.map(({ path, message }) => [...path, message].join(': '))

describe('a pattern', () => {
  it('is a regular expression with named groups, as it stands', () => {
    expect(LineFormat.parse('(?<path>.*): (?<message>.*)')).toEqual([{ source: '(?<path>.*): (?<message>.*)' }])
  })

  it('is an errorformat, whose other letters mean themselves', () => {
    expect(LineFormat.parse('%E[%l/%e] %m')).toEqual([
      { source: '^\\[(?<line>\\d+)\\/(?<endLine>\\d+)\\] (?<message>.+)$', part: 'begins', level: 'E' },
    ])
    expect(LineFormat.parse('%-G%.%#note%.%#')).toEqual([{ source: '^.*note.*$', isPassedOver: true }])
    expect(LineFormat.parse('100%% %.%#: %m')[0]?.source).toBe('^100% .*: (?<message>.+)$')
  })

  it.each([
    ['%A%f', { source: '^(?<path>(?:[A-Za-z]:(?=[\\\\/]))?\\S.*?)$', part: 'begins' }],
    ['%-Wnote', { source: '^note$', part: 'begins', level: 'W', isPassedOver: true }],
    ['%+C  a', { source: '^  a$', part: 'continues', isWhole: true }],
    ['%-Z%p^', { source: '^(?<pointer>[-. \\t]*)\\^$', part: 'ends', isPassedOver: true }],
  ] as const)('of several lines, %s, is %j', (text, pattern) => {
    expect(LineFormat.parse([text, '%E%m'])[0]).toEqual(pattern)
  })

  it('has sets and classes of characters, and a comma with or without a backslash', () => {
    expect(LineFormat.parse('%[%^ ]%*[^:[]: %\\d%\\+%*\\s\\,%m')[0]?.source).toBe(
      '^[^ ][^:\\[]+: \\d+\\s+,(?<message>.+)$',
    )
  })

  it.each([
    ['(', ['it is no regular expression']],
    [
      '(?<file>.*): (?<text>.*)',
      [
        'there is no group "file", "text"; there are path, line, endLine, column, level, rule, message',
        'it needs the group (?<message>…), or %m',
      ],
    ],
    ['(?<path>.*)', ['it needs the group (?<message>…), or %m']],
    ['error', ['it needs the group (?<message>…), or %m']],
    ['%f:%l', ['it needs the group (?<message>…), or %m']],
    [
      '%D%f:%x %m %m',
      [
        '%D is not known in front; there are %A %E %W %I %N %C %Z and %-G',
        '%x is not known; there are %f %l %e %c %p %k %n %t %m %r %. %# %%',
        '%m comes twice',
      ],
    ],
    [
      ['%f: %m', '%f', '('],
      ['1: it needs the group (?<message>…), or %m', '2: it is no regular expression'],
    ],
    ['%C%f: %m', ['%C and %Z continue a message that no pattern begins']],
    ['%A%f', ['it needs the group (?<message>…), or %m']],
    [['%A%f', '%Z%l'], ['it needs the group (?<message>…), or %m']],
    [['%A%[', '%Z%m'], ['0: %[ is not known; there are %f %l %e %c %p %k %n %t %m %r %. %# %%']],
    [[], ['expected a pattern, or a list of patterns']],
    [7, ['expected a pattern, or a list of patterns']],
  ])('%j has these mistakes: %j', (pattern, expected) => {
    expect(mistakes(pattern)).toEqual(expected)
  })
})

it('formats of the user have names like all formats', () => {
  expect(LineFormats.safeParse({ 'my-lint': '%f: %m' }).success).toBe(true)
  expect(LineFormats.safeParse({ 'My lint': '%f: %m', other: '(' }).error?.issues).toHaveLength(2)
})
