import { expect, it } from 'vitest'
import { HOUR, type Rings, rings, type Ticked } from '../../support/rings/rings.ts'

const MINUTE = 60_000
const calm = (given: Partial<Parameters<typeof rings>[0]> = {}) => rings({ seed: 7, dying: 0, failing: 0, ...given })
const kinds = ({ calls }: Ticked) => calls.map((call) => call.split('?')[0]?.replace(/[0-9a-f]{40}/, 'sha'))

const READING = ['GET /repos/acme/shop/git/matching-refs/sluice%2Ftest%2F', 'GET /repos/acme/shop/git/commits/sha']

/** Ticks every so often until so much has passed, and returns what the last one did. */
async function ticks(all: Rings, duration: number, every = 5 * MINUTE): Promise<Ticked> {
  const end = all.since() + duration
  let last = await all.tick()
  while (all.since() < end) {
    all.clock.advance(every)
    last = await all.tick()
  }
  return last
}

it('that has nothing to do but wait reads the record and asks GitHub for nothing else', async () => {
  const all = calm()
  expect((await all.tick({ version: 'v2' })).calls).toHaveLength(11)
  all.clock.advance(MINUTE)
  const waiting = await all.tick()
  expect(kinds(waiting)).toEqual(READING)
  expect(waiting.outputs).toMatchObject({ phase: 'progressing', weight: '1', verdict: 'passed' })
  all.clock.advance(2 * MINUTE)
  expect((await all.tick()).calls).toHaveLength(7)
})

it('takes twelve calls at most, whatever it does', async () => {
  const all = calm()
  const counts: Record<string, number> = {}
  const count = async (what: string, more = {}) => (counts[what] = (await all.tick(more)).calls.length)
  await count('the first start', { version: 'v2' })
  all.clock.advance(65 * MINUTE)
  await count('a raise')
  await count('a freeze', { command: 'freeze' })
  await count('a promotion', { command: 'promote' })
  await count('nothing')
  await count('a start', { version: 'v3' })
  await count('a promotion that retires', { command: 'promote' })
  await count('a start', { version: 'v4' })
  await count('an abort', { command: 'abort' })
  expect(counts).toEqual({
    'the first start': 11,
    'a raise': 9,
    'a freeze': 8,
    'a promotion': 10,
    nothing: 2,
    'a start': 11,
    'a promotion that retires': 11,
    'an abort': 10,
  })
})

