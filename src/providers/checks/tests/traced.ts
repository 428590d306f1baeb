import { type Known, placeOf } from './place.ts'
import { joined } from './plain-text.ts'
import type { Failure } from './run.ts'

/** A failure of a message and a trace of calls, at the place the trace is certain of. */
export function traced(message: string | undefined, trace: string | undefined, known: Known = {}): Failure {
  const whole = trace === undefined || trace === '' ? (message ?? '') : trace
  return { message: joined(message, trace ?? ''), ...placeOf(whole, known) }
}
