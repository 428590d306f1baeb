import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { broken } from '../reports/broken.ts'
import { createTestLog, type TestLog } from './tests/log.ts'
import { plainText } from './tests/plain-text.ts'
import { testReport } from './tests/report.ts'
import type { Outcome } from './tests/run.ts'
import { traced } from './tests/traced.ts'
import { eachXmlCase, type XmlCase } from './tests/xml-cases.ts'

/** The outcomes of Microsoft's vstst.xsd. */
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['Passed', 'passed'],
  ['Completed', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Error', 'error'],
  ['Timeout', 'error'],
  ['Aborted', 'error'],
  ['PassedButRunAborted', 'error'],
  ['Disconnected', 'error'],
  ['InProgress', 'error'],
  ['NotExecuted', 'skipped'],
  ['NotRunnable', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['Pending', 'skipped'],
])
const ENDED_WELL = new Set(['Completed', 'Passed', 'Warning'])

const WANTED = {
  elements: new Set(['UnitTestResult', 'UnitTest', 'TestMethod', 'ResultSummary', 'RunInfo', 'Times']),
  attributes: ['testName', 'testId', 'outcome', 'id', 'className', 'start', 'finish'],
  texts: new Set(['ErrorInfo/Message', 'ErrorInfo/StackTrace', 'RunInfo/Text']),
}

/** Written by `dotnet test --logger trx`, VSTest and MSTest. */
export const trx: QualityReader<'trx'> = {
  format: 'trx',
  title: 'Visual Studio TRX',
  counting:
    'Every `UnitTestResult`; of one with inner results (data rows) only those. No outcome is the outcome `Error`, as in MSTest, and a test that was aborted or timed out is an error. `NotExecuted`, `Inconclusive` and the like are skipped. An error of the run itself is one error and no test.',
  recognises: (opening) => opening.syntax === 'xml' && opening.root.replace(/^.*:/, '') === 'TestRun',
  read,
}

function read(source: Source): QualityReport {
  const log = createTestLog()
  const run = readRun(source, log)
  for (const result of run.results) addResult(source, log, result, run.classes)
  const odd = !ENDED_WELL.has(run.ended) && log.failures === 0
  return testReport(log, {
    tool: 'vstest',
    durationMs: run.durationMs,
    inconclusive: odd ? `The run ended as "${run.ended}", and no test did.` : undefined,
  })
}

interface Run {
  readonly results: XmlCase[]
  /** Names of classes by the ids of tests. */
  readonly classes: Map<string, string>
  ended: string
  durationMs: number
}

/** VSTest writes the definitions of tests behind their results, MSTest before them. */
function readRun(source: Source, log: TestLog): Run {
  const run: Run = { results: [], classes: new Map(), ended: 'Completed', durationMs: Number.NaN }
  let className = ''
  const ends: Readonly<Record<string, (found: XmlCase, of: (name: string) => string) => void>> = {
    UnitTestResult: (found) => {
      if (!found.hasInner) run.results.push(found)
    },
    TestMethod: (_, of) => {
      className = of('className').replace(/,.*$/s, '').trim()
    },
    UnitTest: (_, of) => run.classes.set(of('id'), className),
    ResultSummary: (_, of) => {
      run.ended = of('outcome') || run.ended
    },
    RunInfo: (found, of) => {
      const text = found.texts.get('RunInfo/Text')
      if (of('outcome') === 'Error') log.broke('the run', () => traced(text, undefined))
      if (of('outcome') === 'Warning' && text !== undefined) log.warn(plainText(text, 500))
    },
    Times: (_, of) => {
      run.durationMs = Date.parse(of('finish')) - Date.parse(of('start'))
    },
  }
  eachXmlCase(source, WANTED, (found) => ends[found.name]?.(found, (name) => found.attributes.get(name) ?? ''))
  return run
}

function addResult(source: Source, log: TestLog, result: XmlCase, classes: ReadonlyMap<string, string>): void {
  const written = result.attributes.get('outcome') ?? 'Error'
  const outcome = OUTCOMES.get(written)
  if (outcome === undefined) throw broken(source, result.line, `The outcome "${written}" of a test is not known.`)
  const test = result.attributes.get('testName') ?? ''
  const className = classes.get(result.attributes.get('testId') ?? '') ?? ''
  log.add({
    name: className === '' || test.startsWith(className) ? test : `${className}.${test}`,
    outcome,
    failure: () => traced(result.texts.get('ErrorInfo/Message'), result.texts.get('ErrorInfo/StackTrace')),
  })
}
