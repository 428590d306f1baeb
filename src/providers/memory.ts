import { getHeapSpaceStatistics, getHeapStatistics, setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'

/** Bytes that may be left behind before they are collected: it takes as long as to read a few megabytes of a report. */
const WORTH = 128 * 2 ** 20
/** What V8 may have for young objects: from here on more of it saves no time, only that the process is larger. */
const YOUNG = 32 * 2 ** 20

let collect: (() => void) | undefined
let before = 0

/**
 * Frees what large work has left behind, and keeps the room for young objects as it is once it is large enough. A parsed
 * report is made where V8 looks last: it would keep all of them. Where little was done nothing happens.
 */
export function freeGarbage(): void {
  if (youngBytes() >= YOUNG) setFlagsFromString('--semi-space-growth-factor=1')
  if (getHeapStatistics().used_heap_size - before < WORTH) return
  collect ??= exposeCollection()
  collect()
  before = getHeapStatistics().used_heap_size
}

function youngBytes(): number {
  return getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space')?.space_size ?? 0
}

function exposeCollection(): () => void {
  setFlagsFromString('--expose-gc')
  const collection: unknown = runInNewContext('gc')
  return typeof collection === 'function' ? () => void collection() : () => {}
}
