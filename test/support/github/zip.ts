import { crc32, deflateRawSync } from 'node:zlib'

export interface ZipEntry {
  readonly name: string
  readonly content: Buffer | string
  /** 8 is deflate, 0 is none. */
  readonly method?: 0 | 8
  /** What the directory says of its size, when it lies. */
  readonly claimed?: number
}

/** A zip archive, sizes only in its directory, as streaming writers such as upload-artifact make it. */
export function zipOf(...entries: readonly ZipEntry[]): Buffer {
  const parts: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  for (const { name, content, method = 8, claimed } of entries) {
    const plain = Buffer.from(content)
    const packed = method === 8 ? deflateRawSync(plain) : plain
    const size = claimed ?? plain.length
    const local = record(0x04034b50, [20, 8, method, 0, 0], [0, 0, 0], [name.length, 0])
    const sizes = [crc32(plain), packed.length, size] as const
    const end = record(0x02014b50, [20, 20, 8, method, 0, 0], sizes, [name.length, 0, 0, 0, 0], [0, at])
    const written = [local, Buffer.from(name), packed]
    parts.push(...written)
    directory.push(end, Buffer.from(name))
    at += Buffer.concat(written).length
  }
  const size = Buffer.concat(directory).length
  const end = record(0x06054b50, [0, 0, entries.length, entries.length], [size, at], [0])
  return Buffer.concat([...parts, ...directory, end])
}

/** A signature, then numbers of two bytes and of four in turn. */
function record(signature: number, ...groups: readonly (readonly number[])[]): Buffer {
  const short = (value: number) => Buffer.from([value & 0xff, value >> 8])
  const long = (value: number) => Buffer.from(Uint32Array.of(value).buffer)
  return Buffer.concat([long(signature), ...groups.flatMap((group, i) => group.map(i % 2 === 0 ? short : long))])
}
