import { type Milliseconds, ms } from '../../core/duration.ts'
import type { Failure } from './failure.ts'

/** How often a call is tried in all. */
export const ATTEMPTS = 5
/** Where GitHub gives no time: at least a minute, and longer each time, as its documentation asks. */
const LIMITED = 60_000
const BROKEN = 1_000

/**
 * How long to wait before a call that failed is tried again; undefined: it is not. `attempt` counts from 1. What may have
 * been done already (`isRepeatable: false`) is tried again only when GitHub says that it did nothing.
 */
export function waitBefore(
  { kind, headers }: Failure,
  attempt: number,
  now: number,
  isRepeatable: boolean,
): Milliseconds | undefined {
  if (attempt >= ATTEMPTS) return undefined
  if (kind === 'limited') return ms(limitedFor(headers, attempt, now))
  if (kind !== 'server' && kind !== 'no-answer') return undefined
  if (!isRepeatable) return undefined
  return ms(Math.max(secondsOf(headers['retry-after']) * 1_000, BROKEN * 2 ** (attempt - 1)))
}

function limitedFor(headers: Failure['headers'], attempt: number, now: number): number {
  const after = headers['retry-after']
  if (after !== undefined) return secondsOf(after) * 1_000
  const reset = headers['x-ratelimit-reset']
  // One second more, because the clocks of two machines differ and a reset is told in whole seconds.
  if (headers['x-ratelimit-remaining'] === '0' && reset !== undefined)
    return Math.max(0, secondsOf(reset) * 1_000 - now) + 1_000
  return LIMITED * 2 ** (attempt - 1)
}

/** Whole seconds of a header; 0 when it has something else. */
function secondsOf(header: string | undefined): number {
  return header !== undefined && /^\d+$/.test(header) ? Number(header) : 0
}
