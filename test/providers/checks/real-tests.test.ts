import { expect, it } from 'vitest'
import { readReal, realReports } from '../../support/real-reports.ts'

/** File → format, tests in all, then passed, failed, errors, skipped, flaky; and what the tool itself says of the whole folder. */
const EXPECTED: Readonly<Record<string, readonly [string, number, number, number, number, number, number]>> = {
  // 8 tests, failures 2, errors 1 and a class that could not be set up, skipped 2
  'ant/TEST-shop.CartTest.xml': ['junit', 5, 1, 1, 1, 2, 0],
  'ant/TEST-shop.PriceTest.xml': ['junit', 3, 2, 1, 0, 0, 0],
  'ant/TEST-shop.SetupTest.xml': ['junit', 1, 0, 0, 1, 0, 0],
  // 17 tests, 7 failed, 2 skipped or aborted; the 3 of the classes that failed outside of a test are marked as broken
  'junit-console/TEST-junit-jupiter.xml': ['junit', 17, 5, 5, 5, 2, 0],
  // Tests run: 17, Failures: 5, Errors: 4, Skipped: 2
  'surefire-3.5.4/TEST-shop.CartTest.xml': ['junit', 10, 4, 3, 1, 2, 0],
  'surefire-3.5.4/TEST-shop.FlakyTest.xml': ['junit', 4, 1, 2, 1, 0, 0],
  'surefire-3.5.4/TEST-shop.SetupTest.xml': ['junit', 1, 0, 0, 1, 0, 0],
  'surefire-3.5.4/TEST-shop.TeardownTest.xml': ['junit', 2, 1, 0, 1, 0, 0],
  // Tests run: 17, Failures: 4, Errors: 3, Skipped: 2, Flakes: 2
  'surefire-3.6.0/TEST-shop.CartTest.xml': ['junit', 10, 4, 3, 1, 2, 0],
  'surefire-3.6.0/TEST-shop.FlakyTest.xml': ['junit', 4, 3, 1, 0, 0, 2],
  'surefire-3.6.0/TEST-shop.SetupTest.xml': ['junit', 1, 0, 0, 1, 0, 0],
  'surefire-3.6.0/TEST-shop.TeardownTest.xml': ['junit', 2, 1, 0, 1, 0, 0],
  // Tests run: 10, Errors: 1, Failures: 4, Inconclusive: 1, Invalid: 1, Ignored: 1; what could not be torn down is listed and not counted
  'nunit/TestResult.xml': ['nunit', 12, 4, 4, 2, 3, 0],
  // 5 failed, 1 skipped, 1 todo, 4 passed, 11 total, and a file that could not be loaded
  'jest/jest.json': ['jest', 11, 4, 5, 1, 2, 1],
  'jest-junit/jest.json': ['jest', 11, 4, 5, 1, 2, 1],
  // What is to do is written as passed, the file as two tests.
  'jest-junit/jest.xml': ['junit', 13, 5, 6, 1, 1, 0],
  // total="12" executed="10" passed="4" failed="5" error="1": the file is a test, and the error of it
  'jest-trx/jest.trx': ['trx', 12, 4, 6, 0, 2, 0],
  // total="11" passed="4" failed="5" skipped="1" errors="0": neither what is to do nor the file is in it
  'jest-xunit/jest.xml': ['xunit', 11, 4, 5, 0, 2, 0],
  // 10 examples, 5 failures, 3 pending, 1 error occurred outside of examples
  'rspec/rspec.json': ['rspec', 10, 2, 5, 1, 3, 0],
  'rspec/broken.json': ['rspec', 0, 0, 0, 1, 0, 0],
  // 8 failed (two parts of one test, and one that broke after it failed), 4 passed, 1 skipped, 1 xfailed, 1 xpassed, 3 errors
  'pytest/plain.xml': ['junit', 14, 3, 6, 3, 2, 0],
  'pytest/reruns.xml': ['junit', 14, 4, 5, 3, 2, 1],
  // 4 errors: a module that cannot be imported is a test in the XML and none in the JSON
  'pytest/collect.xml': ['junit', 15, 3, 6, 4, 2, 0],
  'pytest/report.json': ['pytest', 14, 3, 6, 4, 2, 0],
  // total="14" passed="5" failed="8" skipped="1"
  'pytest-nunit/plain.xml': ['nunit', 14, 5, 8, 0, 1, 0],
  // failures=1, errors=2, skipped=1, expected failures=1, unexpected successes=1, written as an error or a failure
  'unittest-xml/cases.xml': ['junit', 7, 1, 1, 3, 2, 0],
  'nose2/cases.xml': ['junit', 7, 1, 2, 2, 2, 0],
  // 3 tests, 1 passed, 1 failed, 1 skipped
  'robot/shop.xml': ['junit', 3, 1, 1, 0, 1, 0],
  // 9 tests, 1 skipped, 6 failures, 1 error: in the XML a package that does not compile is a test
  'gotestsum/packages.xml': ['junit', 10, 3, 6, 0, 1, 0],
  'go-test/packages.json': ['go-test', 9, 3, 5, 1, 1, 0],
  // 2 runs, 11 tests, 1 skipped, 7 failures: 7 tests, one of which passed at its second try
  'gotestsum/rerun.xml': ['junit', 7, 3, 3, 0, 1, 1],
  'go-test/rerun.json': ['go-test', 7, 3, 3, 0, 1, 1],
  // tests 9, pass 2, fail 4, cancelled 1, skipped 1, todo 1; a test with parts is a suite in the XML, a suite is a test in TAP
  'node-test/junit.xml': ['junit', 8, 2, 4, 0, 2, 0],
  'node-test/tap.tap': ['tap', 2, 0, 2, 0, 0, 0],
  // tests 4, pass 3, fail 1: what is to do and what is skipped pass there
  'tape/tape.tap': ['tap', 4, 1, 1, 0, 2, 0],
  // 1 failed, 3 passed, 2 skipped, 1 todo (7); the suite that cannot be set up is a test in the XML
  'vitest/junit.xml': ['junit', 8, 3, 2, 0, 3, 0],
  'vitest/vitest.json': ['vitest', 7, 3, 1, 0, 3, 0],
  // 6 failed, 2 flaky, 4 skipped, 2 did not run, 4 passed
  'playwright/junit.xml': ['junit', 18, 6, 6, 0, 6, 0],
  'playwright/playwright.json': ['playwright', 18, 6, 6, 0, 6, 2],
  // 3 passing, 2 pending, 5 failing, one of them a hook
  'mocha/mocha.json': ['mocha', 10, 3, 5, 0, 2, 1],
  'mocha-tap/mocha.tap': ['tap', 10, 3, 5, 0, 2, 0],
  'mocha-xunit-own/mocha.xml': ['junit', 10, 3, 5, 0, 2, 0],
  // Pending tests are left out by both.
  'mocha-junit/mocha.xml': ['junit', 8, 3, 5, 0, 0, 0],
  'mocha-xunit/mocha.xml': ['xunit', 8, 3, 5, 0, 0, 0],
  // total="11" passed="3" failed="5" timeout="1" pending="2": tests behind a failed hook fail, the hook itself is not there
  'mocha-trx/mocha.trx': ['trx', 11, 3, 5, 1, 2, 0],
}

