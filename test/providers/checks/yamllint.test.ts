import { expect, it } from 'vitest'
import { yamllint } from '../../../src/providers/checks/yamllint.ts'
import { printed } from '../../support/printed.ts'

const FOUND = { path: 'x.yaml', line: 2, column: 5, level: 'error', rule: 'colons', message: 'too many (2 > 0)' }

it('reads the format parsable', () => {
  expect(yamllint.read(printed('./x.yaml:2:5: [error] too many (2 > 0) (colons)')).annotations).toEqual([FOUND])
})

it('reads the format standard', () => {
  expect(yamllint.read(printed('x.yaml', '  2:5       error    too many (2 > 0)  (colons)', '')).annotations).toEqual([
    FOUND,
  ])
})

it('reads a mistake of syntax, which has no rule', () => {
  const [found] = yamllint.read(printed("x.yaml:1:9: [error] syntax error: expected '<x>'")).annotations
  expect(found).toMatchObject({ rule: '', message: "syntax error: expected '<x>'" })
})
