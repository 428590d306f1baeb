import type { Clock } from '../../core/clock.ts'
import { ms } from '../../core/duration.ts'
import { isUnknown } from './record.ts'

export interface Once<Found> {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Whether it may be there already. */
  readonly mayBeThere: boolean
  look(): Promise<Found | undefined>
  write(): Promise<Found>
}

const TRIES = 3
/** What was just written may be missing from a list for a moment. */
const LOOKS = [1_000, 3_000]

/** Writes what may not be there twice. Where nobody knows whether it was written, it is looked for, more than once, before it is written again. */
export async function once<Found>(given: Once<Found>): Promise<{ readonly found: Found; readonly wasThere: boolean }> {
  const { signal, mayBeThere, look, write } = given
  const before = mayBeThere ? await look() : undefined
  if (before !== undefined) return { found: before, wasThere: true }
  for (let tries = 1; ; tries++) {
    try {
      return { found: await write(), wasThere: false }
    } catch (thrown) {
      if (signal.aborted || tries >= TRIES || !isUnknown(thrown)) throw thrown
    }
    const written = await lookAgain(given)
    if (written !== undefined) return { found: written, wasThere: false }
  }
}

async function lookAgain<Found>({ clock, signal, look }: Once<Found>): Promise<Found | undefined> {
  for (const wait of LOOKS) {
    await clock.sleep(ms(wait), signal)
    const found = await look()
    if (found !== undefined) return found
  }
  return undefined
}
