import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { broken } from '../reports/broken.ts'
import { createTestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'
import type { Outcome } from './tests/run.ts'
import { traced } from './tests/traced.ts'
import { eachXmlCase } from './tests/xml-cases.ts'

const ROOTS = new Set(['assemblies', 'assembly'])
const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['pass', 'passed'],
  ['fail', 'failed'],
  ['skip', 'skipped'],
  ['notrun', 'skipped'],
  // As jest-xunit writes tests that are skipped or to do.
  ['undefined', 'skipped'],
])
const WANTED = {
  elements: new Set(['test', 'error', 'assembly']),
  attributes: ['name', 'type', 'method', 'result', 'time', 'source-file', 'source-line'],
  texts: new Set(['failure/message', 'failure/stack-trace']),
}

/** https://xunit.net/docs/format-xml-v2 and -v3 */
export const xunit: QualityReader<'xunit'> = {
  format: 'xunit',
  title: 'xUnit.net XML',
  counting:
    'Every `test`; each row of data is one. An `error` of an assembly (a fixture that could not be cleaned up) is one error and no test.',
  recognises: (opening) => opening.syntax === 'xml' && ROOTS.has(opening.root),
  read,
}

function read(source: Source): QualityReport {
  const log = createTestLog()
  let seconds = 0
  eachXmlCase(source, WANTED, (found) => {
    const of = (name: string) => found.attributes.get(name)
    const failure = () => {
      const known = { file: of('source-file'), line: Number(of('source-line')) }
      return traced(found.texts.get('failure/message'), found.texts.get('failure/stack-trace'), known)
    }
    if (found.name === 'assembly') seconds += Number(of('time') ?? 0)
    else if (found.name === 'error') log.broke(of('name') ?? of('type') ?? 'the assembly', failure)
    else {
      const outcome = OUTCOMES.get(of('result')?.toLowerCase() ?? '')
      if (outcome === undefined)
        throw broken(source, found.line, `The result "${of('result') ?? ''}" of a test is not known.`)
      log.add({ name: of('name') ?? `${of('type')}.${of('method')}`, outcome, failure })
    }
  })
  return testReport(log, { tool: 'xunit', durationMs: seconds > 0 ? seconds * 1_000 : undefined })
}