it.each(Object.entries(EXPECTED))('%s is known by one reader and counted: %j', (file, expected) => {
  const [format, { tests }] = readReal(file)
  const { total, passed, failed, errors, skipped, flaky } = tests ?? {}
  expect([format, total, passed, failed, errors, skipped, flaky]).toEqual(expected)
})

it('each report of tests has its numbers here', () => {
  expect(realReports('tests')).toEqual(Object.keys(EXPECTED).sort())
})

it('places failures of nested classes and of what broke outside of a test', () => {
  const placed = (file: string) => readReal(file)[1].annotations.map(({ rule, path, line }) => [rule, path, line])
  expect(placed('surefire-3.5.4/TEST-shop.CartTest.xml')).toContainEqual([
    'when empty > isFree',
    'shop/CartTest.java',
    54,
  ])
  expect(placed('surefire-3.5.4/TEST-shop.SetupTest.xml')).toEqual([['shop.SetupTest', 'shop/SetupTest.java', 9]])
  expect(placed('ant/TEST-shop.SetupTest.xml')).toEqual([
    ['junit.framework.TestSuite > shop.SetupTest', 'shop/SetupTest.java', 9],
  ])
  expect(placed('nunit/TestResult.xml')).toContainEqual(['TeardownTests', '', undefined])
})
