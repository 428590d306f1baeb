import type { Annotation, QualityReport, TestCounts } from '../../../core/quality/report.ts'
import { createWarnings } from '../../reports/warnings.ts'
import { createNames, type Names } from './names.ts'
import { pathOf } from './path.ts'
import { plainText } from './plain-text.ts'
import type { Failure, Outcome, TestRun } from './run.ts'

/** More are counted, and not described: a report of nothing but failures would take as much memory as it is long. */
const MOST_DESCRIBED = 1_000

/** Gathers the tests of one report. */
export interface TestLog {
  /** Counts a test and returns its number. */
  add(run: TestRun): number
  /** Counts the test whose name is held, with this in front of it, as passed at its first try. Nearly all are. */
  pass(prefix: string): void
  readonly names: Names
  /** Puts the next run of a test that failed before in the place of that run: passed, it is flaky. */
  again(number: number, run: TestRun): void
  /** The same, whatever the earlier run was said to be: one that is followed by another had failed. */
  rerun(number: number, run: TestRun): void
  /** Something broke outside of any test: one more error, and no test more. */
  broke(name: string, failure: () => Failure): void
  warn(text: string): void
  /** How many runs failed or broke, those that were repeated included. */
  readonly failures: number
  report(): Pick<QualityReport, 'tests' | 'names' | 'annotations' | 'warnings'>
}

type Writable<Type> = { -readonly [Name in keyof Type]: Type[Name] }

export function createTestLog(): TestLog {
  const tests: Writable<TestCounts> = { total: 0, passed: 0, failed: 0, errors: 0, skipped: 0, flaky: 0 }
  const names = createNames()
  /** Of the tests that failed, by their numbers. */
  const failed = new Map<number, Outcome>()
  const described = new Map<number, Annotation>()
  const outside: Annotation[] = []
  const flaky = new Map<number, string>()
  const warnings = createWarnings()
  let [undescribed, failures] = [0, 0]

  function count(run: TestRun, by: 1 | -1): void {
    if (run.outcome === 'error') tests.errors += by
    else tests[run.outcome] += by
  }

  function fail(number: number, run: TestRun): void {
    failures++
    failed.set(number, run.outcome)
    if (hasRoom()) described.set(number, annotationOf(run.name, run.failure?.()))
    else undescribed++
  }

  function hasRoom(): boolean {
    return described.size + outside.length < MOST_DESCRIBED
  }

  function noteFlaky(number: number, run: TestRun): void {
    flaky.set(number, run.name)
    tests.flaky = flaky.size
  }

  function again(number: number, run: TestRun): void {
    const before = failed.get(number)
    if (run.outcome === 'failed' || run.outcome === 'error') failures++
    if (before === undefined || run.outcome === 'skipped') return
    count({ ...run, outcome: before }, -1)
    count(run, 1)
    failed.set(number, run.outcome)
    if (run.outcome !== 'passed') return
    failed.delete(number)
    if (!described.delete(number)) undescribed--
    noteFlaky(number, run)
  }

  /** The earlier run stands there as passed. */
  function replacePass(number: number, run: TestRun): void {
    if (run.outcome === 'passed') noteFlaky(number, run)
    if (run.outcome === 'passed' || run.outcome === 'skipped') return
    flaky.delete(number)
    tests.flaky = flaky.size
    tests.passed--
    count(run, 1)
    fail(number, run)
  }

  return {
    names,
    pass(prefix) {
      tests.total++
      tests.passed++
      names.keep(prefix)
    },
    add(run) {
      const number = tests.total++
      names.add(run.name)
      count(run, 1)
      if (run.outcome === 'failed' || run.outcome === 'error') fail(number, run)
      if (run.isFlaky === true && run.outcome === 'passed') noteFlaky(number, run)
      return number
    },
    again,
    rerun: (number, run) => (failed.has(number) ? again(number, run) : replacePass(number, run)),
    broke(name, failure) {
      tests.errors++
      failures++
      if (hasRoom()) outside.push(annotationOf(name, failure()))
      else undescribed++
    },
    warn: (text) => warnings.say(text),
    get failures() {
      return failures
    },
    report() {
      if (undescribed > 0)
        warnings.say(`${undescribed} more tests failed; only the first ${MOST_DESCRIBED} are described.`)
      if (flaky.size > 0) warnings.say(flakyWords([...flaky.values()]))
      return {
        tests: { ...tests },
        names: names.all(),
        annotations: [...outside, ...described.values()],
        warnings: warnings.all(),
      }
    },
  }
}

const NAMED = 10

function flakyWords(names: readonly string[]): string {
  const shown = names.slice(0, NAMED).map((name) => plainText(name, 200))
  const more = names.length > NAMED ? `, and ${names.length - NAMED} more` : ''
  return `Passed only after a failure: ${shown.join(', ')}${more}.`
}

function annotationOf(name: string, failure: Failure | undefined): Annotation {
  const message = plainText(failure?.message ?? '')
  return {
    path: pathOf(failure?.path ?? ''),
    line: natural(failure?.line),
    column: natural(failure?.line === undefined ? undefined : failure.column),
    level: 'error',
    rule: plainText(name, 300),
    message: message === '' ? 'The test failed and said nothing.' : message,
  }
}

function natural(value: number | undefined): number | undefined {
  return value !== undefined && Number.isSafeInteger(value) && value > 0 ? value : undefined
}