it.each([
  ['start', []],
  // Where the job before was killed between the two updates that take the environment, there is one commit more to read.
  ['promotion', [13]],
] as const)(
  'takes twelve calls at most where it takes over, wherever the job before was killed at its %s, but for %j',
  { timeout: 100_000 },
  async (what, more12) => {
    const counts: number[] = []
    for (let at = 0; ; at++) {
      const all = calm()
      await all.tick({ version: 'v2' })
      await all.tick({ command: 'promote' })
      if (what === 'promotion') await all.tick({ version: 'v3' })
      const more = what === 'promotion' ? { command: 'promote' } : { version: 'v3' }
      const { killed } = await all.tick(more, { dies: { at, isDone: true } })
      if (!killed) break
      all.clock.advance(11 * MINUTE)
      const over = await all.tick(more)
      counts.push(over.calls.length)
      all.clock.advance(5 * MINUTE)
      const next = await all.tick()
      counts.push(next.calls.length)
      const { deployments } = all.hub.state
      expect(deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual(
        what === 'start'
          ? [['in_progress', 'success'], ['in_progress']]
          : [
              ['in_progress', 'success', 'inactive'],
              ['in_progress', 'success'],
            ],
      )
    }
    expect(counts.length).toBeGreaterThan(28)
    expect(counts.filter((count) => count > 12)).toEqual(more12)
  },
)

it('says when the next look is due, also while a person is waited for, and nothing once it is over', async () => {
  const all = calm()
  const started = await all.tick({ version: 'v2' })
  const due = Date.parse(started.outputs['next-tick-at'] ?? '')
  expect(due - all.clock.now()).toBeGreaterThan(4.9 * MINUTE)
  expect(due - all.clock.now()).toBeLessThanOrEqual(5 * MINUTE)
  all.clock.advance(MINUTE)
  expect((await all.tick()).outputs['next-tick-at']).toBe(started.outputs['next-tick-at'])
  const paused = await ticks(all, 33 * HOUR, 20 * MINUTE)
  expect(paused.outputs).toMatchObject({ phase: 'paused', weight: '25' })
  expect(Date.parse(paused.outputs['next-tick-at'] ?? '')).toBeGreaterThan(all.clock.now())
  const over = await all.tick({ command: 'resume' })
  expect(over.outputs).toMatchObject({ phase: 'promoted', 'next-tick-at': '' })
  expect((await all.tick()).outputs).toMatchObject({ phase: 'idle', 'next-tick-at': '' })
})

it('needs no cadence: the one that comes after days goes on from the record, as long as the deadline holds', async () => {
  const all = calm()
  await all.tick({ version: 'v2' })
  await ticks(all, 2 * HOUR)
  all.clock.advance(20 * HOUR)
  await all.tick()
  expect((await all.tick()).outputs).toMatchObject({ phase: 'progressing', weight: '25' })
})

it('takes the traffic back when nobody ticked until the deadline of the rollout was over', async () => {
  const all = calm()
  await all.tick({ version: 'v2' })
  all.clock.advance(63 * HOUR)
  const late = await all.tick()
  expect(late.outputs).toMatchObject({
    phase: 'aborted',
    reason: expect.stringContaining('the deadline of 2d14h is over'),
  })
  expect(all.shop.weight()).toBe(0)
})

it('goes on in another attempt of a run that was killed, and does nothing twice', async () => {
  const all = calm()
  const killed = await all.tick({ version: 'v2' }, { dies: { at: 19, isDone: true } })
  expect([killed.killed, all.shop.shifted.map(({ weight }) => weight)]).toEqual([true, [1]])
  all.clock.advance(20 * MINUTE)
  const again = await all.tick({ version: 'v2' }, { isRerun: true })
  expect(again.tookOver).toBe(true)
  expect(again.outputs).toMatchObject({ phase: 'progressing', weight: '1' })
  expect(all.shop.shifted.map(({ weight }) => weight)).toEqual([1])
})

it('leaves alone what a job is at that is not known to be over', async () => {
  const all = calm()
  await all.tick({ version: 'v2' })
  all.clock.advance(5 * MINUTE)
  await all.tick({}, { dies: { at: 8, isDone: true } })
  all.clock.advance(1_000)
  const beside = await all.tick()
  expect(beside.failures).toEqual([])
  expect(beside.outputs['reason']).toMatch(/^Nothing to do: test is held by run 2\.1 /)
})

it('leaves a word for the job that is at it, or for whoever comes after that, and says so', async () => {
  const all = calm()
  await all.tick({ version: 'v2' })
  all.clock.advance(5 * MINUTE)
  await all.tick({}, { dies: { at: 8, isDone: true } })
  all.clock.advance(1_000)
  const said = await all.tick({ command: 'abort' })
  expect([said.failures, said.calls.length]).toEqual([[], 5])
  expect(said.outputs).toMatchObject({
    phase: 'progressing',
    verdict: 'passed',
    reason: expect.stringMatching(
      /^"abort" is left for the job that is at v2, or the next one: test is held by run 2\.1 /,
    ),
  })
  expect(all.journal()?.words).toMatchObject([{ word: 'abort', by: 'ada' }])
  expect((await all.tick({ command: 'status' })).outputs['reason']).toMatch(
    /^test is held by run 2\.1 .* v2 is progressing at 1 %: .* ada said abort, which nobody has obeyed yet\.$/,
  )
  all.clock.advance(11 * MINUTE)
  expect((await all.tick()).outputs).toMatchObject({ phase: 'aborted', weight: '0', verdict: 'failed' })
  expect(all.journal()).not.toHaveProperty('words')
})

it.each([
  ['promote', [1, 100], { phase: 'promoted', verdict: 'warned' }],
  ['abort', [1, 0], { phase: 'aborted', verdict: 'failed' }],
  ['freeze', [1], { phase: 'frozen', verdict: 'warned' }],
] as const)('obeys a person who says %s in the middle of a ring', async (command, weights, outputs) => {
  const all = calm()
  await all.tick({ version: 'v2' })
  await ticks(all, 30 * MINUTE)
  expect((await all.tick({ command })).outputs).toMatchObject(outputs)
  expect(all.shop.shifted.map(({ weight }) => weight)).toEqual(weights)
})

it('keeps a frozen rollout where it is until a person says resume', async () => {
  const all = calm()
  await all.tick({ version: 'v2' })
  await all.tick({ command: 'freeze' })
  expect((await ticks(all, 5 * HOUR)).outputs).toMatchObject({ phase: 'frozen', weight: '1' })
  expect((await all.tick({ command: 'resume' })).outputs['phase']).toBe('progressing')
  expect((await ticks(all, HOUR)).outputs).toMatchObject({ weight: '5' })
})
