import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { createTestLog, type TestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'
import type { Failure, Outcome } from './tests/run.ts'
import { traced } from './tests/traced.ts'

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['passed', 'passed'],
  ['failed', 'failed'],
  ['pending', 'skipped'],
])

/** https://rspec.info/features/3-13/rspec-core/formatters/json-formatter/ */
export const rspec: QualityReader<'rspec'> = {
  format: 'rspec',
  title: 'RSpec JSON (`--format json`)',
  counting: 'Every example; pending ones are skipped. Each error outside of the examples is one error and no test.',
  recognises: (opening) => hasAll(fieldsOf(opening), 'examples', 'summary', 'summary_line'),
  read,
}

function read(source: Source): QualityReport {
  const report = objectOf(source)
  const log = createTestLog()
  for (const example of report.list('examples')) addExample(log, example)
  const summary = report.object('summary')
  const outside = Math.min(summary?.numberIf('errors_outside_of_examples_count') ?? 0, 10_000)
  const messages = report.texts('messages').filter((message) => /error/i.test(message))
  for (let i = 0; i < outside; i++)
    log.broke('outside of the examples', () => traced(undefined, messages[i] ?? messages.join('\n')))
  const seconds = summary?.numberIf('duration')
  const claims = (summary?.numberIf('failure_count') ?? 0) > 0 && log.failures === 0
  return testReport(log, {
    tool: 'rspec',
    toolVersion: report.textIf('version'),
    durationMs: seconds === undefined ? undefined : seconds * 1_000,
    inconclusive: claims ? 'It says that examples failed, and shows none that did.' : undefined,
  })
}

function addExample(log: TestLog, example: JsonObject): void {
  const status = example.text('status')
  const outcome = OUTCOMES.get(status)
  if (outcome === undefined) throw example.broken('status', `is "${status}", which is not known.`)
  const name = example.textIf('full_description') ?? example.text('description')
  log.add({ name, outcome, failure: () => failureOf(example) })
}

function failureOf(example: JsonObject): Failure {
  const exception = example.object('exception')
  const trace = exception?.texts('backtrace').join('\n') ?? ''
  const headline = [exception?.textIf('class'), exception?.textIf('message')].filter(Boolean).join(': ')
  return traced(headline, trace, { file: example.textIf('file_path'), line: example.numberIf('line_number') })
}
