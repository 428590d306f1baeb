import { inflateRawSync } from 'node:zlib'

const END = 0x06054b50
const ENTRY = 0x02014b50
const LOCAL = 0x04034b50
/** The end record with the longest comment. */
const FARTHEST_END = 22 + 0xffff

/** Whether these bytes begin like a zip archive, an empty one included. */
export function isZip(bytes: Buffer): boolean {
  return bytes.length >= 22 && [LOCAL, END].includes(bytes.readUInt32LE(0))
}

/**
 * One file of a zip archive (PKWARE APPNOTE, without zip64 and encryption); undefined when it is not in there. Throws an Error
 * that says what is wrong with the archive; a file of more than `limit` bytes is wrong, too, whatever its header says.
 */
export function unzip(archive: Buffer, name: string, limit: number): Buffer | undefined {
  const end = endOf(archive)
  let at = archive.readUInt32LE(end + 16)
  for (let left = archive.readUInt16LE(end + 10); left > 0; left--) {
    if (at + 46 > archive.length || archive.readUInt32LE(at) !== ENTRY) throw new Error('its directory is broken')
    const nameLength = archive.readUInt16LE(at + 28)
    if (archive.toString('utf8', at + 46, at + 46 + nameLength) === name) return contentOf(archive, at, limit)
    at += 46 + nameLength + archive.readUInt16LE(at + 30) + archive.readUInt16LE(at + 32)
  }
  return undefined
}

function endOf(archive: Buffer): number {
  for (let at = archive.length - 22; at >= Math.max(0, archive.length - FARTHEST_END); at--)
    if (archive.readUInt32LE(at) === END) return at
  throw new Error('it is no zip archive, or it was cut off')
}

function contentOf(archive: Buffer, entry: number, limit: number): Buffer {
  const method = archive.readUInt16LE(entry + 10)
  const [packed, size] = [archive.readUInt32LE(entry + 20), archive.readUInt32LE(entry + 24)]
  const local = archive.readUInt32LE(entry + 42)
  if (size > limit) throw new Error(`the file in it has ${size} bytes, more than ${limit}`)
  if (local + 30 > archive.length || archive.readUInt32LE(local) !== LOCAL) throw new Error('its directory is broken')
  const start = local + 30 + archive.readUInt16LE(local + 26) + archive.readUInt16LE(local + 28)
  const content = archive.subarray(start, start + packed)
  if (method === 0 && content.length === size) return content
  if (method !== 8) throw new Error(`the file in it is packed by a method that is not known (${method})`)
  const unpacked = inflateRawSync(content, { maxOutputLength: Math.max(1, size) })
  if (unpacked.length !== size) throw new Error('the file in it is not as long as it says')
  return unpacked
}
