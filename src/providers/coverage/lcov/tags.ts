const [A, Z, COLON] = [65, 90, 58]

/** The letters before the first colon of a record's line, four at most, as one number. */
export function tag(letters: string): number {
  return Array.from(letters).reduce((packed, letter) => (packed << 8) | letter.charCodeAt(0), 0)
}

export const TAGS = {
  SF: tag('SF'),
  DA: tag('DA'),
  BRDA: tag('BRDA'),
  FN: tag('FN'),
  FNDA: tag('FNDA'),
  FNL: tag('FNL'),
  FNA: tag('FNA'),
  LF: tag('LF'),
  LH: tag('LH'),
  BRF: tag('BRF'),
  BRH: tag('BRH'),
  FNF: tag('FNF'),
  FNH: tag('FNH'),
} as const

/** Records that say nothing about what was covered here: names of tests, versions, and MC/DC, which is no metric of ours. */
export const PASSED_OVER: ReadonlySet<number> = new Set(['TN', 'VER', 'MCDC', 'MCF', 'MCH'].map(tag))

/** The tag of a line; 0 when it has none of one to four capital letters. */
export function tagAt(bytes: Uint8Array, from: number, to: number): number {
  const end = Math.min(to, from + 5)
  let packed = 0
  for (let at = from; at < end; at++) {
    const byte = bytes[at]!
    if (byte === COLON) return packed
    if (byte < A || byte > Z) return 0
    packed = (packed << 8) | byte
  }
  return 0
}

/** Where what follows the colon begins. */
export function afterTag(packed: number, from: number): number {
  const letters = packed > 0xff_ffff ? 4 : packed > 0xffff ? 3 : packed > 0xff ? 2 : 1
  return from + letters + 1
}
