import { expect, test } from 'vitest'
import { tap } from '../../../src/providers/checks/tap.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import { reportSource } from '../../support/report-source.ts'

const read = (...lines: string[]) => tap.read(reportSource(lines.join('\n')))

test('test points are counted, with their plan before or behind them', () => {
  const tests = { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0, flaky: 0 }
  expect(read('TAP version 14', '1..2', 'ok 1 - a', 'not ok 2 - b').tests).toEqual(tests)
  expect(read('# comment', 'ok', 'not ok 2', '1..2').tests).toEqual(tests)
})

test('SKIP is skipped, TODO that fails is no failure, and an escaped or attached # is a name', () => {
  const report = read(
    '1..5',
    'ok 1 # skip no net',
    'not ok 2 - b # TODO later',
    'ok 3 - c # TODO',
    'ok 4 \\#skip d',
    'ok 5 e#todo',
  )
  expect(report.tests).toEqual({ total: 5, passed: 3, failed: 0, errors: 0, skipped: 2, flaky: 0 })
  expect(report.names).toEqual(['test 1', 'b', 'c', '#skip d', 'e#todo'])
})

test.each([
  ['kept', ['1..3', 'ok 1', 'ok 2'], 'It planned 3 tests and ran 2.'],
  ['there', ['ok 1', 'ok 2'], 'It has no plan: it may have ended early.'],
])('a plan that is not %s is an error', (_, lines, message) => {
  const report = read(...lines)
  expect(report.tests).toMatchObject({ total: 2, passed: 2, errors: 1 })
  expect(report.annotations.map((each) => each.message)).toEqual([message])
})

test('a number that comes twice is an error', () => {
  expect(read('1..2', 'ok 1', 'ok 1').tests).toMatchObject({ total: 2, passed: 2, errors: 1 })
})

test('nothing counts after a bail out', () => {
  const report = read('1..5', 'ok 1', 'Bail out! no disk', 'not ok 2')
  expect([report.tests, report.inconclusive]).toEqual([
    { total: 1, passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 0 },
    'The run bailed out: no disk',
  ])
})

test('a plan of nothing decides nothing', () => {
  expect(read('1..0 # no compiler').inconclusive).toBe('Nothing was planned: no compiler')
})

test('subtests are part of their test; one that failed in a test that is ok contradicts it', () => {
  const indented = read('1..1', '    1..2', '    ok 1', '    not ok 2 # TODO', 'ok 1 - all')
  expect([indented.tests?.total, indented.inconclusive]).toEqual([1, undefined])
  const told = 'A subtest of "all" failed, and the test is ok.'
  expect(read('1..1', '    not ok 1', 'ok 1 - all').inconclusive).toBe(told)
  expect(read('1..1', 'ok 1 - all {', '    not ok 1', '}').inconclusive).toBe(told)
  expect(read('1..1', 'ok 1 - all', '  ---', '  text: |', '    not ok 7', '  ...').inconclusive).toBeUndefined()
})

test.each([
  ["  location: '/repo/test/a.js:12:3'", ['/repo/test/a.js', 12, 3]],
  ['  at:\n    line: 7\n    column: 4\n    file: fail.cjs', ['fail.cjs', 7, 4]],
])('the place of a failure is what its YAML says: %s', (yaml, place) => {
  const [found] = read('1..1', 'not ok 1 - a', '  ---', yaml, '  ...').annotations
  expect([found?.path, found?.line, found?.column]).toEqual(place)
})

test('comments under a failure say why, as Test::More writes them', () => {
  const [found] = read('1..1', 'not ok 1 - a', "#   Failed test 'a'", '#   at t/a.t line 9.').annotations
  expect(found).toMatchObject({ path: 't/a.t', line: 9, rule: 'a', message: "  Failed test 'a'\n  at t/a.t line 9." })
})

test.each([
  ['TAP version 13\n1..1\nok 1', true],
  ['# c\nok 1\n1..1', true],
  ['1..4\n', true],
  ['ok, done\n', false],
  ['1..4 of them were read\n', false],
])('%j is known: %s', (text, known) => {
  expect(tap.recognises(openingOf(reportSource(text)))).toBe(known)
})

test('of node-tap each test counts, and none of its parts', () => {
  const report = tap.read(
    openSource(new URL('../../fixtures/quality/reports/node-tap.tap', import.meta.url).pathname, 'a.tap'),
  )
  expect(report.tests).toEqual({ total: 4, passed: 2, failed: 1, errors: 0, skipped: 1, flaky: 0 })
})
