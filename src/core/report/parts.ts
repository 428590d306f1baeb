import { showCount } from './numbers.ts'

/** A part of a text that must not grow beyond a limit. An empty one is left out. */
export interface Part {
  readonly name: string
  /** The lowest is left out first. */
  readonly rank: number
  readonly text: string
}

/** GitHub drops the summary of a step that has more bytes than this. */
export const SUMMARY_BYTES = 1_048_576

/**
 * Joins parts to at most `limit` bytes of UTF-8: it leaves out parts by rank until the rest fits, and says which. Where not
 * even the last one fits, the headline of our own words has to do.
 */
export function joinParts(parts: readonly Part[], limit: number, headline: string): string {
  const left: string[] = []
  for (let kept = parts.filter(({ text }) => text !== ''); kept.length > 0; ) {
    const note = left.length > 0 ? [`Left out to stay below ${showCount(limit)} bytes: ${left.join(', ')}.`] : []
    const text = `${[...kept.map((part) => part.text), ...note].join('\n\n')}\n`
    if (bytes(text) <= limit) return text
    const least = kept.reduce((low, part) => (part.rank < low.rank ? part : low))
    left.push(least.name)
    kept = kept.filter((part) => part !== least)
  }
  return bytes(headline) <= limit ? headline : ''
}

/** What stands under a list that was cut; nothing when it was not. */
export function more(all: readonly unknown[], shown: number, one: string, many = `${one}s`): string {
  const left = all.length - shown
  return left > 0 ? `\n\n${left} more ${left === 1 ? one : many} in the JSON report.` : ''
}

/** Markdown that is hidden until somebody asks for it. */
export function fold(summary: string, body: string): string {
  return `<details><summary>${summary}</summary>\n\n${body}\n\n</details>`
}

function bytes(text: string): number {
  return new TextEncoder().encode(text).length
}
