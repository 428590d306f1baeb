import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { createTestLog, type TestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'
import type { Outcome } from './tests/run.ts'
import { traced } from './tests/traced.ts'

const LISTS: readonly (readonly [string, Outcome])[] = [
  ['passes', 'passed'],
  ['failures', 'failed'],
  ['pending', 'skipped'],
]

/** https://mochajs.org/#json */
export const mocha: QualityReader<'mocha'> = {
  format: 'mocha',
  title: 'Mocha JSON (`--reporter json`)',
  counting:
    'The entries of `passes`, `failures` and `pending`; a hook that failed is among the failures. A test that passed with `currentRetry` above 0 is flaky.',
  recognises: (opening) => hasAll(fieldsOf(opening), 'stats', 'tests', 'passes', 'failures', 'pending'),
  read,
}

function read(source: Source): QualityReport {
  const report = objectOf(source)
  const log = createTestLog()
  for (const [list, outcome] of LISTS) for (const test of report.list(list)) add(log, test, outcome)
  const stats = report.object('stats')
  const claims = (stats?.numberIf('failures') ?? 0) > 0 && log.failures === 0
  return testReport(log, {
    tool: 'mocha',
    durationMs: stats?.numberIf('duration'),
    inconclusive: claims ? 'It says that tests failed, and shows none that did.' : undefined,
  })
}

function add(log: TestLog, test: JsonObject, outcome: Outcome): void {
  const title = test.textIf('fullTitle') ?? test.text('title')
  log.add({
    name: title,
    outcome,
    isFlaky: (test.numberIf('currentRetry') ?? 0) > 0,
    failure: () => {
      const error = test.object('err')
      return traced(error?.textIf('message'), error?.textIf('stack'), { file: test.textIf('file') })
    },
  })
}
