import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import type { Host } from './host.ts'

/** The part of `process` that hears signals and strays, so that a test can send them. */
export interface Machine {
  on(name: string, listener: (thrown?: unknown) => void): unknown
  off(name: string, listener: (thrown?: unknown) => void): unknown
}

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGBREAK'] as const

export interface Cancellation extends Disposable {
  /** Aborts once, at the first sign; its reason is a SluiceError `cancelled` whose cause says which ("cancelled by SIGINT"). */
  readonly signal: AbortSignal
  cancel(because: string): void
}

/**
 * Turns the runner's signals into an abort. While it is not disposed the process does not end by itself: who listens has
 * 7.5 s until SIGTERM and 10 s until it is killed.
 */
export function cancellation(host: Host, machine: Machine = process): Cancellation {
  const controller = new AbortController()
  const cancel = (because: string) => {
    if (controller.signal.aborted) return
    host.warning(`The step was ${because}. Cleaning up.`)
    controller.abort(new SluiceError(problems.cancelled(because), { cause: because }))
  }
  const listeners = SIGNALS.map((name) => [name, () => cancel(`cancelled by ${name}`)] as const)
  for (const [name, listener] of listeners) machine.on(name, listener)
  return {
    signal: controller.signal,
    cancel,
    [Symbol.dispose]: () => {
      for (const [name, listener] of listeners) machine.off(name, listener)
    },
  }
}
