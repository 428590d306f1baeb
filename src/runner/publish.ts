import { mkdtempSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { oneLine } from '../core/one-line.ts'
import { explain, type Problem, SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import type { Action, Outcome } from './action.ts'
import type { Host } from './host.ts'
import { problemSummary } from './problem-text.ts'

/** Characters of a reason: what an output, a log line and a notification can hold. */
export const LONGEST_REASON = 1_000

/** What is published: whose, when it began, and where to. */
export interface Step {
  readonly action: Action
  readonly host: Host
  readonly startedAt: number
}

/** Writes the reports, every output and the summary of an action that decided. Throws `publish-failed` when it cannot. */
export async function publish(step: Step, outcome: Outcome): Promise<void> {
  const reason = oneLine(outcome.reason, LONGEST_REASON)
  const head = header(step, outcome.verdict, reason)
  const paths = await attempt('report', () =>
    writeReports(step, { ...head, checks: [], ...outcome.report, ...head }, outcome.html),
  )
  await attempt('outputs', () => writeOutputs(step, { ...outcome.outputs, verdict: outcome.verdict, reason, ...paths }))
  await attempt('summary', () => step.host.summary(outcome.summary))
}

/** The same for one that could not decide: whatever can still be written is, and nothing is thrown. */
export async function publishProblem(step: Step, problem: Problem): Promise<void> {
  const { host } = step
  const tell = (thrown: unknown) => host.warning(thrown instanceof Error ? thrown.message : String(thrown))
  const reason = oneLine(explain(problem), LONGEST_REASON)
  const report = { ...header(step, 'errored', reason), checks: [], problem }
  const paths = await attempt('report', () => writeReports(step, report)).catch(tell)
  await attempt('outputs', () => writeOutputs(step, { verdict: 'errored', reason, ...paths })).catch(tell)
  await attempt('summary', () => host.summary(problemSummary(step.action.name, problem))).catch(tell)
}

/** What every report begins with. */
function header({ action, host, startedAt }: Step, verdict: string, reason: string) {
  const at = (time: number) => new Date(time).toISOString()
  return {
    schemaVersion: 1,
    action: action.name,
    verdict,
    reason,
    startedAt: at(startedAt),
    finishedAt: at(host.now()),
  }
}

/** A folder of its own for each use, so that two steps of one job never overwrite each other. */
function writeReports({ action, host }: Step, report: object, html?: string) {
  const folder = mkdtempSync(join(host.temp, `sluice-${action.name}-`))
  const paths = { report: join(folder, 'report.json'), html: html === undefined ? '' : join(folder, 'report.html') }
  writeFileSync(paths.report, `${JSON.stringify(report, null, 2)}\n`)
  if (html !== undefined) writeFileSync(paths.html, html)
  return paths
}

function writeOutputs({ action, host }: Step, values: Readonly<Record<string, string | undefined>>): void {
  const names = new Set([...Object.keys(action.outputs), 'verdict', 'reason', 'report', 'html'])
  for (const name of names) host.output(name, values[name] ?? '')
}

async function attempt<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work()
  } catch (thrown) {
    const why = thrown instanceof Error ? thrown.message : String(thrown)
    throw new SluiceError(problems.publishFailed(what, why), { cause: thrown })
  }
}
