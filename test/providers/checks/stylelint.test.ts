import { expect, it } from 'vitest'
import { stylelint } from '../../../src/providers/checks/stylelint.ts'
import { printed } from '../../support/printed.ts'

it('reads the table of the format string', () => {
  const report = stylelint.read(
    printed(
      'renderer/style.css',
      "  46:3   ✖  Unexpected longhand value '0px' instead of '0'   shorthand-no-redundant   ",
      ' 116:12  ⚠  Unexpected unit                                  length-zero-no-unit',
      '',
      '✖ 2 problems (1 error, 1 warning)',
    ),
  )
  expect(report).toMatchObject({
    inconclusive: undefined,
    annotations: [
      {
        path: 'renderer/style.css',
        line: 46,
        column: 3,
        level: 'error',
        rule: 'shorthand-no-redundant',
        message: "Unexpected longhand value '0px' instead of '0'",
      },
      { line: 116, column: 12, level: 'warning', rule: 'length-zero-no-unit', message: 'Unexpected unit' },
    ],
  })
})

it.each([
  'a.css: line 1, col 2, error - Empty block (block-no-empty)',
  'a.css:1:2: Empty block (block-no-empty) [error]',
])('reads %s', (line) => {
  expect(stylelint.read(printed(line)).annotations).toEqual([
    { path: 'a.css', line: 1, column: 2, level: 'error', rule: 'block-no-empty', message: 'Empty block' },
  ])
})
