import { oneLine } from '../../../core/one-line.ts'
import type { JsonObject } from '../shared/json-object.ts'
import { mask } from '../shared/mask.ts'
import { partialOf } from '../shared/partial.ts'

interface Troubles {
  /** Why an invocation says that it did not succeed. */
  readonly failed: string | undefined
  /** Errors that it told on its way. */
  readonly partial: string[]
}

/** What a run tells of its own troubles. Warnings and notes of the tool are none: the scan went on with all it had. */
export function troublesOf(run: JsonObject): Troubles {
  const invocations = run.list('invocations')
  const errors = invocations.flatMap(errorsOf)
  const bad = invocations.find((each) => each.raw('executionSuccessful') === false)
  return { failed: bad && failureOf(bad, errors), partial: partialOf(errors) }
}

const NOTIFICATIONS = ['toolExecutionNotifications', 'toolConfigurationNotifications']

function errorsOf(invocation: JsonObject): string[] {
  return NOTIFICATIONS.flatMap((name) => invocation.list(name))
    .filter((each) => each.textIf('level') === 'error')
    .map(textOf)
}

function textOf(notification: JsonObject): string {
  const message = notification.object('message')
  const text = message?.textIf('text') ?? notification.object('exception')?.textIf('message')
  const name = notification.object('descriptor')?.textIf('id') ?? message?.textIf('id')
  return mask(text ?? name ?? 'an error without a message')
}

function failureOf(invocation: JsonObject, errors: readonly string[]): string {
  const code = invocation.numberIf('exitCode')
  const own = invocation.textIf('processStartFailureMessage') ?? invocation.textIf('exitCodeDescription')
  const reasons = [own, code === undefined ? undefined : `exit code ${code}`, errors[0]].filter(Boolean)
  return oneLine(mask(`The tool says that it did not succeed${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`))
}
