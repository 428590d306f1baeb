/** At most `limit` characters, whole ones; the last is "…" where something was left out. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text
  const characters = Array.from(text)
  return characters.length <= limit ? text : `${characters.slice(0, limit - 1).join('')}…`
}
