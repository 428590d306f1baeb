import { expect, it } from 'vitest'
import { isort } from '../../../src/providers/checks/isort.ts'
import { printed } from '../../support/printed.ts'

it('counts each file', () => {
  expect(
    isort.read(printed('Skipped 2 files', 'ERROR: /app/main file.py Imports are incorrectly sorted and/or formatted.'))
      .annotations,
  ).toEqual([
    {
      path: '/app/main file.py',
      level: 'error',
      rule: 'imports',
      message: 'Imports are incorrectly sorted and/or formatted.',
    },
  ])
})

it('decides nothing when a path could not be read', () => {
  expect(isort.read(printed('Broken 1 paths')).inconclusive).toBe('isort could not do its work: Broken 1 paths')
})
