import { z } from 'zod'

/** The form of a share: a number from 0 to 1, or text with a percent sign ("5%" is 0.05). Text without one is refused. */
export const Share = z
  .union([z.number(), z.string()], 'expected a share such as 0.05 or "5%"')
  .transform((given, context) => {
    const share = typeof given === 'number' ? given : readPercent(given)
    if (share !== undefined && share >= 0 && share <= 1) return share
    context.addIssue({ code: 'custom', message: 'expected a share from 0 to 1 or from "0%" to "100%"' })
    return z.NEVER
  })

function readPercent(text: string): number | undefined {
  const match = /^(\d+(?:\.\d+)?)\s*%$/.exec(text)
  return match === null ? undefined : Number(match[1]) / 100
}
