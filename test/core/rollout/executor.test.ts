import { expect, it } from 'vitest'
import type { Event } from '../../../src/core/rollout/event.ts'
import { execute, type Stage } from '../../../src/core/rollout/executor.ts'
import { type Rollout, startRollout } from '../../../src/core/rollout/rollout.ts'
import { canaryPlan } from '../../support/canary-plan.ts'

/** What is written of a rollout, in order, and what is done in between. */
function stage(events: readonly Event[], stopAfter = 100, said: Event[] = []) {
  const lines: string[] = []
  const left = [...events]
  const show = ({ weight, position, intent, direction }: Rollout) =>
    `${direction} ${position} at ${weight} %${intent?.do === 'set-weight' ? ` to ${intent.weight} %` : ''}`
  let done = 0
  const writing = (how: string) => async (rollout: Rollout) => {
    lines.push(`${how} ${show(rollout)}`)
    return said.splice(0)
  }
  const made: Stage = {
    record: writing('record'),
    leave: writing('leave'),
    note: writing('note'),
    perform: async (effect) => {
      lines.push(effect.do === 'set-weight' ? `set ${effect.weight}` : effect.do)
      return left.shift() ?? { type: 'proven', at: 5 }
    },
    goesOn: () => ++done < stopAfter,
  }
  return { made, lines }
}

const start = (steps: (number | object)[]) => startRollout('v2', canaryPlan({ steps }), 0)

it('writes the intent before each effect, with what was proven before it, and at the end what was proven last', async () => {
  const { made, lines } = stage([
    { type: 'proven', at: 1 },
    { type: 'proven', at: 2 },
    { type: 'stopped', at: 3, because: 'cancelled' },
  ])
  expect((await execute(start([10]), made)).phase).toBe('aborted')
  expect(lines).toEqual([
    'prove-health',
    'record forward 1 at 0 % to 10 %',
    'set 10',
    'record forward 2 at 10 %',
    'watch',
    'record back 2 at 10 % to 0 %',
    'set 0',
    'leave back 2 at 0 %',
  ])
})

it('only notes a look that decided nothing, and writes what it saw last when the job stops', async () => {
  const frozen = { ...start([10]), position: 2, weight: 10, frozen: 'person', phase: 'frozen' } as const
  const look: Event = { type: 'word', at: 4, word: 'freeze' }
  const { made, lines } = stage([look, look], 2)
  await execute(frozen, made)
  expect(lines).toEqual(['watch', 'note forward 2 at 10 %', 'watch', 'leave forward 2 at 10 %'])
})

it('obeys a word before the effect whose intent met it, and writes again', async () => {
  const { made, lines } = stage([{ type: 'proven', at: 1 }], 100, [{ type: 'word', at: 2, word: 'abort' }])
  expect((await execute(start([10]), made)).because).toBe('a person said abort')
  expect(lines).toEqual([
    'prove-health',
    'record forward 1 at 0 % to 10 %',
    'record back 1 at 0 % to 0 %',
    'set 0',
    'leave back 1 at 0 %',
  ])
})

it('does nothing more once the intent cannot be written', async () => {
  const { made, lines } = stage([])
  const fenced: Stage = { ...made, record: () => Promise.reject(new Error('somebody else wrote')) }
  await expect(execute(start([10]), fenced)).rejects.toThrow('somebody else wrote')
  expect(lines).toEqual(['prove-health'])
})
