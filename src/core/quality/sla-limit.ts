import { z } from 'zod'
import { parseDuration } from '../duration.ts'
import { readPercent } from '../number.ts'

/** A limit as its user wrote it: a bare number is in the unit of the metric, the others know their own. */
export interface Limit {
  readonly value: number
  readonly kind: 'bare' | 'percent' | 'duration' | 'size'
}

const SIZES: Readonly<Record<string, number>> = {
  B: 1,
  kB: 1e3,
  KB: 1e3,
  MB: 1e6,
  GB: 1e9,
  KiB: 2 ** 10,
  MiB: 2 ** 20,
  GiB: 2 ** 30,
}
const EXPECTED = 'expected a number, a percentage ("0.1%"), a duration ("500ms") or a size ("1 MB", "250 KiB")'

/** The form of a limit: 1000, "0.1%", "500ms", "1 MB". */
export const LimitForm = z.union([z.number(), z.string()], EXPECTED).transform((given, context): Limit => {
  const limit = typeof given === 'number' ? { value: given, kind: 'bare' as const } : readLimit(given.trim())
  if (limit !== undefined) return limit
  context.issues.push({ code: 'custom', message: EXPECTED, input: given })
  return z.NEVER
})

function readLimit(text: string): Limit | undefined {
  const share = readPercent(text)
  if (share !== undefined) return { value: share, kind: 'percent' }
  const duration = parseDuration(text)
  if (duration !== undefined) return { value: duration, kind: 'duration' }
  const [, digits, unit] = /^(\d+(?:\.\d+)?)\s*([KMG]i?B|kB|B)$/.exec(text) ?? []
  if (digits !== undefined && unit !== undefined) return { value: Number(digits) * SIZES[unit]!, kind: 'size' }
  return /^-?\d+(?:\.\d+)?$/.test(text) ? { value: Number(text), kind: 'bare' } : undefined
}

/** The unit that a limit knows by itself; undefined of a bare number. */
export function unitOf({ kind }: Limit): string | undefined {
  return { bare: undefined, percent: 'share', duration: 'ms', size: 'bytes' }[kind]
}

/** The number that a limit is in the unit of a metric, or why it is none: 99.9 is no share, and 500 ms no number of bytes. */
export function inUnit({ value, kind }: Limit, unit: string): { readonly value: number } | { readonly why: string } {
  if (kind === 'bare') {
    const isShare = unit !== 'share' || (value >= 0 && value <= 1)
    return isShare ? { value } : { why: `it is a share from 0 to 1; write "${value}%"` }
  }
  if (kind === 'percent' && (unit === 'score' || unit === 'share'))
    return { value: unit === 'score' ? value * 100 : value }
  if (kind === 'duration' && unit === 'ms') return { value }
  if (kind === 'size' && unit === 'bytes') return { value }
  return { why: `it is measured in ${unit}, and the limit is a ${kind === 'percent' ? 'percentage' : kind}` }
}
