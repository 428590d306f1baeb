import { describe, expect, it } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import {
  type Asking,
  freeLock,
  type Lock,
  letGo,
  locked,
  mendedLock,
  parseLock,
  showLock,
  showLockState,
  take,
  unlocked,
} from '../../../src/core/rollout/lock.ts'
import type { Owner } from '../../../src/core/rollout/store.ts'

const owner = (run: string): Owner => ({
  run,
  runner: `runner of ${run}`,
  host: 'host',
  pid: 7,
  processStart: '1@boot',
})
const asking = (run: string, more: Partial<Asking> = {}): Asking => ({
  owner: owner(run),
  at: 1_000,
  lease: ms(500),
  begins: true,
  ...more,
})
const held = (run: string): Lock => ({
  ...freeLock('production'),
  token: 4,
  holder: { owner: owner(run), since: 600, until: 1_100 },
})

it('reads back exactly what it wrote', () => {
  const lock = locked(held('99.1'), 'ada', 'the database moves', 900)
  expect(parseLock(showLock(lock), 'here')).toEqual(lock)
})

it.each([
  ['', 'It is no JSON'],
  ['{}', 'schemaVersion: '],
  [JSON.stringify({ ...held('99.1'), token: 'four' }), 'token: '],
  [JSON.stringify({ ...held('99.1'), surprise: 1 }), 'the document: '],
])('calls %s unreadable and says where, and how it is mended', (text, where) => {
  expect(() => parseLock(text, 'here')).toThrow(
    expect.objectContaining({
      problem: expect.objectContaining({
        code: 'lock-unreadable',
        what: expect.stringContaining(where),
        fix: expect.stringContaining('command: unlock'),
      }),
    }),
  )
})

describe('a lock is taken', () => {
  it('when nobody holds it', () => {
    expect(take(freeLock('production'), asking('99.1'))).toEqual({
      do: 'take',
      before: undefined,
      lock: {
        schemaVersion: 1,
        environment: 'production',
        token: 1,
        holder: { owner: owner('99.1'), since: 1_000, until: 1_500 },
      },
    })
  })
  it.each<[string, Asking, Parameters<typeof take>[2]]>([
    ['from an earlier attempt of the same run', asking('99.2'), undefined],
    ['when the lease of its holder ran out', asking('100.1', { at: 1_100 }), undefined],
    ['when its holder is known to be over', asking('100.1'), 'over'],
  ])('%s, with a higher token, saying who held it', (_when, ask, liveness) => {
    expect(take(held('99.1'), ask, liveness)).toMatchObject({ do: 'take', before: owner('99.1'), lock: { token: 5 } })
  })
  it('with a token above any that was seen elsewhere', () => {
    expect(take(freeLock('production'), asking('99.1', { seen: 8 }))).toMatchObject({ lock: { token: 9 } })
  })
})

describe('a lock is not taken', () => {
  it('before its holder was asked for', () => {
    expect(take(held('99.1'), asking('100.1'))).toEqual({ do: 'ask', holder: owner('99.1') })
  })
  it.each(['alive', 'unknown'] as const)('while its holder is %s, saying who and until when', (liveness) => {
    expect(take(held('99.1'), asking('100.1'), liveness)).toMatchObject({
      do: 'refuse',
      problem: {
        code: 'rollout-under-way',
        what: 'production is held by run 99.1 (process 7 on host), which can still act; its lease ends at 1970-01-01T00:00:01.100Z.',
      },
    })
  })
  it('by an earlier attempt from a later one', () => {
    expect(take(held('99.2'), asking('99.1'), 'alive')).toMatchObject({ do: 'refuse' })
  })
  it('to begin something new where a person locked it, with the reason of that person', () => {
    const lock = locked(freeLock('production'), 'ada', 'the database moves', 900)
    expect(take(lock, asking('99.1'))).toMatchObject({
      do: 'refuse',
      problem: { code: 'environment-locked', what: 'production was locked by ada: the database moves' },
    })
    expect(take(lock, asking('99.1', { begins: false }))).toMatchObject({ do: 'take' })
  })
})

describe("a person's word", () => {
  it('outlives the holder', () => {
    expect(letGo(locked(held('99.1'), 'ada', 'why', 900))).toEqual({
      ...freeLock('production'),
      token: 4,
      sticky: { by: 'ada', reason: 'why', at: 900 },
    })
  })
  it('to unlock ends the lease of a holder that is not known to live, and of no other', () => {
    const lock = locked(held('99.1'), 'ada', 'why', 900)
    expect(unlocked(lock, true, 1_000)).toEqual(held('99.1'))
    expect(take(unlocked(lock, false, 1_000), asking('100.1'))).toMatchObject({ do: 'take', before: owner('99.1') })
  })
  it('mends a lock so that whoever held it counts as gone without letting go', () => {
    const mended = mendedLock('production', 1_700_000_000_000)
    expect(take(mended, asking('99.1', { at: 1_700_000_000_000 }))).toMatchObject({
      do: 'take',
      before: { run: 'unknown' },
      lock: { token: 1_700_000_001 },
    })
  })
})

it.each([
  [freeLock('production'), 'production is free (token 0)'],
  [
    locked(held('99.1'), 'ada', 'the database moves', 900),
    'production is locked by ada since 1970-01-01T00:00:00.900Z: the database moves; held by run 99.1 (process 7 on host) until 1970-01-01T00:00:01.100Z (token 4)',
  ],
])('is shown in one line', (lock, line) => {
  expect(showLockState(lock)).toBe(line)
})
