import { closeSync, ftruncateSync, openSync, rmSync, writeSync } from 'node:fs'

const LIMIT = 256 * 2 ** 20
/** How XML and JSON begin; a word in brackets begins a line of a log. */
const DOCUMENT = /^\s*(?:<[?!a-z]|\{|\[\s*(?:[\]{["]|$))/i

/**
 * The output of a run as a file, for checks whose report is what they print: both streams, because some tools write what
 * they find to stderr; but stdout alone when that is XML or JSON, because many write remarks to stderr beside it.
 */
export interface CapturedOutput extends Disposable {
  readonly file: string
  write(bytes: Uint8Array, isError?: boolean): void
  readonly isEmpty: boolean
  /** Whether all of it came on stderr. */
  readonly isAside: boolean
  /** Whether it was more than is kept: then it is no whole report. */
  readonly isCut: boolean
  /** Closes the file, so that it can be read. */
  finish(): void
}

export function captureOutput(file: string, limit = LIMIT): CapturedOutput {
  let descriptor: number | undefined = openSync(file, 'w', 0o600)
  let size = 0
  /** Undefined until stdout has begun. */
  let isDocument: boolean | undefined
  let isAside = true
  const finish = () => {
    if (descriptor !== undefined) closeSync(descriptor)
    descriptor = undefined
  }
  /** Whether stdout is a document, as far as its first bytes tell; then what was written before is dropped. */
  function begin(bytes: Uint8Array): boolean | undefined {
    const start = Buffer.from(bytes.subarray(0, 256)).toString('latin1')
    if (start.trim() === '') return undefined
    if (!DOCUMENT.test(start)) return false
    if (descriptor !== undefined) ftruncateSync(descriptor)
    size = 0
    return true
  }

  return {
    file,
    finish,
    write(bytes, isError = false) {
      if (!isError) {
        isDocument ??= begin(bytes)
        isAside = false
      }
      if (isError && isDocument === true) return
      const room = Math.max(0, limit - size)
      size += bytes.length
      if (descriptor !== undefined && room > 0)
        writeSync(descriptor, bytes, 0, Math.min(room, bytes.length), size - bytes.length)
    },
    get isEmpty() {
      return size === 0
    },
    get isAside() {
      return isAside
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
