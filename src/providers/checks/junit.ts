import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { broken } from '../reports/broken.ts'
import { scanXml, type XmlElement } from '../reports/xml.ts'
import { addText, type CaseState, newCase, noteChild, outcomeOf, stateOf } from './junit/case.ts'
import { failureOf } from './junit/failure.ts'
import { claimsFailures, millisecondsOf, type Suite, suiteOf } from './junit/suite.ts'
import { createTestLog } from './tests/log.ts'
import { markOf, type Names } from './tests/names.ts'
import { testReport } from './tests/report.ts'
import type { Failure, Outcome } from './tests/run.ts'

const ROOTS = new Set(['testsuites', 'testsuite'])

/** https://github.com/testmoapp/junitxml, and what Surefire's schema adds: flakyFailure, rerunFailure. */
export const junit: QualityReader<'junit'> = {
  format: 'junit',
  title: 'JUnit XML',
  counting:
    'Every `testcase`; the numbers in attributes are not believed. One with several results counts once: an `error` weighs more than a `failure`, a failure more than a skip. A test that failed and comes again under the same name in the same suite was tried again: flaky when it passed at last, as with `flakyFailure`. pytest-rerunfailures writes tries that failed as if they had passed: of pytest, whatever comes again was tried again. Where the writer is known not to write tries (Jest, Vitest, Mocha, ESLint), and after any other result, the same name is another test. An error of a suite is one error and no test; jest-junit writes a file that could not be loaded as tests, and as such it counts.',
  recognises: (opening) => opening.syntax === 'xml' && ROOTS.has(opening.root),
  read,
}

interface Case {
  /** Nearly all tests have no children and pass. */
  state: CaseState | undefined
  /** Undefined while it is held by the names. */
  readonly name: string | undefined
  readonly className: string | undefined
  readonly file: string | undefined
  readonly line: number | undefined
  readonly said: Outcome
}

interface Named extends Case {
  readonly name: string
}

function read(source: Source): QualityReport {
  const log = createTestLog()
  const suites: Suite[] = []
  let current: Case | undefined
  /** A failure outside of any test while its text is read. */
  let outside: CaseState | undefined
  /** How deep inside an element whose children are of no interest, or whose text is. */
  let [depth, gathers, claims] = [0, false, false]
  let [wholeTime, suiteTimes, tool]: [number | undefined, number, string | undefined] = [undefined, 0, undefined]

  function openSuite(element: XmlElement): void {
    if (!ROOTS.has(element.name) && suites.length === 0)
      throw broken(source, element.line, `Its root element is "${element.name}", not "testsuites" or "testsuite".`)
    const time = millisecondsOf(element.attribute('time'))
    if (suites.length === 0) wholeTime = time
    if (suites.length === 1) suiteTimes += time ?? 0
    claims ||= claimsFailures(element)
    const suite = suiteOf(element, suites.at(-1), log)
    tool ??= suite.tool
    suites.push(suite)
  }

  function openInSuite(element: XmlElement): void {
    const { name } = element
    if (name === 'testcase') {
      current = caseOf(element, log.names)
      return
    }
    depth = 1
    if (name !== 'error' && name !== 'failure') return
    outside = newCase()
    gathers = noteChild(outside, element)
  }

  function endCase(test: Case): void {
    const suite = suites.at(-1)!
    const prefix = prefixOf(test.className || suite.name, suite)
    const { mark } = log.names
    const isWatched = suite.repeats.needsAll || suite.failed.has(mark)
    if (isPlainPass(test) && mark !== suite.mark && !isWatched) log.pass(prefix)
    else endOther({ ...test, name: test.name ?? log.names.held() }, suite)
  }

  function endOther(test: Named, suite: Suite): void {
    const outcome = test.state === undefined ? test.said : outcomeOf(test.state, test.said)
    const run = {
      name: nameOf(test, suite),
      outcome,
      isFlaky: test.state?.retried,
      failure: () => failed(test, suite),
    }
    const mark = markOf(test.name)
    if (outcome === 'failed' || outcome === 'error') suite.failed.add(mark)
    if (suite.repeats.needsAll || suite.failed.has(mark)) suite.repeats.add(keyOf(test), run)
    else log.add(run)
  }

  function endOutside({ headline, text }: CaseState): void {
    const { name, tool: of, file } = suites.at(-1)!
    log.broke(name, () => failureOf({ tool: of, headline, text, file, line: undefined, className: name, suite: name }))
  }

  scanXml(source, {
    open(element) {
      if (depth > 0) depth++
      else if (current !== undefined) {
        depth = 1
        gathers = noteChild((current.state ??= newCase()), element)
      } else if (suites.length === 0 || ROOTS.has(element.name)) openSuite(element)
      else openInSuite(element)
    },
    wantsText: () => gathers,
    text(text) {
      const state = current?.state ?? outside
      if (gathers && state !== undefined) addText(state, text)
    },
    close() {
      if (depth > 0) {
        if (--depth > 0) return
        gathers = false
        if (outside !== undefined) endOutside(outside)
        outside = undefined
      } else if (current !== undefined) {
        endCase(current)
        current = undefined
      } else suites.pop()
    },
  })
  return testReport(log, {
    tool: tool ?? 'junit',
    durationMs: wholeTime ?? (suiteTimes > 0 ? suiteTimes : undefined),
    inconclusive: claims && log.failures === 0 ? 'It says that tests failed, and shows none that did.' : undefined,
  })
}

function caseOf(element: XmlElement, names: Names): Case {
  const file = element.attribute('file')
  const line = file === undefined ? undefined : element.integer('line')
  return {
    state: undefined,
    name: names.hold(element, 'name') ? undefined : (element.attribute('name') ?? ''),
    className: element.attribute('classname'),
    file,
    line: line === undefined || Number.isNaN(line) ? undefined : line,
    said: stateOf(element.attribute('status')) ?? stateOf(element.attribute('result')) ?? 'passed',
  }
}

function isPlainPass({ name, state, said }: Case): boolean {
  return name === undefined && state === undefined && said === 'passed'
}

function keyOf({ name, className, file, line }: Named): string | undefined {
  return name === '' ? undefined : `${className}\n${name}\n${file}\n${line}`
}

function failed({ state, file, line, className }: Case, { tool, name, file: fileOfSuite }: Suite): Failure {
  const { headline, text } = state ?? newCase()
  return failureOf({ tool, headline, text, file: file ?? fileOfSuite, line, className, suite: name })
}

function nameOf({ name, className }: Named, suite: Suite): string {
  const owner = className === name ? suite.name : className || suite.name
  // What failed outside of its tests is a test without a name, as Surefire before 3.6 writes it.
  if (name === '' || owner === name) return owner
  return prefixOf(owner, suite) + name
}

/** The suite only where there is no class: some writers put the time into its name. */
function prefixOf(owner: string, suite: Suite): string {
  if (owner !== suite.owner) {
    suite.owner = owner
    suite.mark = markOf(owner)
    suite.prefix = owner === '' ? '' : `${owner} > `
  }
  return suite.prefix
}
