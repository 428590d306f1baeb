/** A key for items that are told apart by a text: the 32 bits of FNV-1a (RFC 9923). The same text has the same key everywhere. */
export function keyOf(text: string): number {
  let hash = 0x811c9dc5
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash | 0
}
