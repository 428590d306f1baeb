import type { z } from 'zod'
import { Block, type Tally } from './counts.ts'

/** What a version served of late: counts that fade with time. */
export const Window = Block
export type Window = z.output<typeof Window>

/** The window `duration` later; what is `halfLife` old counts half. */
export function fade({ requests, bad }: Tally, duration: number, halfLife: number): Window {
  const kept = 2 ** (-Math.max(0, duration) / halfLife)
  return { requests: requests * kept, bad: bad * kept }
}

/**
 * Upper bound of a rate, `z` standard errors up, by Wilson and Hilferty's cube root of a Poisson count, whose variance is
 * `phi` times its mean; 1 when nothing was served.
 */
export function upperRate({ requests, bad }: Tally, z: number, phi = 1): number {
  if (!(requests > 0)) return 1
  const next = bad / phi + 1
  const upper = next * (1 - 1 / (9 * next) + z / (3 * Math.sqrt(next))) ** 3
  return Math.min(1, (phi * upper) / requests)
}
