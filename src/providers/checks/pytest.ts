import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { createTestLog, type TestLog } from './tests/log.ts'
import { createRepeats } from './tests/repeats.ts'
import { testReport } from './tests/report.ts'
import type { Failure, Outcome } from './tests/run.ts'
import { traced } from './tests/traced.ts'

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['xpassed', 'passed'],
  ['failed', 'failed'],
  ['rerun', 'failed'],
  ['error', 'error'],
  ['skipped', 'skipped'],
  ['xfailed', 'skipped'],
])
const STAGES = ['call', 'setup', 'teardown']
const EXITS: ReadonlyMap<number, string> = new Map([
  [2, 'pytest was interrupted.'],
  [3, 'pytest broke (internal error).'],
  [4, 'pytest was called wrongly.'],
])

/** https://github.com/numirias/pytest-json-report */
export const pytest: QualityReader<'pytest'> = {
  format: 'pytest',
  title: 'pytest-json-report',
  counting:
    'Every test; `xfailed` is skipped, `xpassed` passed. A module that could not be collected is one error and no test. A test that failed and comes again was tried again.',
  recognises: (opening) => hasAll(fieldsOf(opening), 'created', 'exitcode', 'root', 'summary'),
  read,
}

function read(source: Source): QualityReport {
  const report = objectOf(source)
  const log = createTestLog()
  const repeats = createRepeats(log)
  for (const test of report.list('tests')) {
    const name = test.text('nodeid')
    repeats.add(name, { name, outcome: outcomeOf(test), failure: () => failureOf(test) })
  }
  for (const module of report.list('collectors')) addCollector(log, module)
  const seconds = report.numberIf('duration')
  const exit = report.numberIf('exitcode') ?? 0
  return testReport(log, {
    tool: 'pytest',
    durationMs: seconds === undefined ? undefined : seconds * 1_000,
    inconclusive: log.failures === 0 ? whyUndecided(report, exit) : undefined,
  })
}

function whyUndecided(report: JsonObject, exit: number): string | undefined {
  const summary = report.object('summary')
  const failed = (summary?.numberIf('failed') ?? 0) + (summary?.numberIf('error') ?? 0)
  if (failed > 0 || exit === 1) return 'It says that tests failed, and shows none that did.'
  return EXITS.get(exit)
}

function outcomeOf(test: JsonObject): Outcome {
  const written = test.text('outcome')
  const outcome = OUTCOMES.get(written)
  if (outcome === undefined) throw test.broken('outcome', `is "${written}", which is not known.`)
  return outcome
}

function addCollector(log: TestLog, module: JsonObject): void {
  if (module.textIf('outcome') !== 'failed') return
  const name = module.text('nodeid')
  log.broke(name, () => traced(undefined, module.textIf('longrepr') ?? '', { file: name.split('::')[0] }))
}

/** Lines of pytest's locations count from 0; those of a crash and of a trace from 1. */
function failureOf(test: JsonObject): Failure {
  const stages = STAGES.map((stage) => test.object(stage))
  const stage = stages.find((each) => ['failed', 'error'].includes(each?.textIf('outcome') ?? ''))
  const line = test.numberIf('lineno')
  const known = { file: test.text('nodeid').split('::')[0], line: line === undefined ? undefined : line + 1 }
  return traced(stage?.object('crash')?.textIf('message'), stage?.textIf('longrepr'), known)
}
