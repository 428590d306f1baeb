import { parentPort } from 'node:worker_threads'
import { type Job, run } from './jobs.ts'

parentPort?.on('message', ({ index, job, seed }: { index: number; job: Job; seed: number }) => {
  parentPort?.postMessage({ index, result: run(job, seed) })
})
