import type { JsonObject } from '../../reports/json-object.ts'
import type { Known } from '../tests/place.ts'
import type { Failure, Outcome } from '../tests/run.ts'
import { traced } from '../tests/traced.ts'

const OUTCOMES: ReadonlyMap<string, Outcome> = new Map([
  ['expected', 'passed'],
  ['flaky', 'passed'],
  ['unexpected', 'failed'],
  ['skipped', 'skipped'],
])

export function outcomeOf(test: JsonObject, results: readonly JsonObject[]) {
  const status = test.text('status')
  const outcome = OUTCOMES.get(status)
  if (outcome === undefined) throw test.broken('status', `is "${status}", which is not known.`)
  const interrupted = outcome !== 'passed' && results.at(-1)?.textIf('status') === 'interrupted'
  return { outcome: interrupted ? ('error' as const) : outcome, isFlaky: status === 'flaky' }
}

/** An error of Playwright; its own location is believed before its trace. */
export function errorOf(error: JsonObject | undefined, known: Known | undefined): Failure {
  const failure = traced(error?.textIf('message') ?? error?.textIf('value'), error?.textIf('stack'), known)
  const location = error?.object('location')
  if (location === undefined) return failure
  return {
    ...failure,
    path: location.textIf('file'),
    line: location.numberIf('line'),
    column: location.numberIf('column'),
  }
}
