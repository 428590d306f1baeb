import type { Level } from '../../../core/quality/report.ts'

const WORDS = new Map<string, Level>([
  ...['warning', 'warn', 'w', '⚠', '‼'].map((word) => [word, 'warning'] as const),
  ...['notice', 'note', 'info', 'information', 'hint', 'suggestion', 'message', 'style', 'ℹ'].map(
    (word) => [word, 'notice'] as const,
  ),
  ...['convention', 'refactor', 'c', 'r', 'i', 'n'].map((word) => [word, 'notice'] as const),
])

/** The level that a word of a tool stands for: "Warning", "W", "convention". A word that nobody knows, and none, is an error. */
export function levelOf(word: string | undefined): Level {
  return WORDS.get(word?.toLowerCase() ?? '') ?? 'error'
}
