import { advance } from './machine.ts'
import { next } from './next.ts'
import type { Rollout } from './rollout.ts'

/** What a job makes of a rollout whose owner is gone. */
export interface Takeover {
  readonly rollout: Rollout
  readonly resumed: boolean
  /** One sentence: what was found and what follows. */
  readonly found: string
}

/**
 * Pure: resumes where the live weight is the Journal's, or the one that it was about to become; else the traffic goes back.
 * `live` is the percent on the canary that the router reports now.
 */
export function reconcile(before: Rollout, live: number, at: number): Takeover {
  const { intent } = before
  const rollout = withStray(before, live)
  const { intent: _, ...known } = rollout
  if (rollout.direction === 'back') return further(known, live, at)
  if (intent?.do === 'make-stable')
    return backward(rollout, at, 'whether the command that makes the new version stable ran is not known')
  if (intent?.do === 'set-weight' && live === intent.weight) {
    const found = `the job ended while it set ${intent.weight} %, the router reports it as done; resumed`
    return { rollout: advance(rollout, { type: 'proven', at }), resumed: true, found }
  }
  if (live === rollout.weight) {
    return {
      rollout: known,
      resumed: true,
      found: `the job ended early, the router reports the Journal's ${live} %; resumed`,
    }
  }
  const intended = intent?.do === 'set-weight' ? ` and intended ${intent.weight} %` : ''
  return backward(rollout, at, `the router reports ${live} %, the Journal knows ${rollout.weight} %${intended}`)
}

/** Goes on taking back. What the router reports as done is not asked for again. */
function further(rollout: Rollout, live: number, at: number): Takeover {
  const found = `the job that took the traffic back ended early; the router reports ${live} %, going on`
  const due = next(rollout)
  const isDone = due?.do === 'set-weight' && due.weight === live
  return { rollout: isDone ? advance(rollout, { type: 'proven', at }) : rollout, resumed: false, found }
}

/** What was intended and is not seen may still come: the job that asked for it need not be dead. */
function withStray(rollout: Rollout, live: number): Rollout {
  const { intent } = rollout
  return intent?.do === 'set-weight' && intent.weight !== live ? { ...rollout, stray: intent.weight } : rollout
}

function backward(rollout: Rollout, at: number, because: string): Takeover {
  const turned = advance(rollout, { type: 'stopped', at, because: `the job that shifted ended early: ${because}` })
  return { rollout: turned, resumed: false, found: `the job ended early and ${because}; the traffic is taken back` }
}
