import { describe, expect, test } from 'vitest'
import { junit } from '../../../src/providers/checks/junit.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { refusal, reportSource } from '../../support/report-source.ts'

const read = (text: string) => junit.read(reportSource(text))
const suite = (cases: string, attributes = 'name="s"') =>
  read(`<testsuites><testsuite ${attributes}>${cases}</testsuite></testsuites>`)
const counts = (text: string) => {
  const { total, passed, failed, errors, skipped, flaky } = suite(text).tests ?? {}
  return [total, passed, failed, errors, skipped, flaky]
}
const [FAILURE, ERROR, SKIPPED] = ['<failure/>', '<error/>', '<skipped/>']
const of = (name: string, children = '', more = '') => `<testcase name="${name}" ${more}>${children}</testcase>`

describe('what is counted', () => {
  test('every testcase, whatever the attributes of its suites say', () => {
    const report = read(
      '<testsuites tests="9"><testsuite tests="7"><testsuite tests="7"><testcase name="a"/><testcase name="b"/></testsuite><testcase name="c"/></testsuite></testsuites>',
    )
    expect(report.tests).toEqual({ total: 3, passed: 3, failed: 0, errors: 0, skipped: 0, flaky: 0 })
  })

  test('errors apart from failures, and of several results the gravest', () => {
    expect(counts(of('a', FAILURE) + of('b', ERROR) + of('c', SKIPPED) + of('d'))).toEqual([4, 1, 1, 1, 1, 0])
    expect(counts(of('a', SKIPPED + FAILURE + ERROR) + of('b', SKIPPED + FAILURE + FAILURE))).toEqual([
      2, 0, 1, 1, 0, 0,
    ])
  })

  test('a disabled test of GoogleTest is skipped, and a status of failure is believed without a child', () => {
    expect(counts(of('a', '', 'status="notrun"') + of('b', '', 'status="run" result="suppressed"'))).toEqual([
      2, 0, 0, 0, 2, 0,
    ])
    expect(counts(of('a', '', 'status="failed"') + of('b', '', 'status="run"'))).toEqual([2, 1, 1, 0, 0, 0])
  })

  test('what is still to do, as the runner of Node marks it, is skipped though it fails', () => {
    expect(counts(of('a', '<skipped type="todo" message="true"/><failure/>'))).toEqual([1, 0, 0, 0, 1, 0])
  })

  test('tests without a name are all tests of their own', () => {
    expect(counts('<testcase><failure/></testcase><testcase/><testcase><error/></testcase>')).toEqual([
      3, 1, 1, 1, 0, 0,
    ])
  })

  test('a failure of a suite is one error and no test', () => {
    const report = suite('<error message="could not start">at start</error><testcase name="a"/>')
    expect(report.tests).toEqual({ total: 1, passed: 1, failed: 0, errors: 1, skipped: 0, flaky: 0 })
    expect(report.annotations.map(({ rule, message }) => [rule, message])).toEqual([['s', 'could not start\nat start']])
  })
})

describe('tests that were tried again', () => {
  test('flakyFailure is a pass that is flaky, rerunFailure a failure', () => {
    expect(counts(of('a', '<flakyFailure message="x"><stackTrace>t</stackTrace></flakyFailure>'))).toEqual([
      1, 1, 0, 0, 0, 1,
    ])
    expect(counts(of('a', '<failure/><rerunFailure/><rerunFailure/>'))).toEqual([1, 0, 1, 0, 0, 0])
    expect(counts(of('a', '<rerunFailure/>'))).toEqual([1, 0, 1, 0, 0, 0])
  })

  test('the same test after a failure is its next try', () => {
    const report = suite(of('a', FAILURE) + of('a', ERROR) + of('a') + of('b', FAILURE) + of('b', FAILURE))
    expect(report.tests).toEqual({ total: 2, passed: 1, failed: 1, errors: 0, skipped: 0, flaky: 1 })
    expect(report.annotations.map(({ rule }) => rule)).toEqual(['s > b'])
    expect(report.warnings).toEqual(['Passed only after a failure: s > a.'])
  })

  test('a failure after a pass of that name is another test', () => {
    expect(counts(of('a') + of('a', FAILURE))).toEqual([2, 1, 1, 0, 0, 0])
  })

  test.each([
    ['another class', 'classname="x"'],
    ['another line', 'file="a.py" line="3"'],
  ])('the same name with %s is another test', (_, other) => {
    expect(counts(of('a', FAILURE) + of('a', '', other))).toEqual([2, 1, 1, 0, 0, 0])
  })

  test('the same name in another suite is another test', () => {
    const report = read(
      `<testsuites><testsuite name="s">${of('a', FAILURE)}</testsuite><testsuite name="s">${of('a')}</testsuite></testsuites>`,
    )
    expect(report.tests).toMatchObject({ total: 2, failed: 1, flaky: 0 })
  })

  test.each(['jest tests', 'vitest tests', 'Mocha Tests'])('"%s" never writes a second try', (name) => {
    const report = read(
      `<testsuites name="${name}"><testsuite name="s">${of('a', FAILURE)}${of('a')}</testsuite></testsuites>`,
    )
    expect(report.tests).toMatchObject({ total: 2, passed: 1, failed: 1, flaky: 0 })
  })
})

