import type { Clock } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'

/** GitHub asks for a second between two calls that write, and for one call at a time. */
const BETWEEN_WRITES = 1_000

/** Lets one call run at a time, in order, and writes no closer than a second. */
export function pacer(clock: Clock) {
  let last: Promise<unknown> = Promise.resolve()
  let wroteAt = Number.NEGATIVE_INFINITY
  return <T>(isWrite: boolean, signal: AbortSignal, call: () => Promise<T>): Promise<T> => {
    const turn = async () => {
      if (!isWrite) return await call()
      const early = wroteAt + BETWEEN_WRITES - clock.now()
      if (early > 0) await clock.sleep(ms(early), signal)
      try {
        return await call()
      } finally {
        wroteAt = clock.now()
      }
    }
    const mine = last.then(turn, turn)
    last = mine.catch(() => {})
    return mine
  }
}
