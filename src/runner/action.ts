import type { z } from 'zod'
import { oneLine } from '../core/one-line.ts'
import { toProblem } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import { succeeds, type Verdict } from '../core/verdict.ts'
import { cancellation, type Machine } from './cancellation.ts'
import { commonInputs } from './common-inputs.ts'
import type { Inputs, InputValues } from './forms.ts'
import type { Host } from './host.ts'
import { readInputs } from './inputs.ts'
import { readPipelineFile } from './pipeline-file.ts'
import { problemSummary, problemText } from './problem-text.ts'
import { LONGEST_REASON, publish, publishProblem } from './publish.ts'
import { watchStrays } from './strays.ts'

/** How an action ended that could decide. */
export interface Outcome<Output extends string = string> {
  readonly verdict: Verdict
  /** One line of plain text. */
  readonly reason: string
  /** The action's own outputs; one that is left out is written empty. */
  readonly outputs: Readonly<Partial<Record<Output, string>>>
  /** The action's own part of the JSON report; what all reports share is added. */
  readonly report: object
  readonly summary: string
  /** One self-contained page, for the actions that draw one. */
  readonly html?: string
}

/** What `post` has to say, if it did anything. */
export type PostOutcome = Pick<Outcome, 'verdict' | 'reason' | 'summary'>

/** What an action gets besides its inputs. */
export interface Context {
  readonly host: Host
  /** Aborts when the job is cancelled; whoever listens has 7.5 s to bring the world back in order. */
  readonly signal: AbortSignal
  /** Absolute path of the input `working-directory`. */
  readonly workingDirectory: string
  /** undefined: everything that needs GitHub is left out, with one notice. */
  readonly githubToken: string | undefined
  /** Milliseconds since the epoch. */
  readonly startedAt: number
}

/** An action as a value; `runAction` is its life. */
export interface Action<Declared extends Inputs = Inputs, Output extends string = string> {
  readonly name: string
  readonly description: string
  /** Its own inputs; the ones that all actions share are added. */
  readonly inputs: Declared
  /** Its own outputs and what they say; `verdict`, `reason`, `report` and `html` are added. */
  readonly outputs: Readonly<Record<Output, string>>
  /** The form of its JSON report when it could decide. Only the generator and the tests ask for it, so no step loads it. */
  report(): Promise<z.ZodType>
  readonly branding: { readonly icon: string; readonly color: string }
  run(inputs: InputValues<Declared>, context: Context): Promise<Outcome<Output>>
  /** A second chance after the job: called when `run` was begun, whatever came of it. undefined: there was nothing to do. */
  post?(inputs: InputValues<Declared>, context: Context): Promise<PostOutcome | undefined>
}

export function defineAction<Declared extends Inputs, const Output extends string>(
  action: Action<Declared, Output>,
): Action<Declared, Output> {
  return action
}

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
  conclude(life, outcome, inputs['on-inconclusive'])
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
  const file = await readPipelineFile(action.name, host.input('config'), host.workspace)
  const inputs = await readInputs({ ...action.inputs, ...commonInputs(host.workspace) }, host, file)
  const context: Context = {
    host,
    signal,
    startedAt,
    workingDirectory: inputs['working-directory'],
    githubToken: inputs['github-token'],
  }
  return { inputs, context }
}

function conclude({ action, host }: Life, { verdict, reason }: PostOutcome, onInconclusive: 'fail' | 'warn'): void {
  const line = `${action.name} ${verdict}: ${oneLine(reason, LONGEST_REASON)}`
  if (!succeeds(verdict, onInconclusive)) host.fail(line)
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
