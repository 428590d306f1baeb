import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { broken } from '../reports/broken.ts'
import { createTestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'
import type { Outcome } from './tests/run.ts'
import { traced } from './tests/traced.ts'
import { eachXmlCase, type XmlCase } from './tests/xml-cases.ts'

const ROOTS = new Set(['test-run', 'test-results'])
const RESULTS: ReadonlyMap<string, Outcome> = new Map([
  ['Passed', 'passed'],
  ['Success', 'passed'],
  ['Warning', 'passed'],
  ['Failed', 'failed'],
  ['Failure', 'failed'],
  ['Error', 'error'],
  ['Cancelled', 'error'],
  ['Skipped', 'skipped'],
  ['Ignored', 'skipped'],
  ['Inconclusive', 'skipped'],
  ['NotRunnable', 'skipped'],
  ['Invalid', 'skipped'],
])
const WANTED = {
  elements: new Set(['test-case', 'test-run']),
  attributes: ['fullname', 'name', 'result', 'label', 'executed', 'success', 'duration'],
  texts: new Set(['failure/message', 'failure/stack-trace']),
}

/** https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html, and NUnit 2 before it. */
export const nunit: QualityReader<'nunit'> = {
  format: 'nunit',
  title: 'NUnit XML (2 and 3)',
  counting:
    'Every `test-case`. NUnit 3 calls an unexpected exception a failure, and so do we; NUnit 2 calls it an error. Ignored, inconclusive and not runnable tests are skipped; those that were not runnable are named in a warning.',
  recognises: (opening) => opening.syntax === 'xml' && ROOTS.has(opening.root),
  read,
}

function read(source: Source): QualityReport {
  const log = createTestLog()
  let [durationMs, claim] = [Number.NaN, '']
  eachXmlCase(source, WANTED, (found) => {
    const of = (name: string) => found.attributes.get(name)
    if (found.name === 'test-run') {
      ;[durationMs, claim] = [Number(of('duration') ?? Number.NaN) * 1_000, of('result') ?? '']
      return
    }
    const outcome = outcomeOf(source, found)
    const name = of('fullname') ?? of('name') ?? ''
    if (of('result') === 'NotRunnable' || of('label') === 'Invalid') log.warn(`It could not be run: ${name}.`)
    const failure = () => traced(found.texts.get('failure/message'), found.texts.get('failure/stack-trace'))
    log.add({ name, outcome, failure })
  })
  return testReport(log, {
    tool: 'nunit',
    durationMs,
    inconclusive: claim.startsWith('Failed') && log.failures === 0 ? 'The run failed, and no test did.' : undefined,
  })
}

/** NUnit 2 before 2.5 has `executed` and `success` instead of `result`. */
function outcomeOf(source: Source, { attributes, line, children }: XmlCase): Outcome {
  const result = attributes.get('result')
  if (result !== undefined) {
    const [word = '', label = attributes.get('label')] = result.split(':')
    const outcome = label === 'Cancelled' ? 'error' : RESULTS.get(word)
    if (outcome === undefined) throw broken(source, line, `The result "${result}" of a test is not known.`)
    return outcome
  }
  if (attributes.get('executed')?.toLowerCase() === 'false') return 'skipped'
  const success = attributes.get('success')?.toLowerCase()
  if (success !== 'true' && success !== 'false') throw broken(source, line, 'A test has neither a result nor success.')
  return success === 'true' && !children.has('failure') ? 'passed' : 'failed'
}
