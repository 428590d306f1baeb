import type { Spot } from '../../../core/findings/finding.ts'
import { oneLine } from '../../../core/one-line.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { partialOf } from '../shared/partial.ts'
import type { Places } from './places.ts'

interface Troubles {
  /** Why an invocation says that it did not succeed. */
  readonly failed: string | undefined
  /** Errors that it told on its way. */
  readonly partial: string[]
}

/** What a run tells of its own troubles. Warnings and notes of the tool are none: the scan went on with all it had. */
export function troublesOf(run: JsonObject, places: Places): Troubles {
  const invocations = run.list('invocations')
  const errors = invocations.flatMap((each) => errorsOf(each, places))
  const bad = invocations.find((each) => each.raw('executionSuccessful') === false)
  return { failed: bad && failureOf(bad, errors), partial: partialOf(errors) }
}

const NOTIFICATIONS = ['toolExecutionNotifications', 'toolConfigurationNotifications']

function errorsOf(invocation: JsonObject, places: Places): string[] {
  return NOTIFICATIONS.flatMap((name) => invocation.list(name))
    .filter((each) => each.textIf('level') === 'error')
    .map((each) => textOf(each, places))
}

function textOf(notification: JsonObject, places: Places): string {
  const message = notification.object('message')
  const text = message?.textIf('text') ?? notification.object('exception')?.textIf('message')
  const name = notification.object('descriptor')?.textIf('id') ?? message?.textIf('id')
  const said = mask(text ?? name ?? 'an error without a message')
  const spot = notification.list('locations').map((each) => places(each).spot)[0]
  return spot === undefined || said.includes(spot.path) ? said : `${placeOf(spot)}: ${said}`
}

const placeOf = ({ path, line }: Spot) => (line === undefined ? path : `${path}:${line}`)

function failureOf(invocation: JsonObject, errors: readonly string[]): string {
  const code = invocation.numberIf('exitCode')
  const own = invocation.textIf('processStartFailureMessage') ?? invocation.textIf('exitCodeDescription')
  const reasons = [own, code === undefined ? undefined : `exit code ${code}`, errors[0]].filter(Boolean)
  return oneLine(mask(`The tool says that it did not succeed${reasons.length === 0 ? '' : `: ${reasons.join('; ')}`}.`))
}
