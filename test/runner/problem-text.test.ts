import { expect, it } from 'vitest'
import { problemSummary, problemText } from '../../src/runner/problem-text.ts'

const problem = {
  code: 'http-refused',
  what: 'GET /x answered 500: ```\n<img src=x>@team',
  why: 'It is down.',
  fix: 'Look.',
}

it('the log says what, why, what to do, and the code', () => {
  expect(problemText(problem)).toBe(
    'GET /x answered 500: ```\n<img src=x>@team\nIt is down.\nFix: Look.\n(http-refused)',
  )
})

it('the log leaves out a why that there is not', () => {
  expect(problemText({ code: 'c', what: 'W.', fix: 'F.' })).toBe('W.\nFix: F.\n(c)')
})

it('the summary shows what came from outside in a fence that it cannot close', () => {
  expect(problemSummary('canary-shift', problem)).toBe(
    [
      '## 💥 canary-shift: errored',
      '',
      '````text',
      'GET /x answered 500: ```',
      '<img src=x>@team',
      'It is down.',
      '````',
      '',
      '**Fix:** Look. (`http-refused`)',
      '',
    ].join('\n'),
  )
})
