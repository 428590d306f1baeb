import type { QualityReader, QualityReport } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { broken } from '../reports/broken.ts'
import { createTestLog } from './tests/log.ts'
import { testReport } from './tests/report.ts'
import type { Failure, Outcome } from './tests/run.ts'
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
const FAILED = new Set(['Failed', 'Failure', 'Error'])
const WANTED = {
  elements: new Set(['test-case', 'test-suite', 'test-run']),
  attributes: ['fullname', 'name', 'result', 'label', 'site', 'executed', 'success', 'duration'],
  texts: new Set(['failure/message', 'failure/stack-trace']),
}

/** https://docs.nunit.org/articles/nunit/technical-notes/usage/Test-Result-XML-Format.html, and NUnit 2 before it. */
export const nunit: QualityReader<'nunit'> = {
  format: 'nunit',
  title: 'NUnit XML (2 and 3)',
  counting:
    'Every `test-case`. A `test-suite` that failed though nothing in it did (a fixture that could not be torn down) is one error and no test. NUnit 3 calls an unexpected exception a failure, and so do we; NUnit 2 calls it an error. Ignored, inconclusive and not runnable tests are skipped; those that were not runnable are named in a warning.',
  recognises: (opening) => opening.syntax === 'xml' && ROOTS.has(opening.root),
  read,
}

function read(source: Source): QualityReport {
  const log = createTestLog()
  let [durationMs, claim, lastFailure] = [Number.NaN, '', -1]

  function endSuite(found: XmlCase, name: string, failure: () => Failure): void {
    const isFailed = FAILED.has(found.attributes.get('result')?.replace(/:.*$/, '') ?? '')
    const isInside = lastFailure > found.order
    if (!isFailed || (isInside && found.attributes.get('site') !== 'TearDown')) return
    log.broke(name, () => ({ ...failure(), message: failure().message || 'It failed, and no test in it did.' }))
    lastFailure = found.order
  }

  eachXmlCase(source, WANTED, (found) => {
    const of = (name: string) => found.attributes.get(name)
    if (found.name === 'test-run') {
      ;[durationMs, claim] = [Number(of('duration') ?? Number.NaN) * 1_000, of('result') ?? '']
      return
    }
    const name = of('fullname') ?? of('name') ?? ''
    const failure = () => traced(found.texts.get('failure/message'), found.texts.get('failure/stack-trace'))
    if (found.name === 'test-suite') {
      endSuite(found, name, failure)
      return
    }
    const outcome = outcomeOf(source, found)
    if (outcome === 'failed' || outcome === 'error') lastFailure = found.order
    if (of('result') === 'NotRunnable' || of('label') === 'Invalid') log.warn(`It could not be run: ${name}.`)
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
