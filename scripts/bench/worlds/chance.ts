/**
 * Randomness without a state: a number follows from what it is for and when. So every policy meets the very same world,
 * whatever weights it picks and however long it stays. Mixes words as murmur3 does.
 */
export function hash(...words: readonly number[]): number {
  let state = 0
  for (const word of words) {
    const mixed = Math.imul(word, 0xcc9e2d51)
    state ^= Math.imul((mixed << 15) | (mixed >>> 17), 0x1b873593)
    state = (Math.imul((state << 13) | (state >>> 19), 5) + 0xe6546b64) | 0
  }
  state ^= words.length
  state = Math.imul(state ^ (state >>> 16), 0x85ebca6b)
  state = Math.imul(state ^ (state >>> 13), 0xc2b2ae35)
  return (state ^ (state >>> 16)) >>> 0
}

/** A uniform number between 0 and 1, neither of them ever. */
export type Chance = (purpose: number, moment: number) => number

/** The numbers of one world in one replication. */
export function chances(seed: number, name: string, replication: number): Chance {
  const key = hash(seed, replication, ...Array.from(name, (letter) => letter.codePointAt(0)!))
  return (purpose, moment) => (hash(key, purpose, moment) + 0.5) / 2 ** 32
}

/** As many uniform numbers as are asked for, all for one purpose at one moment. */
export function many(chance: Chance, purpose: number, moment: number): () => number {
  let count = 0
  return () => chance(purpose + 65_536 * ++count, moment)
}
