import { closeSync, constants, fstatSync, openSync, readFileSync, readSync } from 'node:fs'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Source } from '../../core/reports/source.ts'
import { fileReason } from '../files.ts'
import { broken } from './broken.ts'
import { isCutOff, lineOfMistake } from './json-error.ts'

const PIECE = 1 << 20
/** A pipe without a writer would be waited for; Windows has no such flag and no such pipes. */
const READ = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0)
/** What a text of V8 can hold, and more than any report that is to be read whole should have. */
const LONGEST_TEXT = 500 * 2 ** 20

/**
 * Opens the report at the absolute path `file`; `path` is how people know it. A SluiceError `report-unreadable` for what is
 * no regular file, is empty, or cannot be opened. UTF-16 is known by its byte order mark.
 */
export function openSource(file: string, path: string): Source {
  const { size, mark } = inspect(file, path)
  let value: { readonly json: unknown } | undefined
  const utf16 = mark === 'utf-16le' || mark === 'utf-16be'
  const text = () => {
    if (size > LONGEST_TEXT) throw unreadable(path, `it has ${size} bytes; at most ${LONGEST_TEXT} can be read at once`)
    return new TextDecoder(utf16 ? mark : 'utf-8').decode(readFileSync(file))
  }
  const source: Source = {
    path,
    chunks: () => (utf16 ? [new TextEncoder().encode(text())] : pieces(file, mark === 'utf-8' ? 3 : 0)),
    text,
    json: () => (value ??= { json: parse(source, text()) }).json,
  }
  return source
}

function parse(source: Source, text: string): unknown {
  try {
    return JSON.parse(text)
  } catch (thrown) {
    // The message of the engine quotes the text, and there may be a secret in it.
    const why = isCutOff(thrown) ? 'It is no JSON: it ends too early.' : 'It is no JSON.'
    throw broken(source, lineOfMistake(thrown, text), why)
  }
}

type Mark = 'utf-8' | 'utf-16le' | 'utf-16be' | undefined

function inspect(file: string, path: string): { readonly size: number; readonly mark: Mark } {
  try {
    const descriptor = openSync(file, READ)
    try {
      const stat = fstatSync(descriptor)
      if (!stat.isFile()) throw unreadable(path, stat.isDirectory() ? 'it is a folder' : 'it is no regular file')
      if (stat.size === 0) throw unreadable(path, 'it is empty')
      const start = Buffer.alloc(3)
      readSync(descriptor, start, 0, 3, 0)
      return { size: stat.size, mark: markOf(start) }
    } finally {
      closeSync(descriptor)
    }
  } catch (thrown) {
    if (thrown instanceof SluiceError) throw thrown
    throw unreadable(path, fileReason(thrown), thrown)
  }
}

function markOf([first, second, third]: Buffer): Mark {
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe) return 'utf-16le'
  return first === 0xfe && second === 0xff ? 'utf-16be' : undefined
}

/** One buffer for all pieces: a report of any size takes the same memory. */
function* pieces(file: string, from: number): Generator<Uint8Array> {
  const descriptor = openSync(file, READ)
  try {
    const piece = Buffer.allocUnsafeSlow(PIECE)
    let position = from
    for (let read = readSync(descriptor, piece, 0, PIECE, position); read > 0; ) {
      yield piece.subarray(0, read)
      position += read
      read = readSync(descriptor, piece, 0, PIECE, position)
    }
  } finally {
    closeSync(descriptor)
  }
}

function unreadable(path: string, why: string, cause?: unknown): SluiceError {
  return new SluiceError(problems.reportUnreadable(path, why), cause === undefined ? {} : { cause })
}
