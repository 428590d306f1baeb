import { expect, it } from 'vitest'
import { black } from '../../../src/providers/checks/black.ts'
import { printed } from '../../support/printed.ts'

it('counts a file once, whether it would be changed or cannot be parsed', () => {
  const report = black.read(
    printed(
      'error: cannot format pkg/s.py: Cannot parse: 1:3: jan~20',
      'error:pkg/s.py:1:3:cannot format: Cannot parse: jan~20',
      'error: cannot parse: t.py:4:6',
      'would reformat bad name.py',
      'Oh no! 💥 💔 💥',
      '1 file would be reformatted, 2 files would fail to reformat.',
    ),
  )
  expect(report.annotations).toEqual([
    { path: 'pkg/s.py', line: 1, column: 3, level: 'error', rule: '', message: 'Cannot parse: 1:3: jan~20' },
    { path: 't.py', line: 4, column: 6, level: 'error', rule: '', message: 'Black cannot parse this file.' },
    { path: 'bad name.py', level: 'error', rule: 'format', message: 'Black would reformat this file.' },
  ])
})

it('passes when Black would change nothing, and decides nothing when it saw no file', () => {
  expect(black.read(printed('All done! ✨ 🍰 ✨', '3 files would be left unchanged.')).inconclusive).toBeUndefined()
  expect(black.read(printed('No Python files are present to be formatted. Nothing to do 😴')).inconclusive).toBe(
    'Black could not do its work: No Python files are present to be formatted. Nothing to do 😴',
  )
})
