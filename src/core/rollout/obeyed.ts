import type { Word } from './event.ts'
import { compile } from './plan.ts'
import { note, type Rollout } from './rollout.ts'
import { back, forward, freeze, leavePause } from './turns.ts'

/** After the word of a person. */
export function obeyed(rollout: Rollout, word: Word, at: number): Rollout {
  if (word === 'abort') return back(rollout, at, 'a person said abort')
  if (rollout.phase === 'promoted') return rollout
  if (word === 'freeze') return freeze(rollout, 'person', at, 'a person said freeze')
  const { frozen, ...thawed } = leavePause(rollout, at)
  if (word === 'promote') return toAllTraffic(note(thawed, at, 'a person said promote'))
  if (rollout.phase === 'paused' || rollout.pauseBegan !== undefined)
    return forward(note(thawed, at, 'a person said resume'), at)
  if (frozen === undefined) return rollout
  const again = frozen === 'moved' && { displaced: true as const }
  return note(
    { ...thawed, ...again, phase: 'progressing', because: 'a person said resume' },
    at,
    'a person said resume',
  )
}

function toAllTraffic(rollout: Rollout): Rollout {
  const position = compile(rollout.plan).findIndex(({ effect }) => effect.do === 'set-weight' && effect.weight === 100)
  if (rollout.position >= position) return rollout
  const because = 'a person said promote'
  const unproven = [...rollout.unproven, `${rollout.weight} % (${because})`]
  return { ...rollout, phase: 'progressing', position, because, unproven }
}
