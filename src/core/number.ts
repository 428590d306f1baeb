import { z } from 'zod'

/** The form of a share: a number from 0 to 1, or text with a percent sign ("5%" is 0.05). Text without one is refused. */
export const Share = z.codec(
  z.union([z.number(), z.string()], 'expected a share such as 0.05 or "5%"'),
  z
    .number()
    .min(0, 'expected a share from 0 to 1, or from "0%" to "100%"')
    .max(1, 'expected a share from 0 to 1, or "5%"'),
  {
    decode: (given, context) => {
      const share = typeof given === 'number' ? given : readPercent(given)
      if (share !== undefined) return share
      context.issues.push({ code: 'custom', message: 'expected a share such as 0.05 or "5%"', input: given })
      return z.NEVER
    },
    encode: (share) => share,
  },
)

/** The number of a percentage such as "5%" as a share (0.05); undefined for anything else. */
export function readPercent(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)
  return match === null ? undefined : Number(match[1]) / 100
}
