import { expect, test } from 'vitest'
import { goTest } from '../../../src/providers/checks/go-test.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const event = (Action: string, Test?: string, Output?: string) => ({
  Time: '2026-01-01T10:00:00Z',
  Action,
  Package: 'x.org/p',
  Test,
  Output,
})
const lines = (events: object[]) => events.map((each) => JSON.stringify(each)).join('\n')
const read = (...events: object[]) => goTest.read(reportSource(lines(events)))

test('tests and subtests are counted', () => {
  const report = read(
    event('run', 'TestA'),
    event('run', 'TestA/one'),
    event('pass', 'TestA/one'),
    event('pass', 'TestA'),
    event('run', 'TestB'),
    event('skip', 'TestB'),
    event('pass'),
  )
  expect(report.tests).toEqual({ total: 3, passed: 2, failed: 0, errors: 0, skipped: 1, flaky: 0 })
  expect(report.names).toEqual(['x.org/p > TestA/one', 'x.org/p > TestA', 'x.org/p > TestB'])
})

test('a failure says what it printed, and stands in the folder of its package', () => {
  const report = read(
    event('run', 'TestA'),
    event('output', 'TestA', '=== RUN   TestA\n'),
    event('output', 'TestA', '    a_test.go:12: got 1\n'),
    event('fail', 'TestA'),
    event('fail'),
  )
  expect(report.tests).toMatchObject({ total: 1, failed: 1, errors: 0 })
  expect(report.annotations).toMatchObject([
    { path: 'x.org/p/a_test.go', line: 12, message: '    a_test.go:12: got 1' },
  ])
})

test('a test that never ended broke', () => {
  expect(read(event('run', 'TestA'), event('output', 'TestA', 'panic: no\n'), event('fail'))).toMatchObject({
    tests: { total: 1, errors: 1 },
    annotations: [{ message: 'The test never ended.\npanic: no' }],
  })
  expect(read(event('run', 'TestA')).tests).toMatchObject({ total: 1, errors: 1 })
})

test('a package that failed without a failed test is one error', () => {
  expect(
    read(event('run', 'TestA'), event('pass', 'TestA'), event('output', undefined, 'exit status 2\n'), event('fail')),
  ).toMatchObject({
    tests: { total: 1, passed: 1, errors: 1 },
    annotations: [{ rule: 'x.org/p', message: 'exit status 2' }],
  })
})

test('a package that was not built says what the compiler said', () => {
  const build = { ImportPath: 'x.org/p [x.org/p.test]', Action: 'build-output', Output: './a.go:3:9: undefined: b\n' }
  const report = read(build, { ...build, Action: 'build-fail' }, { ...event('fail'), FailedBuild: build.ImportPath })
  expect(report).toMatchObject({ tests: { total: 0, errors: 1 }, annotations: [{ path: 'a.go', line: 3, column: 9 }] })
})

test('a test that failed and runs again was tried again', () => {
  const first = [event('run', 'TestA'), event('fail', 'TestA'), event('fail')]
  expect(read(...first, event('run', 'TestA'), event('pass', 'TestA'), event('pass')).tests).toEqual({
    total: 1,
    passed: 1,
    failed: 0,
    errors: 0,
    skipped: 0,
    flaky: 1,
  })
})

test('lines beside the events are left out, a broken event is refused', () => {
  const text = `go: downloading x v1\n${lines([event('run', 'TestA'), event('pass', 'TestA')])}`
  expect(goTest.read(reportSource(text)).tests?.total).toBe(1)
  expect(refusal(() => goTest.read(reportSource(`${lines([event('start')])}\n{"Action":"ru`)))).toBe(
    'line 2: The line begins like a JSON object and is none.',
  )
})

test('it is known by its events', () => {
  const knows = (text: string) => goTest.recognises(openingOf(reportSource(text)))
  expect([
    knows(lines([event('start'), event('pass')])),
    knows(lines([event('start')])),
    knows('{"level":"info"}\n{"level":"info"}'),
  ]).toEqual([true, true, false])
})
