import type { Clock } from '../../src/core/clock.ts'

export interface FakeClock extends Clock {
  /** Every duration that was slept, in order. */
  readonly slept: readonly number[]
  /** Lets time pass while nobody sleeps. */
  advance(duration: number): void
}

/** Time that passes only when somebody sleeps or a test says so; its timeouts abort as it passes them. */
export function fakeClock(start = 0): FakeClock {
  let time = start
  const slept: number[] = []
  const timeouts = new Map<AbortController, number>()
  const advance = (duration: number) => {
    time += duration
    for (const [controller, end] of timeouts) {
      if (end > time) continue
      timeouts.delete(controller)
      controller.abort(new DOMException('The operation was aborted due to timeout', 'TimeoutError'))
    }
  }
  return {
    slept,
    advance,
    now: () => time,
    timeout(duration) {
      const controller = new AbortController()
      timeouts.set(controller, time + duration)
      return controller.signal
    },
    async sleep(duration, signal) {
      if (signal?.aborted === true) return
      slept.push(duration)
      advance(duration)
    },
  }
}
