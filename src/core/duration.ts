import { z } from 'zod'

declare const unit: unique symbol
/** Milliseconds that can only come from here, so seconds never reach a timer by mistake. */
export type Milliseconds = number & { readonly [unit]: 'ms' }

const UNITS = { ms: 1, s: 1_000, m: 60_000, h: 3_600_000, d: 86_400_000 } as const
const PART = /(\d+)(ms|s|m|h|d)/gy

export function ms(value: number): Milliseconds {
  return value as Milliseconds
}

/** Reads "90s", "1m30s", "500ms", "24h". Anything else is undefined, never a guess. */
export function parseDuration(text: string): Milliseconds | undefined {
  const parts = [...text.matchAll(PART)]
  const consumed = parts.reduce((length, [part]) => length + part.length, 0)
  if (parts.length === 0 || consumed !== text.length) return undefined
  return ms(parts.reduce((sum, [, amount, name]) => sum + Number(amount) * UNITS[name as keyof typeof UNITS], 0))
}

/** The shortest exact text of a duration, in the form `parseDuration` reads: 90 000 is "1m30s". */
export function showDuration(duration: number): string {
  let rest = Math.max(0, Math.round(duration))
  if (rest < 1_000) return `${rest}ms`
  rest = Math.round(rest / 1_000) * 1_000
  const parts = (['d', 'h', 'm', 's'] as const).map((name) => {
    const amount = Math.floor(rest / UNITS[name])
    rest -= amount * UNITS[name]
    return amount > 0 ? `${amount}${name}` : ''
  })
  return parts.join('')
}

/** The form of a duration in inputs and files: text with units; a bare number has none and is refused. */
export const Duration = z.codec(
  z
    .string('expected a duration with its unit, such as "90s" or "1m30s"')
    .refine((text) => parseDuration(text) !== undefined, 'expected a duration such as "90s" or "1m30s"'),
  z.number() as unknown as z.ZodType<Milliseconds, Milliseconds>,
  { decode: (text) => parseDuration(text)!, encode: (duration) => `${duration}ms` },
)
