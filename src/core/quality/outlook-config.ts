import { z } from 'zod'
import { Share } from '../number.ts'
import { PolicyChoice } from './check-config.ts'

/** Runs that are read where nobody says how many, and how many can be asked for: GitHub lists no more than 1 000 of a search. */
const USUAL = 200
const LEAST = 30
const MOST = 1_000
const EXPECTED = `expected true, false, a number of runs from ${LEAST} to ${MOST}, or settings: \`runs\`, \`below\`, \`policy\``

const Runs = z.int(EXPECTED).min(LEAST, EXPECTED).max(MOST, EXPECTED)

/** The settings of the outlook. */
export const OutlookOptions = z.strictObject({
  runs: Runs.default(USUAL).describe('how many earlier runs of this workflow are read'),
  below: Share.optional().describe(
    'the chance of a failure has to be below it ("60%"); without it the outlook decides nothing',
  ),
  policy: PolicyChoice.default('warn').describe('what a chance that is not below it is'),
})

/** What the outlook is asked for; undefined: nothing. */
export type OutlookSettings = z.output<typeof OutlookOptions> | undefined

/** The input `outlook`. Without `below` it never decides. */
export const OutlookForm = z
  .union([z.boolean(), Runs, OutlookOptions], EXPECTED)
  .transform((given): OutlookSettings => {
    if (given === false) return undefined
    if (given === true) return { runs: USUAL, policy: 'warn' }
    return typeof given === 'number' ? { runs: given, policy: 'warn' } : given
  })