describe('where a test failed', () => {
  const placed = (test: string, attributes?: string) => {
    const [{ path, line, column } = { path: '', line: 0, column: 0 }] = suite(test, attributes).annotations
    return [path, line, column]
  }

  test('at the line of the trace that is in its own file, else at the line it gives', () => {
    const file = 'file="tests/test_lib.py" line="23"'
    const trace = 'File "/home/me/tests/test_lib.py", line 24, in test\n  File "/home/me/lib.py", line 3, in f'
    expect(placed(of('a', `<failure>${trace}</failure>`, file))).toEqual(['tests/test_lib.py', 24, undefined])
    expect(placed(of('a', '<failure>no</failure>', file))).toEqual(['tests/test_lib.py', 23, undefined])
  })

  test('pytest counts the lines of its attributes from 0', () => {
    expect(placed(of('a', FAILURE, 'file="t.py" line="0"'), 'name="pytest"')).toEqual(['t.py', 1, undefined])
  })

  test('in the nearest frame of a file of tests', () => {
    const trace =
      'at Object.throwError (lib/main.js:2:9)\nat Object.&lt;anonymous&gt; (__tests__/main.test.js:15:11)\nat node:internal/x:1:1'
    expect(placed(of('a', `<failure>${trace}</failure>`))).toEqual(['__tests__/main.test.js', 15, 11])
  })

  test('in the file of its class, in the folder of its package', () => {
    const trace =
      'java.lang.AssertionError\n\tat org.junit.Assert.fail(Assert.java:86)\n\tat com.example.UnitTest.fails(UnitTest.kt:44)'
    expect(placed(of('a', `<failure>${trace}</failure>`, 'classname="com.example.UnitTest"'))).toEqual([
      'com/example/UnitTest.kt',
      44,
      undefined,
    ])
  })

  test('nowhere, when the trace names several files and none of them is of tests', () => {
    expect(placed(of('a', '<failure>at f (lib/a.js:1:1)\nat g (lib/b.js:2:2)</failure>'))).toEqual([
      '',
      undefined,
      undefined,
    ])
  })

  test('a finding of ESLint stands in the file that its suite is named after', () => {
    const report = suite(
      of(
        'org.eslint.no-undef',
        '<failure message="m"><![CDATA[line 3, col 7, Error - m (no-undef)]]></failure>',
      ).repeat(2),
      'package="org.eslint" name="/repo/src/a.js"',
    )
    expect(report.tests).toMatchObject({ total: 2, failed: 2 })
    expect(report.annotations.map(({ path, line, column }) => [path, line, column])).toEqual([
      ['/repo/src/a.js', 3, 7],
      ['/repo/src/a.js', 3, 7],
    ])
  })
})

test('colours and control characters go, and a message has at most 2000 characters', () => {
  const [annotation] = suite(
    of('a', `<failure message="&#27;[31mred&#27;[0m&#0;&#x8;">${'x'.repeat(9_000)}</failure>`),
  ).annotations
  expect(annotation?.message).toBe(`red\n${'x'.repeat(1_995)}…`)
})

