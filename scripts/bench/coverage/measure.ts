import { execFileSync } from 'node:child_process'
import { join } from 'node:path'

/** One run of one reader in a process of its own. */
export interface Run {
  readonly milliseconds: number
  /** Bytes the process had at most. */
  readonly peak: number
  /** What it made of the report. */
  readonly seen: unknown
}

const WORKER = join(import.meta.dirname, 'worker.ts')

export function run(who: string, format: string, path: string): Run {
  return JSON.parse(execFileSync(process.execPath, [WORKER, who, format, path], { encoding: 'utf8' }))
}

/** The middle of three or any other odd number. */
export function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)]!
}
