const ROOM = 2 ** 20

/** A text in pieces as UTF-8, in parts of at most 1 MiB. All are the same memory: each holds until the next one is asked for. */
export function* utf8Of(pieces: Iterable<string>): Generator<Uint8Array> {
  const encoder = new TextEncoder()
  const room = new Uint8Array(ROOM)
  for (const piece of pieces) {
    for (let from = 0; from < piece.length; ) {
      const { read, written } = encoder.encodeInto(from === 0 ? piece : piece.slice(from), room)
      yield room.subarray(0, written)
      from += read
    }
  }
}