test('what a test printed is no part of why it failed', () => {
  const [annotation] = suite(of('a', '<failure message="m">why</failure><system-out>noise</system-out>')).annotations
  expect(annotation?.message).toBe('m\nwhy')
})

test('names are led by the class, or by the suite where there is none', () => {
  expect([...(suite(of('a', '', 'classname="C"') + of('b', '', 'classname=""') + of('c')).names ?? [])]).toEqual([
    'C > a',
    's > b',
    's > c',
  ])
})

test('more than a thousand failures are counted and not described', () => {
  const report = suite(Array.from({ length: 1_003 }, (_, index) => of(`t${index}`, FAILURE)).join(''))
  expect([report.tests?.failed, report.annotations.length, report.warnings]).toEqual([
    1_003,
    1_000,
    ['3 more tests failed; only the first 1000 are described.'],
  ])
})

test('failures that are claimed and not shown, and a report without tests, decide nothing', () => {
  expect(suite(of('a'), 'name="s" failures="1"').inconclusive).toBe(
    'It says that tests failed, and shows none that did.',
  )
  expect(suite('').inconclusive).toBe('It holds no test.')
  expect(suite(of('a')).inconclusive).toBeUndefined()
})

test('the time of the root counts, else the sum of the suites', () => {
  expect(read('<testsuites time="1,002.5"><testsuite time="3"><testcase/></testsuite></testsuites>').durationMs).toBe(
    1_002_500,
  )
  expect(
    read('<testsuites><testsuite time="3"/><testsuite time="0.25"><testcase/></testsuite></testsuites>').durationMs,
  ).toBe(3_250)
})

test('a report that was cut off or is another is refused', () => {
  expect(refusal(() => read('<testsuites>\n<testsuite>\n<testcase name="a"/>'))).toContain('cut off')
  expect(refusal(() => read('<coverage/>'))).toBe(
    'line 1: Its root element is "coverage", not "testsuites" or "testsuite".',
  )
})

test('it is known by its root', () => {
  const knows = (text: string) => junit.recognises(openingOf(reportSource(text)))
  expect([knows('<testsuites/>'), knows('<testsuite name="a"/>'), knows('<test-run/>')]).toEqual([true, true, false])
})

describe('pytest, with pytest-rerunfailures', () => {
  const pytest = (cases: string) =>
    junit.read(
      reportSource(`<testsuites name="pytest tests"><testsuite name="pytest">${cases}</testsuite></testsuites>`),
    )
  const tried = (name: string, ...results: string[]) =>
    results.map((result) => `<testcase classname="m" name="${name}">${result}</testcase>`).join('')

  test.each([
    ['passed after two tries', ['', '', ''], { total: 1, passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 1 }],
    ['never passed', ['', '', '<failure/>'], { total: 1, passed: 0, failed: 1, errors: 0, skipped: 0, flaky: 0 }],
    ['broke at last', ['', '<error/>'], { total: 1, passed: 0, failed: 0, errors: 1, skipped: 0, flaky: 0 }],
    [
      'failed and broke after it',
      ['<failure/>', '<error/>'],
      { total: 1, passed: 0, failed: 0, errors: 1, skipped: 0, flaky: 0 },
    ],
    ['was written once', [''], { total: 1, passed: 1, failed: 0, errors: 0, skipped: 0, flaky: 0 }],
  ])('a test that %s counts once', (_name, results, expected) => {
    expect(pytest(tried('t', ...results)).tests).toEqual(expected)
  })

  test('tests of other names are tests of their own', () => {
    expect(pytest(tried('t[1]', '') + tried('t[2]', '')).tests).toMatchObject({ total: 2, flaky: 0 })
  })
})

test('what nose2 calls an unexpected pass failed, as for unittest', () => {
  const read = (message: string) =>
    junit.read(
      reportSource(`<testsuite name="s"><testcase name="a"><skipped message="${message}"/></testcase></testsuite>`),
    )
  expect(read('test passes unexpectedly').tests).toMatchObject({ failed: 1, skipped: 0 })
  expect(read('later').tests).toMatchObject({ failed: 0, skipped: 1 })
})
