import { showDuration } from '../duration.ts'
import type { Verdict } from '../verdict.ts'
import type { Attempt, Ending } from './attempt.ts'
import type { CheckConfig } from './check-config.ts'
import { type Judged, judgeReport } from './judge-report.ts'
import type { QualityReport } from './report.ts'

/** What judging needs of a check. */
export type Terms = Pick<CheckConfig, 'policy' | 'timeout' | 'install'> &
  Partial<Pick<CheckConfig, 'budget' | 'minimum' | 'report'>>

/** What one run of a check says, before its policy. A report that could not be read is no pass, whatever the exit code. */
export function judgeAttempt(attempt: Attempt, terms: Terms): Judged {
  const { ending, read } = attempt
  const stopped = judgeStop(ending, terms)
  if (stopped !== undefined) return stopped
  const exit = ending.how === 'exited' ? ending.exitCode : 0
  if (read === undefined) return judgeExit(exit)
  if ('unread' in read)
    return { verdict: 'errored', because: exit === 0 ? read.unread : `exited with ${exit}. ${read.unread}` }
  const judged = judgeReport(read.report, terms.minimum)
  return exit === 0 ? judged : reconcile(exit, judged, read.report, terms)
}

/** A command that said no and its report. What the report holds against it explains the exit code; anything else does not. */
function reconcile(exitCode: number, judged: Judged, report: QualityReport, { minimum }: Terms): Judged {
  if (judged.verdict === 'failed') return judged
  const because = `exited with ${exitCode}: ${judged.because}`
  if (judged.verdict === 'inconclusive') return { verdict: 'errored', because }
  if (judged.verdict === 'warned') return { verdict: 'failed', because }
  if (minimum !== undefined && explainsExit(report)) return judged
  return { verdict: 'failed', because: `exited with ${exitCode}, and its report does not say why (${judged.because})` }
}

/** Whether something in a report that reaches its minimum makes a tool exit with more than 0. */
function explainsExit({ tests, annotations }: QualityReport): boolean {
  return tests === undefined ? annotations.length > 0 : tests.failed + tests.errors > 0
}

/** An ending that decides alone; undefined where the exit code and the report do. */
function judgeStop(ending: Ending, { timeout, install }: Terms): Judged | undefined {
  switch (ending.how) {
    case 'signalled':
      return { verdict: 'errored', because: `was ended by ${ending.signal}${SIGNALS[ending.signal] ?? ''}` }
    case 'timed-out':
      return { verdict: 'failed', because: `did not end within ${showDuration(timeout)} and was ended` }
    case 'cancelled':
      return { verdict: 'errored', because: 'was cancelled' }
    case 'not-started':
      return { verdict: 'errored', because: said(ending.because, installation(install ?? ending.install)) }
    default:
      return undefined
  }
}

const SIGNALS: Readonly<Record<string, string>> = {
  SIGKILL: ', perhaps because the memory ran out',
  SIGSEGV: ': it reached for memory that is not its own',
  SIGABRT: ': it gave up by itself',
}

function judgeExit(exitCode: number): Judged {
  return exitCode === 0 ? { verdict: 'passed', because: '' } : { verdict: 'failed', because: `exited with ${exitCode}` }
}

/** What all runs of a check come to: the last one counts, every flake and a broken budget are told, the policy has the last word. */
export function judgeCheck(attempts: readonly Attempt[], terms: Terms): Judged {
  const last = attempts.at(-1)!
  const judged = budgeted(flaked(judgeAttempt(last, terms), attempts.length), last, terms)
  return soften(withRemarks(judged, last), terms)
}

function flaked(judged: Judged, runs: number): Judged {
  if (runs === 1) return judged
  if (isBad(judged.verdict)) return { ...judged, because: `${judged.because} (in each of ${runs} runs)` }
  return { verdict: 'warned', because: said(`flaky: it took ${runs} runs`, judged.because) }
}

function budgeted(judged: Judged, { durationMs }: Attempt, { budget }: Terms): Judged {
  if (budget === undefined || durationMs <= budget) return judged
  const over = `took ${showDuration(durationMs)}, its budget is ${showDuration(budget)}`
  return { verdict: isBad(judged.verdict) ? judged.verdict : 'failed', because: said(judged.because, over) }
}

function withRemarks(judged: Judged, { remarks = [] }: Attempt): Judged {
  return remarks.length === 0 ? judged : { ...judged, because: said(judged.because, ...remarks) }
}

/** With `policy: warn` nothing that a check says is worse than a warning. */
export function soften(judged: Judged, { policy }: Pick<Terms, 'policy'>): Judged {
  return policy === 'warn' && judged.verdict !== 'passed' ? { ...judged, verdict: 'warned' } : judged
}

/** Whether a run is worth another one: only what may come out otherwise. */
export function mayRetry({ ending }: Attempt, { verdict }: Judged): boolean {
  return isBad(verdict) && !['not-started', 'cancelled', 'only-report'].includes(ending.how)
}

const installation = (line: string | undefined) => (line === undefined ? '' : `install it: ${line}`)
const isBad = (verdict: Verdict) => verdict !== 'passed' && verdict !== 'warned'
const said = (...parts: readonly string[]) => parts.filter((part) => part !== '').join('; ')
