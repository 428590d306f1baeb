/** Longest suggestion in characters. */
const LONGEST = 2_000

/** What could end a block of code, or is not seen, as YAML writes it between double quotes. */
const STRANGE = /(?![\n])[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}<>&`]/gu

/**
 * Suggested waivers as one file to copy: the same YAML, with every character escaped that Markdown or HTML could take for its
 * own, so that it can stand in a block of code. Such characters stand in double quotes only, where YAML reads the escape back.
 */
export function waiverFile(suggestions: readonly string[]): string {
  const rows = suggestions.filter((text) => text !== '' && text.length <= LONGEST).map(harmless)
  return rows.length === 0 ? '' : `waivers:\n${rows.map((text) => text.replace(/^/gm, '  ')).join('\n')}`
}

function harmless(text: string): string {
  return text.replace(STRANGE, (character) => {
    const point = character.codePointAt(0) ?? 0
    return point > 0xffff ? `\\U${point.toString(16).padStart(8, '0')}` : `\\u${point.toString(16).padStart(4, '0')}`
  })
}
