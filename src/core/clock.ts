import type { Milliseconds } from './duration.ts'

/** Time as a parameter, so a test owns it. */
export interface Clock {
  /** Milliseconds since the epoch. */
  now(): number
  /** Resolves after `duration`, or at once when the signal aborts; it never rejects. */
  sleep(duration: Milliseconds, signal?: AbortSignal): Promise<void>
  /** A signal that aborts after `duration`: the only source of timeouts. */
  timeout(duration: Milliseconds): AbortSignal
}

/** Milliseconds since the epoch, whole ones, as records keep them. */
export function timestamp(clock: Pick<Clock, 'now'>): number {
  return Math.round(clock.now())
}
