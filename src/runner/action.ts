import type { z } from 'zod'
import type { Verdict } from '../core/verdict.ts'
import type { BaseFile, BasePolicy } from './base-policy.ts'
import type { Inputs, InputValues } from './forms.ts'
import type { Host } from './host.ts'

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
  /** The input `on-inconclusive`, for actions that go on after a part that decided nothing. */
  readonly onInconclusive: 'fail' | 'warn'
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  /** What has to be said of the policy that holds. */
  readonly policy: BasePolicy
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
  /** The pipeline file as the base of a change has it, by its path from the workspace; undefined: there is no base. */
  baseFile?(path: string, host: Host): Promise<BaseFile | undefined>
  run(inputs: InputValues<Declared>, context: Context): Promise<Outcome<Output>>
  /** A second chance after the job: called when `run` was begun, whatever came of it. undefined: there was nothing to do. */
  post?(inputs: InputValues<Declared>, context: Context): Promise<PostOutcome | undefined>
}

export function defineAction<Declared extends Inputs, const Output extends string>(
  action: Action<Declared, Output>,
): Action<Declared, Output> {
  return action
}
