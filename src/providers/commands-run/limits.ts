import { type Milliseconds, ms } from '../../core/duration.ts'

/** How much of an output is kept: its end, where programs say what is wrong. */
export const KEPT_OUTPUT = 64 * 1024

/** How long what is asked to end may take until it is killed. */
export const KILL_AFTER: Milliseconds = ms(5_000)
