import { expect, it } from 'vitest'
import { eslintCompact } from '../../../src/providers/checks/eslint-compact.ts'
import { printed } from '../../support/printed.ts'

it('reads a place, a level, a message and a rule, which a file that cannot be parsed has none of', () => {
  expect(
    eslintCompact.read(
      printed(
        "/a b.js: line 1, col 7, Error - 'a' (x) is never used. (no-unused-vars)",
        'C:\\s.js: line 1, col 9, Warning - Parsing error: Unexpected token ;',
        '',
        '2 problems',
      ),
    ),
  ).toMatchObject({
    inconclusive: undefined,
    annotations: [
      {
        path: '/a b.js',
        line: 1,
        column: 7,
        level: 'error',
        rule: 'no-unused-vars',
        message: "'a' (x) is never used.",
      },
      { path: 'C:/s.js', level: 'warning', rule: '', message: 'Parsing error: Unexpected token ;' },
    ],
  })
})
