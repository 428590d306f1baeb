import { statSync } from 'node:fs'
import { resolve } from 'node:path'
import type { GitHub } from '../../core/github.ts'
import { readDocument } from '../../core/json-document.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { CoverageReport } from '../../core/report/coverage-report.ts'
import { openSource } from '../../providers/reports/source.ts'
import type { Context, Outcome } from '../../runner/action.ts'
import { createWorld } from '../../runner/world/world.ts'
import { commentOn } from '../comment.ts'
import { sayingOf } from '../tell-gate.ts'
import { FORMS } from './tell.ts'
import type { Values } from './values.ts'

/** More than any report of ours has. */
const LARGEST = 64 * 2 ** 20

/**
 * Writes the comment of another run: the one of a pull request from a fork, which may not write itself. The file was made by
 * a stranger's code. It is held to the form of our report, and which pull request it is for GitHub says.
 */
export async function commentOnly(path: string, values: Values, context: Context): Promise<Outcome> {
  const report = readForeign(resolve(context.workingDirectory, path), path)
  const github = await createWorld(context).github()
  const because = await place(report, values['comment-key'], github, context.signal)
  const reason = because ?? `The comment about ${report.verdict} coverage is written.`
  return {
    verdict: because === undefined ? 'passed' : 'warned',
    reason,
    outputs: {},
    report: { ...report, reason },
    summary: `${reason}\n`,
  }
}

/** Why no comment was written; undefined when it was. */
async function place(
  report: CoverageReport,
  key: string,
  github: GitHub,
  signal: AbortSignal,
): Promise<string | undefined> {
  const number = await numberOf(github, signal)
  if (typeof number === 'string') return number
  const result = await commentOn(number, key, sayingOf(report, FORMS), github, signal)
  return result.outcome === 'left-out' ? `No comment was written: ${explain(result.problem)}` : undefined
}

async function numberOf({ event, pullRequestOfRun }: GitHub, signal: AbortSignal): Promise<number | string> {
  if (event?.pullRequest !== undefined) return event.pullRequest.number
  if (event?.workflowRun === undefined) return 'No comment was written: this run belongs to no pull request.'
  const result = await pullRequestOfRun(event.workflowRun, signal)
  if (result.outcome === 'found') return result.pullRequest
  return `No comment was written: ${result.outcome === 'none' ? result.because : explain(result.problem)}.`
}

function readForeign(file: string, path: string): CoverageReport {
  const refuse = (why: string) => new SluiceError(problems.reportUnreadable(path, why))
  const { size } = statSync(file, { throwIfNoEntry: false }) ?? { size: 0 }
  if (size > LARGEST) throw refuse(`it has ${size} bytes; at most ${LARGEST} are read`)
  const { text } = openSource(file, path)
  return readDocument(CoverageReport, text(), (why) => refuse(`it is no report of coverage-threshold: ${why}`))
}
