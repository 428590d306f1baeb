import { expect, it } from 'vitest'
import { summarise } from '../../scripts/test-summary.ts'

const test = (status: string, fullName = 'a test') => ({ status, fullName })
const file = (status: string, ...assertionResults: ReturnType<typeof test>[]) => ({
  name: 'f',
  status,
  message: '',
  assertionResults,
})

it.each([
  ['all well', [file('passed', test('passed'), test('passed'))], 0, ['2 passed, 0 failed, 0 skipped']],
  ['one failed', [file('failed', test('passed'), test('failed'))], 1, ['1 passed, 1 failed, 0 skipped']],
  [
    'one was skipped',
    [file('passed', test('pending', 'with act'))],
    0,
    ['skipped: with act', '0 passed, 0 failed, 1 skipped'],
  ],
  [
    'one is to be written',
    [file('passed', test('todo', 'later'))],
    0,
    ['skipped: later', '0 passed, 0 failed, 1 skipped'],
  ],
  ['a file could not be loaded', [file('failed')], 1, ['0 passed, 1 failed, 0 skipped']],
  ['the linter failed first', [], 1, ['failed: a check that is no test, see above', '0 passed, 1 failed, 0 skipped']],
])('%s', (_name, files, exit, lines) => {
  expect(summarise(files, exit)).toEqual(lines)
})
