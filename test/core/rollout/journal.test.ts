import { expect, it } from 'vitest'
import {
  close,
  other,
  parseJournal,
  routerWeight,
  showJournal,
  startJournal,
} from '../../../src/core/rollout/journal.ts'
import { type Rollout, startRollout } from '../../../src/core/rollout/rollout.ts'
import { canaryPlan } from '../../support/canary-plan.ts'

const journal = startJournal('production', ['blue', 'green'], 'blue', 1_000)
const rollout = startRollout(
  'v2',
  canaryPlan({ steps: [10, { weight: 50, pause: 'person' }], 'hold-back': '1h', analysis: { alpha: '0.1%' } }),
  2_000,
)

it('reads back exactly what it wrote, plan and all', () => {
  const written = { ...journal, rollout }
  expect(parseJournal(showJournal(written), 'here')).toEqual(written)
})

it.each([
  ['', 'It is no JSON'],
  ['{"schemaVersion":1', 'It is no JSON'],
  ['{}', 'schemaVersion: '],
  [JSON.stringify({ ...journal, schemaVersion: 2 }), 'schemaVersion: '],
  [JSON.stringify({ ...journal, live: 7 }), 'live: '],
  [JSON.stringify({ ...journal, surprise: true }), 'the document: '],
  [JSON.stringify({ ...journal, rollout: { version: 'v2' } }), 'rollout.'],
])('calls %s corrupt and says where', (text, where) => {
  expect(() => parseJournal(text, 'here')).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({ code: 'journal-corrupt', what: expect.stringContaining(where) }),
    }),
  )
})

const ended = (change: Partial<Rollout>) => close({ ...journal, rollout: { ...rollout, ...change } }, 9_000)

it('makes the canary slot live when a promotion left all traffic there', () => {
  const closed = ended({ phase: 'promoted', weight: 100, because: 'proven' })
  expect([closed.live, closed.liveVersion, closed.rollout]).toEqual(['green', 'v2', undefined])
})

it('keeps the slot live when the traffic returned to it with the new version', () => {
  expect(ended({ phase: 'promoted', weight: 0 })).toMatchObject({ live: 'blue', liveVersion: 'v2' })
})

it('remembers an abort and changes nothing else', () => {
  expect(ended({ phase: 'aborted', because: 'worse' })).toMatchObject({
    live: 'blue',
    ended: [{ version: 'v2', phase: 'aborted', because: 'worse', at: 9_000 }],
  })
})

it('does not close a rollout that is under way', () => {
  expect(ended({ phase: 'frozen' }).rollout?.phase).toBe('frozen')
})

it('remembers ten endings at most, newest first', () => {
  let book = journal
  for (let n = 1; n <= 12; n++)
    book = close({ ...book, rollout: { ...rollout, version: `v${n}`, phase: 'aborted' } }, n)
  expect(book.ended.map(({ version }) => version)).toEqual([
    'v12',
    'v11',
    'v10',
    'v9',
    'v8',
    'v7',
    'v6',
    'v5',
    'v4',
    'v3',
  ])
})

it.each([
  ['blue', 'green', 25, 25],
  ['green', 'blue', 25, 75],
])('with %s live the canary is %s, and %i % on it is %i % on the second slot', (live, canary, weight, second) => {
  expect([other({ ...journal, live }), routerWeight({ ...journal, live }, weight)]).toEqual([canary, second])
})

it('keeps a weight that may still come beyond the end, as the router knows it', () => {
  const on = { ...journal, live: 'green', rollout: { ...rollout, phase: 'aborted', stray: 25 } } as const
  expect(close(on, 9_000).stray).toBe(75)
  expect(close({ ...on, stray: 5, rollout: { ...rollout, phase: 'aborted' } }, 9_000)).not.toHaveProperty('stray')
})
