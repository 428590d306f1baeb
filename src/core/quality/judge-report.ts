import { showMeasure } from '../measure.ts'
import type { Verdict } from '../verdict.ts'
import type { QualityReport, TestCounts } from './report.ts'

/** What a report says by itself, before the policy of its check. */
export interface Judged {
  readonly verdict: Verdict
  readonly because: string
}

/** Units of what has a least: of several scores the lowest is judged. */
const SCORES = new Set(['score', 'points'])

/**
 * Judges what a report says. A `minimum` is the least percent of passing tests among those that ran, or the least score;
 * it takes the place of "nothing may fail". Without one, failed tests, errors of a linter and limits that the tool itself
 * found broken fail, and warnings of a linter warn.
 */
export function judgeReport(report: QualityReport, minimum?: number): Judged {
  if (report.inconclusive !== undefined) return judgeUndecided(report, report.inconclusive)
  if (minimum !== undefined) return judgeMinimum(report, minimum)
  if (report.tests !== undefined) return judgeTests(report.tests)
  return judgeLimits(report) ?? judgeAnnotations(report)
}

/** What a linter found before it broke is there all the same: its errors fail. */
function judgeUndecided({ about, annotations }: QualityReport, because: string): Judged {
  const errors = about === 'lint' ? annotations.filter(({ level }) => level === 'error').length : 0
  if (errors === 0) return { verdict: 'inconclusive', because }
  return { verdict: 'failed', because: `${counted(errors, 'error')}; ${because}` }
}

function judgeMinimum({ tests, metrics }: QualityReport, minimum: number): Judged {
  if (tests !== undefined) return judgeShare(tests, minimum)
  const scores = metrics.filter(({ unit }) => SCORES.has(unit))
  const [lowest] = scores.toSorted((one, other) => one.value - other.value)
  if (lowest === undefined) return { verdict: 'inconclusive', because: 'its report has no tests and no score' }
  const verdict = lowest.value >= minimum ? 'passed' : 'failed'
  return { verdict, because: `${lowest.name} is ${lowest.value}, at least ${minimum}` }
}

/** Compares products of whole numbers, so that 79.996 % never counts as 80 %. Skipped tests did not run. */
function judgeShare(tests: TestCounts, minimum: number): Judged {
  const ran = tests.total - tests.skipped
  if (ran <= 0) return judgeTests(tests)
  const verdict = tests.passed * 100 >= minimum * ran ? 'passed' : 'failed'
  const share = Math.floor((tests.passed * 10_000) / ran) / 100
  return { verdict, because: `${tests.passed} of ${ran} tests passed (${share} %), at least ${minimum} %` }
}

function judgeTests({ total, passed, failed, errors, skipped, flaky }: TestCounts): Judged {
  if (total === 0) return { verdict: 'inconclusive', because: 'no test ran' }
  if (total === skipped) return { verdict: 'inconclusive', because: `all ${total} tests were skipped` }
  const broken = failed + errors
  if (broken > 0) return { verdict: 'failed', because: `${broken} of ${total} tests failed` }
  if (flaky > 0) return { verdict: 'warned', because: `${passed} tests passed, ${flaky} of them only when repeated` }
  return { verdict: 'passed', because: `${passed} tests passed` }
}

function judgeLimits({ limits }: QualityReport): Judged | undefined {
  if (limits.length === 0) return undefined
  const broken = limits.filter(({ isKept }) => !isKept).map(({ name }) => name)
  if (broken.length === 0) return { verdict: 'passed', because: `keeps its ${limits.length} limits` }
  return { verdict: 'failed', because: `breaks ${broken.slice(0, 3).join(', ')}${more(broken.length - 3)}` }
}

function judgeAnnotations(report: QualityReport): Judged {
  const { annotations, about } = report
  const errors = annotations.filter(({ level }) => level === 'error').length
  const warnings = annotations.filter(({ level }) => level === 'warning').length
  if (errors > 0) return { verdict: 'failed', because: counted(errors, 'error') }
  if (warnings > 0) return { verdict: 'warned', because: counted(warnings, 'warning') }
  return { verdict: 'passed', because: about === 'lint' ? 'nothing found' : (sizeIn(report) ?? 'its report was read') }
}

/** "3 files, 412 kB (gzip 131 kB, brotli 110 kB)"; undefined of what is no measurement of files. */
function sizeIn({ about, metrics }: QualityReport): string | undefined {
  const of = (name: string) => metrics.find((metric) => metric.name === name)?.value
  const [raw, gzip, brotli] = [of('bundle-size'), of('bundle-size-gzip'), of('bundle-size-brotli')]
  if (about !== 'size' || raw === undefined) return undefined
  const show = (bytes: number) => showMeasure(bytes, 'bytes')
  const sent = gzip === undefined || brotli === undefined ? '' : ` (gzip ${show(gzip)}, brotli ${show(brotli)})`
  return `${counted(metrics.filter(({ name }) => name.startsWith('bundle-size{')).length, 'file')}, ${show(raw)}${sent}`
}

const counted = (count: number, what: string) => `${count} ${what}${count === 1 ? '' : 's'}`
const more = (count: number) => (count > 0 ? ` and ${count} more` : '')
