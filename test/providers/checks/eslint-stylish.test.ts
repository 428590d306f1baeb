import { expect, it } from 'vitest'
import { eslintStylish } from '../../../src/providers/checks/eslint-stylish.ts'
import { printed } from '../../support/printed.ts'

it('takes the file from the line above the rows, and the rule from their end', () => {
  const report = eslintStylish.read(
    printed(
      '> eslint .',
      '',
      'src\\a.js',
      "  1:7   error    'a' is assigned a value  but never used  no-unused-vars",
      '  1:13  warning  Unnecessary semicolon   @x/no-extra-semi',
      '',
      '/work/b.js',
      '  0:0  error  Parsing error: Unexpected token ;',
      '',
      '✖ 3 problems (2 errors, 1 warning)',
    ),
  )
  expect(report.annotations).toEqual([
    {
      path: 'src/a.js',
      line: 1,
      column: 7,
      level: 'error',
      rule: 'no-unused-vars',
      message: "'a' is assigned a value but never used",
    },
    {
      path: 'src/a.js',
      line: 1,
      column: 13,
      level: 'warning',
      rule: '@x/no-extra-semi',
      message: 'Unnecessary semicolon',
    },
    { path: '/work/b.js', level: 'error', rule: '', message: 'Parsing error: Unexpected token ;' },
  ])
  expect(report.inconclusive).toBeUndefined()
})

it('decides nothing when rows are missing of those that ESLint counted, over several runs', () => {
  const run = ['a.js', '  1:7  error  Bad  no-var', '✖ 2 problems (2 errors, 0 warnings)']
  expect(eslintStylish.read(printed(...run, ...run)).inconclusive).toBe(
    'ESLint counted 4, but only 2 can be read here.',
  )
})

it('decides nothing when nothing in it is ESLint’s', () => {
  expect(eslintStylish.read(printed('sh: 1: eslint: not found')).inconclusive).toBe(
    'ESLint says nothing here: there is neither a finding nor a word that there is none.',
  )
})

it('sees through colours', () => {
  const [row] = eslintStylish.read(
    printed(
      '\u001b[4ma.js\u001b[24m',
      '  \u001b[2m1:7\u001b[22m  \u001b[31merror\u001b[39m  Bad  \u001b[2mno-var\u001b[22m',
    ),
  ).annotations
  expect(row).toEqual({ path: 'a.js', line: 1, column: 7, level: 'error', rule: 'no-var', message: 'Bad' })
})
