import { expect, it } from 'vitest'
import { tsc } from '../../../src/providers/checks/tsc.ts'
import { printed } from '../../support/printed.ts'

const LONG = "Type '{ a: string; }[]' is not assignable to type '{ a: number; }[]'."

it('finds diagnostics in a log, with the lines that explain them', () => {
  const report = tsc.read(
    printed(
      'yarn run v1.22.22',
      '$ tsc --noEmit',
      `src/u (1).ts(4,7): error TS2322: ${LONG}`,
      "  Type '{ a: string; }' is not assignable to type '{ a: number; }'.",
      "src/v.ts(3,3): error TS2304: Cannot find name 'x'.",
      'error Command failed with exit code 2.',
    ),
  )
  expect(report.annotations).toEqual([
    {
      path: 'src/u (1).ts',
      line: 4,
      column: 7,
      level: 'error',
      rule: 'TS2322',
      message: `${LONG} Type '{ a: string; }' is not assignable to type '{ a: number; }'.`,
    },
    { path: 'src/v.ts', line: 3, column: 3, level: 'error', rule: 'TS2304', message: "Cannot find name 'x'." },
  ])
})

it('reads the pretty form without the code that it shows', () => {
  const report = tsc.read(
    printed(
      '\u001b[96mt.ts\u001b[0m:\u001b[93m2\u001b[0m:\u001b[93m8\u001b[0m - \u001b[91merror\u001b[0m\u001b[90m TS1109: \u001b[0mExpression expected.',
      '',
      '\u001b[7m2\u001b[0m let y =',
      '\u001b[7m \u001b[0m \u001b[91m       ~\u001b[0m',
      '',
      'Found 1 error in t.ts\u001b[90m:2\u001b[0m',
    ),
  )
  expect(report).toMatchObject({
    inconclusive: undefined,
    annotations: [{ path: 't.ts', line: 2, column: 8, rule: 'TS1109', message: 'Expression expected.' }],
  })
})

it('gives a mistake in the configuration no path', () => {
  expect(tsc.read(printed("error TS18003: No inputs were found in config file 'tsconfig.json'.")).annotations).toEqual([
    { path: '', level: 'error', rule: 'TS18003', message: "No inputs were found in config file 'tsconfig.json'." },
  ])
})

it('believes a watcher that found nothing, and no log without tsc', () => {
  expect(tsc.read(printed('[10:00:00 AM] Found 0 errors. Watching for file changes.')).inconclusive).toBeUndefined()
  expect(tsc.read(printed('tsc: command not found')).inconclusive).toContain('tsc says nothing here')
})
