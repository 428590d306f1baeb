import { closeSync, openSync, rmSync, writeSync } from 'node:fs'

const LIMIT = 256 * 2 ** 20

/** The output of a run as a file, for checks whose report is what they print. */
export interface CapturedOutput extends Disposable {
  readonly file: string
  write(bytes: Uint8Array): void
  readonly isEmpty: boolean
  /** Whether it was more than is kept: then it is no whole report. */
  readonly isCut: boolean
  /** Closes the file, so that it can be read. */
  finish(): void
}

export function captureOutput(file: string, limit = LIMIT): CapturedOutput {
  let descriptor: number | undefined = openSync(file, 'w', 0o600)
  let size = 0
  const finish = () => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }
  return {
    file,
    finish,
    write(bytes) {
      const room = Math.max(0, limit - size)
      size += bytes.length
      if (descriptor !== undefined && room > 0) writeSync(descriptor, bytes.subarray(0, room))
    },
    get isEmpty() {
      return size === 0
    },
    get isCut() {
      return size > limit
    },
    [Symbol.dispose]() {
      finish()
      rmSync(file, { force: true })
    },
  }
}
