import type { Source } from '../../../core/reports/source.ts'

const BEGINNING = 1024

/** Whether a report of a tool that writes both is JSON, and no text that people read. */
export function isJson(source: Source): boolean {
  for (const piece of source.chunks())
    return /^\s*(?:\{|\[\s*(?:[{\]]|$))/.test(new TextDecoder().decode(piece.subarray(0, BEGINNING)))
  return false
}
