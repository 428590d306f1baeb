import { closeSync, openSync, readFileSync, readSync, realpathSync, statSync } from 'node:fs'
import { isAbsolute, join, relative } from 'node:path'

const LARGEST_TEXT = 64 << 20
const PIECE = 1 << 18

/**
 * Files of the checked-out repository by their paths in reports. Reports are outside text: what leads out of the repository,
 * by its path or by a link, is not there, and neither is what is no regular file.
 */
export class RepositoryFiles {
  readonly #root: string
  readonly #known = new Map<string, string | undefined>()

  constructor(root: string) {
    this.#root = realpathSync(root)
  }

  has(path: string): boolean {
    return this.#find(path) !== undefined
  }

  /** The text of a file; undefined when it is not there, cannot be read, or has more than 64 MiB. */
  text(path: string): string | undefined {
    const file = this.#find(path)
    if (file === undefined || statSync(file).size > LARGEST_TEXT) return undefined
    try {
      return readFileSync(file, 'utf8')
    } catch {
      return undefined
    }
  }

  /** The text in pieces, for files of any size; nothing when it is not there or cannot be read. */
  *pieces(path: string): Generator<string> {
    const file = this.#find(path)
    const descriptor = file === undefined ? undefined : open(file)
    if (descriptor === undefined) return
    try {
      const decoder = new TextDecoder('utf-8', { ignoreBOM: true })
      const piece = new Uint8Array(PIECE)
      for (let read = readSync(descriptor, piece); read > 0; read = readSync(descriptor, piece))
        yield decoder.decode(piece.subarray(0, read), { stream: true })
      yield decoder.decode()
    } finally {
      closeSync(descriptor)
    }
  }

  #find(path: string): string | undefined {
    if (!this.#known.has(path)) this.#known.set(path, this.#look(path))
    return this.#known.get(path)
  }

  #look(path: string): string | undefined {
    try {
      const file = realpathSync(join(this.#root, path))
      const inside = relative(this.#root, file)
      if (inside === '' || isAbsolute(inside) || /^\.\.(?:[/\\]|$)/.test(inside)) return undefined
      return statSync(file).isFile() ? file : undefined
    } catch {
      return undefined
    }
  }
}

function open(file: string): number | undefined {
  try {
    return openSync(file, 'r')
  } catch {
    return undefined
  }
}
