import type { Source } from '../../../core/reports/source.ts'

/** Whether a report of a format that exists in both is XML and not JSON. */
export function isXml(source: Source): boolean {
  for (const piece of source.chunks()) return /^\s*</.test(new TextDecoder().decode(piece.subarray(0, 1024)))
  return false
}
