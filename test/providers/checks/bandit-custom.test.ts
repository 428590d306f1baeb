import { expect, it } from 'vitest'
import { banditCustom } from '../../../src/providers/checks/bandit-custom.ts'
import { printed } from '../../support/printed.ts'

it('rates by severity and shows no password', () => {
  const report = banditCustom.read(
    printed(
      '[main]\tINFO\trunning on Python 3.11.7',
      "/w/bad.py:4: B105[bandit]: LOW: Possible hardcoded password: 'hunter22'",
      '/w/bad.py:5:4: MEDIUM: B307: Use of possibly insecure function.',
      '/w/bad.py:11: B304[bandit]: HIGH: Use of insecure cipher.',
    ),
  )
  expect(report.annotations).toEqual([
    { path: '/w/bad.py', line: 4, level: 'notice', rule: 'B105', message: 'Possible hardcoded password: ***' },
    {
      path: '/w/bad.py',
      line: 5,
      column: 4,
      level: 'warning',
      rule: 'B307',
      message: 'Use of possibly insecure function.',
    },
    { path: '/w/bad.py', line: 11, level: 'error', rule: 'B304', message: 'Use of insecure cipher.' },
  ])
})
