import type { Clock } from '../../core/clock.ts'

/** Node's timers overflow beyond this and would fire at once. */
const LONGEST_TIMER = 2 ** 31 - 1

/** The clock of the machine. */
export const systemClock: Clock = {
  now: () => Date.now(),
  timeout: (duration) => AbortSignal.timeout(Math.min(Math.max(0, Math.round(duration)), LONGEST_TIMER)),
  async sleep(duration, signal) {
    const end = Date.now() + duration
    for (let left: number = duration; left > 0 && signal?.aborted !== true; left = end - Date.now()) {
      await pause(Math.min(left, LONGEST_TIMER), signal)
    }
  },
}

function pause(duration: number, signal: AbortSignal | undefined): Promise<void> {
  return new Promise((resolve) => {
    const wake = () => {
      clearTimeout(timer)
      signal?.removeEventListener('abort', wake)
      resolve()
    }
    const timer = setTimeout(wake, duration)
    signal?.addEventListener('abort', wake, { once: true })
  })
}
