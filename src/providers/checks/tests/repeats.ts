import type { TestLog } from './log.ts'
import type { TestRun } from './run.ts'

/** Knows the runs of one suite, so that a test that was tried again counts once. */
export interface Repeats {
  /** Whether it has to be given tests that passed as well; otherwise only those whose name failed before. */
  readonly needsAll: boolean
  /** Counts a run. `key` tells the tests of the suite apart; what has none is never tried again. */
  add(key: string | undefined, run: TestRun): void
}

/**
 * Only a test that failed is tried again: a second one with the key of a failed one is its next try, and with the key of any
 * other it is a test of its own that happens to be called the same.
 */
export function createRepeats(log: TestLog): Repeats {
  const failed = new Map<string, number>()
  return {
    needsAll: false,
    add(key, run) {
      const before = key === undefined ? undefined : failed.get(key)
      const isFailed = run.outcome === 'failed' || run.outcome === 'error'
      if (before === undefined) {
        const number = log.add(run)
        if (isFailed && key !== undefined) failed.set(key, number)
        return
      }
      log.again(before, run)
      if (run.outcome === 'passed' && key !== undefined) failed.delete(key)
    },
  }
}

/** For pytest with pytest-rerunfailures, which writes a try that failed as if it had passed: the last one counts. */
export function createReruns(log: TestLog): Repeats {
  const seen = new Map<string, number>()
  return {
    needsAll: true,
    add(key, run) {
      const before = key === undefined ? undefined : seen.get(key)
      if (before !== undefined) return log.rerun(before, run)
      const number = log.add(run)
      if (key !== undefined) seen.set(key, number)
    },
  }
}

/** For writers that write a test once, however often it was tried. */
export function noRepeats(log: TestLog): Repeats {
  return {
    needsAll: false,
    add(_key, run) {
      log.add(run)
    },
  }
}
