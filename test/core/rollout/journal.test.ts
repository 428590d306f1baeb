import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import {
  close,
  other,
  parseJournal,
  routerWeight,
  showJournal,
  startJournal,
} from '../../../src/core/rollout/journal.ts'
import { Rollout, startRollout } from '../../../src/core/rollout/rollout.ts'
import { canaryPlan } from '../../support/canary-plan.ts'
import { grownRollout } from '../../support/grown-rollout.ts'

const journal = startJournal('production', ['blue', 'green'], 'blue', 1_000)
const rollout = startRollout(
  'v2',
  canaryPlan({ steps: [10, { weight: 50, pause: 'person' }], 'hold-back': '1h', analysis: { alpha: '0.1%' } }),
  2_000,
)

const ENDED = {
  version: '9fceb02d0ae598e95dc970b74767f19372d61af7',
  phase: 'promoted',
  because: 'without proof at 10 %: ended on time and not on proof',
  at: 1_790_000_000_000,
  weight: 100,
} as const

it('reads back exactly what it wrote, plan and all', () => {
  const written = { ...journal, rollout }
  expect(parseJournal(showJournal(written), 'here')).toEqual(written)
})

it.each([
  ['', 'It is no JSON'],
  ['{"schemaVersion":1', 'It is no JSON'],
  ['{}', 'schemaVersion: '],
  [JSON.stringify({ ...journal, schemaVersion: 'two' }), 'schemaVersion: '],
  [JSON.stringify({ ...journal, ended: [['v1', 'promoted']] }), 'ended.'],
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

it('reads the form that came before, in which nothing was packed', () => {
  const before = { ...journal, schemaVersion: 1, rollout: z.encode(Rollout, grownRollout()), ended: [ENDED] }
  expect(parseJournal(JSON.stringify(before), 'here')).toEqual({ ...journal, rollout: grownRollout(), ended: [ENDED] })
})

it('says of a form that it does not know that a newer version wrote it', () => {
  expect(() => parseJournal(JSON.stringify({ schemaVersion: 3, anything: 'else' }), 'here')).toThrow(
    expect.objectContaining({
      problem: {
        code: 'journal-newer',
        what: 'The Journal at here has the form 3, which this version of Sluice does not know.',
        why: 'A newer version wrote it. Nothing was changed.',
        fix: 'Use that version or a newer one wherever this environment is acted on.',
      },
    }),
  )
})

describe('is at most 8 kB', () => {
  const size = (instances: number, endings: number) => {
    const ended = Array.from({ length: endings }, () => ENDED)
    const grown = { ...journal, rollout: grownRollout(instances), ended }
    const text = showJournal(grown)
    expect(parseJournal(text, 'here')).toEqual(grown)
    return Buffer.byteLength(text)
  }
  it('with ten instances of both versions, twelve buckets each, every test of the analysis and all its endings', () => {
    expect(size(5, 10)).toBeLessThan(8_000)
  })
  it('with ten instances of each version and three endings', () => {
    expect(size(10, 3)).toBeLessThan(8_000)
  })
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
