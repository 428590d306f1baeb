import { expect, it } from 'vitest'
import { OutlookForm } from '../../../src/core/quality/outlook-config.ts'
import { historyOf } from '../../../src/core/quality/outlook-history.ts'

const run = (id: number, conclusion: string, commit = 'a') => ({ id, commit, actor: 'ada', conclusion, createdAt: id })
const CHANGE = { files: 1, lines: 2, paths: ['a.ts'] }

it('learns from runs that succeeded or failed and whose change is known, the oldest first, and counts the others', () => {
  const runs = [
    run(5, 'failure'),
    run(4, 'timed_out'),
    run(3, 'cancelled'),
    run(2, 'success'),
    run(1, 'success', 'gone'),
    run(0, ''),
  ]
  expect(historyOf(runs, new Map([['a', CHANGE]]))).toEqual({
    past: [
      { at: 2, author: 'ada', failed: false, change: CHANGE },
      { at: 4, author: 'ada', failed: true, change: CHANGE },
      { at: 5, author: 'ada', failed: true, change: CHANGE },
    ],
    leftOut: [
      { runs: 2, because: 'neither succeeded nor failed' },
      { runs: 1, because: 'nobody knows what their commit changed' },
    ],
  })
  expect(historyOf([], new Map())).toEqual({ past: [], leftOut: [] })
})

it.each([
  [false, undefined],
  [true, { runs: 200, policy: 'warn' }],
  [500, { runs: 500, policy: 'warn' }],
  [
    { below: '60%', policy: 'block' },
    { runs: 200, below: 0.6, policy: 'block' },
  ],
])('%j asks for %j', (given, settings) => {
  expect(OutlookForm.parse(given)).toEqual(settings)
})

it.each([29, 1_001, 'often', { below: '60' }, { limit: 3 }])('%j is refused', (given) => {
  expect(OutlookForm.safeParse(given).success).toBe(false)
})
