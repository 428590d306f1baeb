import type { Clock } from '../../core/clock.ts'
import type { Milliseconds } from '../../core/duration.ts'
import { type Failure, GitHubFailure, toFailure } from './failure.ts'
import { waitBefore } from './patience.ts'

export interface Retrying {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** How long all waiting may take together. */
  readonly patience: Milliseconds
  /** Whether doing it twice does no harm. */
  readonly isRepeatable: boolean
  readonly failed: (failure: Failure) => void
}

/** Tries again what may come right by waiting, as long as patience lasts; then throws the last failure. */
export async function retrying<T>(options: Retrying, work: () => Promise<T>): Promise<T> {
  const { clock, signal, patience, isRepeatable, failed } = options
  const end = clock.now() + patience
  for (let attempt = 1; ; attempt++) {
    try {
      return await work()
    } catch (thrown) {
      const failure = toFailure(thrown)
      failed(failure)
      const wait = waitBefore(failure, attempt, clock.now(), isRepeatable)
      if (signal.aborted || wait === undefined) throw thrown
      if (clock.now() + wait > end) throw tooLong(failure, clock.now() + wait)
      await clock.sleep(wait, signal)
    }
  }
}

/** A limit that outlasts our patience says until when it holds. */
function tooLong(failure: Failure, until: number): GitHubFailure {
  return new GitHubFailure({ ...failure, until })
}
