import { expect, it } from 'vitest'
import { z } from 'zod'
import type { Event } from '../../../src/core/rollout/event.ts'
import { advance } from '../../../src/core/rollout/machine.ts'
import { Recording, replay, type Segment } from '../../../src/core/rollout/recording.ts'
import { startRollout } from '../../../src/core/rollout/rollout.ts'
import { tickRow } from '../../../src/core/rollout/tick-row.ts'
import { canaryPlan } from '../../support/canary-plan.ts'

const EDGES = [100, 500]
const arm = (requests: number, errors: number) => ({ requests, errors, buckets: [requests - 3, 2, 1] })
const PAST = { edges: EDGES, intervals: Array.from({ length: 60 }, (_, i) => arm(1_500, 10 + (i % 7))) }

/** A rollout whose canary fails a little more, as a job records it. */
function recorded(known: object): Segment {
  const rollout = startRollout('v2', canaryPlan(), 0)
  const shifted: Event[] = [
    { type: 'proven', at: 0 },
    { type: 'proven', at: 0 },
  ]
  const seen = Array.from({ length: 6 }, (_, look): Event => {
    const at = 5_000 * (look + 1)
    const interval = { at, duration: 5_000, weight: 10, edges: EDGES, canary: arm(50, 2), stable: arm(450, 4) }
    const first = look === 0 ? known : {}
    return { type: 'observed', at, observation: { at, interval, health: [], answers: {}, ...first } }
  })
  const events = [...shifted, ...seen]
  const rows: Segment['rows'] = []
  let state = rollout
  for (const event of events) {
    state = advance(state, event)
    if (event.type === 'observed') rows.push(tickRow(state, event))
  }
  return { rollout, events: events as Segment['events'], rows }
}

function written(segment: Segment): Segment {
  const recording: Recording = {
    schemaVersion: 1,
    kind: 'canary-recording',
    environment: 'test',
    segments: [segment],
  }
  return Recording.parse(JSON.parse(JSON.stringify(z.encode(Recording, recording)))).segments[0]!
}

it('decides the same again from what was written, with a past and without', () => {
  for (const known of [{}, { past: PAST }]) {
    const segment = recorded(known)
    const { rollout, rows, differsAt } = replay(written(segment))
    expect(differsAt).toBeUndefined()
    expect(rows).toEqual(segment.rows)
    expect(rollout.judge.evidence?.errors.caution === null).toBe('past' in known)
  }
})

it('decides otherwise without the past that it was decided with', () => {
  const { rollout, rows, events } = written(recorded({ past: PAST }))
  const forgetful = JSON.parse(JSON.stringify(events), (key, value) => (key === 'past' ? undefined : value))
  expect(replay({ rollout, rows, events: forgetful }).differsAt).toBe(0)
})

it('reads a plan from before one could learn', () => {
  const text = JSON.stringify(z.encode(Recording.shape.segments.element, recorded({})))
  const old = JSON.parse(text, (key, value) => (key === 'learn' ? undefined : value))
  expect(text).toContain('"learn"')
  const segment = Recording.shape.segments.element.parse(old)
  expect(segment.rollout.plan.analysis.learn).toBe(0)
  expect(replay(segment).differsAt).toBeUndefined()
})
