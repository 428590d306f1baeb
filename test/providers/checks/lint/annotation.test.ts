import { expect, it } from 'vitest'
import { annotationOf } from '../../../../src/providers/checks/lint/annotation.ts'

it('keeps only places that are numbers from 1, and an end that follows the beginning', () => {
  const said = { path: './a\\b.x', line: 0, endLine: 4, column: 2, level: 'error', message: 'm' } as const
  expect(annotationOf(said)).toEqual({ path: 'a/b.x', level: 'error', rule: '', message: 'm' })
  expect(annotationOf({ ...said, line: 5 })).toEqual({
    path: 'a/b.x',
    line: 5,
    column: 2,
    level: 'error',
    rule: '',
    message: 'm',
  })
})

it('shows at most 2000 characters in one line, and no control characters', () => {
  const { message, rule } = annotationOf({
    level: 'notice',
    rule: 'a\nb',
    message: `::add-mask::x\r\n\u001b[31m${'y'.repeat(3000)}`,
  })
  expect(message.length).toBe(2000)
  expect(message.startsWith('::add-mask::x yyy')).toBe(true)
  expect(rule).toBe('a b')
})
