import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { errorOf, outcomeOf } from './playwright/test.ts'
import { createTestLog, type TestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'

/** https://playwright.dev/docs/test-reporters#json-reporter */
export const playwright: QualityReader<'playwright'> = {
  format: 'playwright',
  title: 'Playwright JSON (`--reporter=json`)',
  counting:
    'Every test of every project, by its status: expected is passed, unexpected is failed, flaky is passed and flaky. One whose last run was interrupted is an error. Each error outside of the tests is one error and no test.',
  recognises: (opening) => hasAll(fieldsOf(opening), 'config', 'suites', 'stats'),
  read,
}

interface Place {
  readonly root: string
  readonly titles: readonly string[]
}

function read(source: Source): QualityReport {
  const report = objectOf(source)
  const log = createTestLog()
  const config = report.object('config')
  const root = config?.textIf('rootDir') ?? ''
  for (const suite of report.list('suites')) addSuite(log, suite, { root, titles: [] })
  for (const error of report.list('errors')) log.broke('outside of the tests', () => errorOf(error, undefined))
  const stats = report.object('stats')
  const claims = (stats?.numberIf('unexpected') ?? 0) > 0 && log.failures === 0
  return testReport(log, {
    tool: 'playwright',
    toolVersion: config?.textIf('version'),
    durationMs: stats?.numberIf('duration'),
    inconclusive: claims ? 'It says that tests failed, and shows none that did.' : undefined,
  })
}

function addSuite(log: TestLog, suite: JsonObject, { root, titles }: Place): void {
  const here = { root, titles: [...titles, suite.textIf('title') ?? ''] }
  for (const spec of suite.list('specs')) addSpec(log, spec, here)
  for (const inner of suite.list('suites')) addSuite(log, inner, here)
}

function addSpec(log: TestLog, spec: JsonObject, { root, titles }: Place): void {
  const file = spec.textIf('file')
  const path = file === undefined || root === '' ? file : `${root}/${file}`
  for (const test of spec.list('tests')) {
    const project = test.textIf('projectName') ?? ''
    const results = test.list('results')
    const { outcome, isFlaky } = outcomeOf(test, results)
    log.add({
      name: [project, ...titles, spec.text('title')].filter((title) => title !== '').join(' > '),
      outcome,
      isFlaky,
      failure: () => {
        const last = results.findLast((result) => result.raw('error') !== undefined)
        return errorOf(last?.object('error'), { file: path, line: spec.numberIf('line') })
      },
    })
  }
}
