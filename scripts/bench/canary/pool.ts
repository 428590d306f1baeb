import { Worker } from 'node:worker_threads'
import type { Job, Result } from './jobs.ts'

/**
 * Lets `workers` threads take jobs from one list, in turn. The results are those of `run`, in the order of the jobs, whatever the
 * number of threads. `onDone` hears of each that is done.
 */
export async function runAll(
  jobs: readonly Job[],
  { workers, seed, onDone }: { workers: number; seed: number; onDone?: (done: number) => void },
): Promise<Result[]> {
  const results = new Array<Result>(jobs.length)
  let taken = 0
  let done = 0
  const serve = () =>
    new Promise<void>((resolve, reject) => {
      const worker = new Worker(new URL('./worker.ts', import.meta.url))
      const give = () => {
        if (taken >= jobs.length) return void worker.terminate().then(() => resolve(), reject)
        const index = taken++
        worker.postMessage({ index, job: jobs[index], seed })
      }
      worker.on('message', ({ index, result }: { index: number; result: Result }) => {
        results[index] = result
        onDone?.(++done)
        give()
      })
      worker.on('error', reject)
      give()
    })
  await Promise.all(Array.from({ length: Math.min(workers, jobs.length) }, serve))
  return results
}
