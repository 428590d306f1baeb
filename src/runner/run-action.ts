import { oneLine } from '../core/one-line.ts'
import { toProblem } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import { succeeds } from '../core/verdict.ts'
import type { Action, Context, PostOutcome } from './action.ts'
import { isOfChange, SAME_POLICY, withBasePolicy } from './base-policy.ts'
import { cancellation, type Machine } from './cancellation.ts'
import { commonInputs } from './common-inputs.ts'
import type { Inputs } from './forms.ts'
import type { Host } from './host.ts'
import { readInputs } from './inputs.ts'
import { DEFAULT_PIPELINE_FILE, readPipelineFile } from './pipeline-file.ts'
import { problemSummary, problemText } from './problem-text.ts'
import { LONGEST_REASON, publish, publishProblem } from './publish.ts'
import { watchStrays } from './strays.ts'

const BEGUN = 'begun'

/**
 * The whole life of a step: read, run, publish, decide. The only function that may fail the step; whatever is thrown, by
 * whomever, ends as a failed step with the verdict `errored`. It never throws.
 */
export async function runAction(
  action: Action,
  host: Host,
  isPost: boolean,
  machine: Machine = process,
): Promise<void> {
  if (isPost && (action.post === undefined || host.state(BEGUN) === '')) return
  using cancelled = cancellation(host, machine)
  using strays = watchStrays(machine, cancelled.cancel, () => problems.endedUndecided(action.name))
  const life = { action, host, startedAt: host.now(), signal: cancelled.signal, guard: strays.guard }
  try {
    await (isPost ? livePost(life) : liveMain(life))
  } catch (thrown) {
    await fail(life, isPost, thrown)
  }
}

interface Life {
  readonly action: Action
  readonly host: Host
  readonly startedAt: number
  readonly signal: AbortSignal
  guard<T>(work: Promise<T>): Promise<T>
}

async function liveMain(life: Life): Promise<void> {
  const { action, host, guard } = life
  const { inputs, context } = await guard(open(life))
  if (action.post !== undefined) host.saveState(BEGUN, 'true')
  const outcome = await guard(action.run(inputs, context))
  await publish(life, outcome)
  conclude(life, outcome, isReportOnly(inputs) ? 'report-only' : inputs['on-inconclusive'])
}

/** Gates have the input `report-only`; what is decided then is told and fails nothing. */
function isReportOnly(inputs: Readonly<Record<string, unknown>>): boolean {
  return inputs['report-only'] === true
}

async function livePost(life: Life): Promise<void> {
  const { action, host, guard } = life
  const { inputs, context } = await guard(open(life))
  const outcome = await guard(action.post!(inputs, context))
  if (outcome === undefined) return
  await host.summary(outcome.summary)
  conclude(life, outcome, inputs['on-inconclusive'])
}

async function open({ action, host, startedAt, signal }: Life) {
  const declared = { ...action.inputs, ...commonInputs(host.workspace) }
  const { file, policy } = await readPolicy(action, declared, host)
  const inputs = await readInputs(declared, host, file)
  const context: Context = {
    host,
    signal,
    startedAt,
    workingDirectory: inputs['working-directory'],
    githubToken: inputs['github-token'],
    onInconclusive: inputs['on-inconclusive'],
    policy,
  }
  return { inputs, context }
}

/** The pipeline file; of a change, what decides is that of its base. */
async function readPolicy(action: Action, declared: Inputs, host: Host) {
  const named = host.input('config')
  const file = await readPipelineFile(action.name, named, host.workspace)
  const path = named === '' ? DEFAULT_PIPELINE_FILE : named
  const base = isOfChange(host) ? await action.baseFile?.(path, host) : undefined
  if (base === undefined) return { file, policy: SAME_POLICY }
  const given = new Set(Object.keys(declared).filter((name) => host.input(name) !== ''))
  return withBasePolicy(declared, { action: action.name, path, file, given }, base)
}

function conclude(
  { action, host }: Life,
  { verdict, reason }: PostOutcome,
  policy: 'fail' | 'warn' | 'report-only',
): void {
  const line = `${action.name} ${verdict}: ${oneLine(reason, LONGEST_REASON)}`
  if (policy !== 'report-only' && !succeeds(verdict, policy)) host.fail(line)
  else if (verdict === 'passed') host.info(line)
  else host.warning(line)
}

/** The end of a step that could not decide. It fails first and publishes then: nothing on the way can make it succeed. */
async function fail(life: Life, isPost: boolean, thrown: unknown): Promise<void> {
  const { action, host, signal } = life
  const problem = toProblem(isAbort(thrown) && signal.aborted ? signal.reason : thrown)
  host.fail(problemText(problem))
  host.debug(thrown instanceof Error ? (thrown.stack ?? thrown.message) : String(thrown))
  if (isPost)
    await host
      .summary(problemSummary(action.name, problem))
      .catch(() => host.warning('The summary could not be written.'))
  else await publishProblem(life, problem)
}

function isAbort(thrown: unknown): boolean {
  return thrown instanceof Error && thrown.name === 'AbortError'
}
