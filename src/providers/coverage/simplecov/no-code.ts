/** Entries of SimpleCov's lists for what is no code or is left out by a comment. */
export function isNoCode(entry: unknown): boolean {
  return entry === null || entry === 'ignored'
}
