import type { Readable } from 'node:stream'

const LIMIT = 1024 * 1024

/** Collects what a program writes and returns how to get it: all of it, or its last 1 MiB with a note in front. */
export function keepTail(stream: Readable, limit = LIMIT): () => string {
  const chunks: Buffer[] = []
  let size = 0
  let cut = 0
  stream.on('data', (chunk: Buffer) => {
    chunks.push(chunk)
    size += chunk.length
    while (size - chunks[0]!.length >= limit) {
      const { length } = chunks.shift()!
      size -= length
      cut += length
    }
  })
  return () => {
    const all = Buffer.concat(chunks)
    const tail = all.subarray(Math.max(0, all.length - limit))
    const missing = cut + all.length - tail.length
    const text = tail.toString('utf8')
    return missing === 0 ? text : `[the first ${missing} bytes of the output were cut]\n${text}`
  }
}
