const FIRST = 4 * 1024

/** Keeps the last `limit` bytes of what is written to it, and counts the rest. Memory: at most `limit`. */
export interface Ring {
  write(bytes: Uint8Array): void
  /** What is kept, oldest first. */
  bytes(): Buffer
  /** How many bytes came before what is kept. */
  readonly dropped: number
  /** How many bytes came in all. */
  readonly total: number
}

export function createRing(limit: number): Ring {
  let kept = Buffer.alloc(0)
  let size = 0
  let end = 0
  let total = 0
  const copy = (bytes: Uint8Array) => {
    const head = bytes.subarray(0, kept.length - end)
    kept.set(head, end)
    kept.set(bytes.subarray(head.length), 0)
    end = (end + bytes.length) % kept.length
    size = Math.min(kept.length, size + bytes.length)
  }
  const all = () =>
    Buffer.concat([kept.subarray(size < kept.length ? 0 : end, size), kept.subarray(0, size < kept.length ? 0 : end)])
  const grow = (needed: number) => {
    const bytes = all()
    kept = Buffer.alloc(Math.min(limit, Math.max(FIRST, 2 ** Math.ceil(Math.log2(needed)))))
    size = 0
    end = 0
    if (bytes.length > 0) copy(bytes)
  }
  return {
    write(bytes) {
      total += bytes.length
      if (size + bytes.length > kept.length && kept.length < limit) grow(Math.min(limit, size + bytes.length))
      copy(bytes.length > kept.length ? bytes.subarray(bytes.length - kept.length) : bytes)
    },
    bytes: all,
    get dropped() {
      return total - size
    },
    get total() {
      return total
    },
  }
}
