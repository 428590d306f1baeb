import type { QualityReport } from '../../../core/quality/report.ts'
import type { Source } from '../../../core/reports/source.ts'
import { isFields, type JsonObject, objectOf } from '../../reports/json-object.ts'
import { createTestLog, type TestLog } from '../tests/log.ts'
import { testReport } from '../tests/report.ts'
import type { Failure, Outcome } from '../tests/run.ts'
import { traced } from '../tests/traced.ts'

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['focused', 'passed'],
  ['failed', 'failed'],
  ['skipped', 'skipped'],
  ['pending', 'skipped'],
  ['todo', 'skipped'],
  ['disabled', 'skipped'],
])

/** With this jest-junit marks, in Jest's own results, a file that could not be loaded. */
const UNLOADED = 'error'

export const COUNTING =
  'Every entry of `assertionResults`; pending, todo and disabled ones are skipped. A file that failed without a failed test (it could not be loaded) is one error and no test. Passed after more than one invocation is flaky.'

/** The JSON that Jest writes, and Vitest after it. */
export function readJestResults(source: Source, tool: 'jest' | 'vitest'): QualityReport {
  const report = objectOf(source)
  const log = createTestLog()
  const files = report.list('testResults')
  for (const file of files) addFile(log, file)
  return testReport(log, { tool, durationMs: durationOf(report, files), inconclusive: undecided(report, log) })
}

function undecided(report: JsonObject, log: TestLog): string | undefined {
  if (report.flag('wasInterrupted')) return 'The run was interrupted.'
  if (log.failures > 0) return undefined
  const claims = (report.numberIf('numFailedTests') ?? 0) > 0 || report.raw('success') === false
  return claims ? 'It says that the run failed, and shows nothing that did.' : undefined
}

function durationOf(report: JsonObject, files: readonly JsonObject[]): number | undefined {
  const start = report.numberIf('startTime')
  const ends = files.map((file) => file.numberIf('endTime') ?? Number.NaN).filter((end) => !Number.isNaN(end))
  if (start === undefined || ends.length === 0) return undefined
  return ends.reduce((last, end) => Math.max(last, end), 0) - start
}

function addFile(log: TestLog, file: JsonObject): void {
  const path = file.textIf('name')
  const before = log.failures
  for (const test of file.list('assertionResults')) if (test.textIf('status') !== UNLOADED) addTest(log, test, path)
  if (file.textIf('status') !== 'failed' || log.failures > before) return
  log.broke(path ?? 'a file of tests', () => ({ message: file.textIf('message') ?? '', path }))
}

function addTest(log: TestLog, test: JsonObject, path: string | undefined): void {
  const status = test.text('status')
  const outcome = OUTCOMES.get(status)
  if (outcome === undefined) throw test.broken('status', `is "${status}", which is not known.`)
  const titles = [...test.texts('ancestorTitles'), test.textIf('title') ?? '']
  log.add({
    name: titles.filter((title) => title !== '').join(' > ') || (test.textIf('fullName') ?? ''),
    outcome,
    isFlaky: (test.numberIf('invocations') ?? 1) > 1,
    failure: () => failureOf(test, path),
  })
}

function failureOf(test: JsonObject, path: string | undefined): Failure {
  const messages = test.texts('failureMessages').join('\n')
  const location = test.raw('location')
  const line = isFields(location) && typeof location['line'] === 'number' ? location['line'] : undefined
  return traced(undefined, messages, { file: path, line })
}
