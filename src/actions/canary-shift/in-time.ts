import type { Clock } from '../../core/clock.ts'
import { type Milliseconds, ms } from '../../core/duration.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'

/** How long traffic that has to go back waits for the record; a cancelled job has 7.5 s for all. */
const BACK = ms(10_000)
const CANCELLED = ms(2_000)

export interface Hurry {
  readonly clock: Clock
  readonly cancelled: AbortSignal
  /** Whether traffic goes back. */
  readonly back: boolean
  /** Where the record is, as people would look for it. */
  readonly location: string
}

/**
 * What is written, unless traffic waits for it too long: then a SluiceError `journal-unreachable`, and the writing goes on by
 * itself. Nobody waits longer than the work takes where no traffic goes back and the job is not cancelled.
 */
export function inTime<Result>({ clock, cancelled, back, location }: Hurry, work: Promise<Result>): Promise<Result> {
  return new Promise((resolve, reject) => {
    const give = (limit: Milliseconds) => {
      const because = `no answer within ${limit / 1_000} s, and traffic had to go back`
      onAbort(clock.timeout(limit), () => reject(new SluiceError(problems.journalUnreachable(location, because))))
    }
    if (back) give(BACK)
    const forget = onAbort(cancelled, () => give(CANCELLED))
    work.then(resolve, reject).finally(forget)
  })
}

/** Does `work` when the signal aborts, or at once when it has; the result takes that back. */
function onAbort(signal: AbortSignal, work: () => void): () => void {
  if (signal.aborted) work()
  else signal.addEventListener('abort', work, { once: true })
  return () => signal.removeEventListener('abort', work)
}
