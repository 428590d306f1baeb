import { randomUUID } from 'node:crypto'
import { closeSync, mkdirSync, openSync, writeFileSync } from 'node:fs'
import { chmod, open, rename, rm } from 'node:fs/promises'
import { dirname } from 'node:path'
import { oneLine } from '../core/one-line.ts'
import { SluiceError } from '../core/problem.ts'
import { problems } from '../core/problems/index.ts'
import { utf8Of } from './utf8.ts'

/**
 * Puts a text in place of a file at once and as a whole, readable by everybody: it is written beside the file, flushed to
 * the disk and renamed. A SluiceError `file-unwritable` when that is not possible; then the file is what it was.
 */
export async function replaceFile(path: string, text: string): Promise<void> {
  // Ends in a way that an include such as "*.conf" does not pick up.
  const draft = `${path}.${randomUUID().slice(0, 8)}.draft`
  try {
    await writeThrough(draft, text, 0o644)
    // What a file is created with is narrowed by the umask.
    await chmod(draft, 0o644)
    await rename(draft, path)
    await flushFolder(dirname(path))
  } catch (thrown) {
    await rm(draft, { force: true }).catch(() => {})
    throw new SluiceError(problems.fileUnwritable(path, fileReason(thrown)), { cause: thrown })
  }
}

/** Has a file written whose folder may not be there yet. A SluiceError `file-unwritable` when that is not possible. */
export function writeIn(file: string, write: () => void): void {
  try {
    mkdirSync(dirname(file), { recursive: true })
    write()
  } catch (thrown) {
    throw new SluiceError(problems.fileUnwritable(file, fileReason(thrown)), { cause: thrown })
  }
}

/** Writes a text that is too large to be put together first. Errors as `writeIn`. */
export function writePieces(file: string, pieces: Iterable<string>): void {
  writeIn(file, () => {
    const descriptor = openSync(file, 'w')
    try {
      for (const part of utf8Of(pieces)) writeFileSync(descriptor, part)
    } finally {
      closeSync(descriptor)
    }
  })
}

/** Writes a file that must not exist yet, down to the disk. */
export async function writeThrough(path: string, text: string, mode: number): Promise<void> {
  await using file = await open(path, 'wx', mode)
  await file.writeFile(text)
  await file.sync()
}

/** Makes a rename survive a loss of power; where folders cannot be flushed (Windows) the system sees to it. */
export async function flushFolder(folder: string): Promise<void> {
  try {
    await using handle = await open(folder, 'r')
    await handle.sync()
  } catch {}
}

/** The value, or undefined when the file is not there. */
export async function unlessGone<Value>(work: Promise<Value>): Promise<Value | undefined> {
  return work.catch((thrown: unknown) => {
    if (codeOf(thrown) === 'ENOENT') return undefined
    throw thrown
  })
}

/** The code of a system error, such as "EACCES"; empty for anything else. */
export function codeOf(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : ''
}

const REASONS: Readonly<Record<string, string>> = {
  EACCES: 'permission denied',
  EPERM: 'permission denied',
  EROFS: 'the disk is read-only',
  ENOSPC: 'the disk is full',
  ENOENT: 'there is no such file or folder',
  EISDIR: 'it is a folder',
  ENOTDIR: 'its path leads through something that is no folder',
  ERR_ENCODING_INVALID_ENCODED_DATA: 'it is no text',
}

/** Why a file could not be read or written, in a few words. */
export function fileReason(thrown: unknown): string {
  return REASONS[codeOf(thrown)] ?? oneLine(thrown instanceof Error ? thrown.message : String(thrown))
}
