import { timestamp } from '../../core/clock.ts'
import { oneLine } from '../../core/one-line.ts'
import { type Problem, toProblem } from '../../core/problem.ts'
import type { Opened, Scene } from './open.ts'
import type { Ending } from './session.ts'
import { rolloutWord, type Values } from './settings.ts'

/**
 * Leaves a person's word on the rollout that another job is at: that job obeys it with its next write, or else the next one.
 * "moved": somebody wrote in between, so that the word may be obeyed at once by now. Undefined: there is no word, no rollout,
 * or something else went wrong than that the environment is held.
 */
export async function leaveWord(
  values: Values,
  { host }: Scene,
  { ledger, world }: Opened,
  { code, what }: Problem,
): Promise<Ending | 'moved' | undefined> {
  const word = rolloutWord(values)
  const { rollout } = ledger.journal
  if (code !== 'rollout-under-way' || word === undefined || rollout === undefined) return undefined
  if (values.version !== '' && values.version !== rollout.version) return undefined
  const by = oneLine(host.env('GITHUB_ACTOR') ?? 'a person')
  try {
    await ledger.say({ word, by, at: timestamp(world.clock), startedAt: rollout.startedAt })
  } catch (thrown) {
    if (toProblem(thrown).code === 'journal-moved') return 'moved'
    throw thrown
  }
  return { rollout, because: `"${word}" is left for the job that is at ${rollout.version}, or the next one: ${what}` }
}
