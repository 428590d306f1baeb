import { type Problem, SluiceError } from '../core/problem.ts'
import type { Machine } from './cancellation.ts'

/** How long the work may take to clean up after something was thrown beside it. */
const GRACE = 60_000

interface Watch {
  reject(thrown: unknown): void
}

export interface Strays extends Disposable {
  /**
   * Waits for `work`. What nobody else caught (an exception in a callback, a rejection without a handler) ends it: it is asked
   * to clean up, and whatever it returns, this throws the stray. Throws as well when nothing is left that could end the work.
   */
  guard<T>(work: Promise<T>): Promise<T>
}

/** Hears what is thrown where nobody catches; `cancel` asks the work under way to clean up. */
export function watchStrays(machine: Machine, cancel: (because: string) => void, undecided: () => Problem): Strays {
  let stray: { readonly thrown: unknown } | undefined
  let watch: Watch | undefined
  let grace: NodeJS.Timeout | undefined
  const onStray = (thrown?: unknown) => {
    stray ??= { thrown }
    cancel('stopped by an unexpected error')
    grace ??= setTimeout(() => watch?.reject(thrown), GRACE)
  }
  const onEmpty = () => watch?.reject(stray?.thrown ?? new SluiceError(undecided()))
  const listeners = [
    ['uncaughtException', onStray],
    ['unhandledRejection', onStray],
    ['beforeExit', onEmpty],
  ] as const
  for (const [name, listener] of listeners) machine.on(name, listener)
  return {
    guard: async <T>(work: Promise<T>): Promise<T> => {
      const interrupted = new Promise<never>((_resolve, reject) => {
        watch = { reject }
      })
      const [ended] = await Promise.allSettled([Promise.race([work, interrupted])])
      watch = undefined
      if (stray !== undefined) throw stray.thrown
      if (ended.status === 'rejected') throw ended.reason
      return ended.value
    },
    [Symbol.dispose]: () => {
      clearTimeout(grace)
      for (const [name, listener] of listeners) machine.off(name, listener)
    },
  }
}
