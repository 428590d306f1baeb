import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { parseJournal } from '../../src/core/rollout/journal.ts'
import { canaryInputs } from '../support/canary-inputs.ts'
import { type DistResult, runDist, startDist } from '../support/run-dist.ts'
import { type Stack, startStack } from '../support/stack/stack.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

const folder = () => temporaryFolder('kill')
const journalIn = (place: string) => parseJournal(readFileSync(join(place, 'journal.json'), 'utf8'), place)

/** The moments of a rollout as the router sees them: the n-th time it is asked this, whether it still does it or not. */
const MOMENTS: readonly [name: string, asked: string, nth: number, done: boolean][] = [
  ['before anything was asked of the router', 'GET', 1, true],
  ['while 10 % was asked and done', 'PUT 10', 1, true],
  ['while 10 % was asked and not done', 'PUT 10', 1, false],
  ['while 10 % was read back', 'GET', 2, true],
  ['while it watched at 10 %', 'GET', 4, true],
  ['while 50 % was asked and done', 'PUT 50', 1, true],
  ['while 50 % was asked and not done', 'PUT 50', 1, false],
  ['while all traffic was asked and done', 'PUT 100', 1, true],
  ['while all traffic was asked and not done', 'PUT 100', 1, false],
]

/** Sends a signal to the step at a moment, and tells how long it lived on. */
async function strike(
  stack: Stack,
  inputs: Record<string, string>,
  signal: NodeJS.Signals,
  [, asked, nth, done]: (typeof MOMENTS)[number],
  post = false,
): Promise<DistResult & { livedOn: number }> {
  await using step = startDist('canary-shift', inputs, { post })
  let seen = 0
  let struck = 0
  stack.proxy.listen((question) => {
    if (question !== asked || ++seen !== nth || struck > 0) return true
    struck = performance.now()
    process.kill(step.pid, signal)
    return done
  })
  const end = await step.ended
  return { ...end, livedOn: performance.now() - struck }
}

it.each(MOMENTS)(
  'killed %s (%s, %i, done: %s), the next run resumes and no step is done twice',
  { timeout: 60_000 },
  async (...moment) => {
    await using stack = await startStack({ rate: 100 })
    const place = folder()
    const inputs = canaryInputs(stack, place)
    const killed = await strike(stack, inputs, 'SIGKILL', moment)
    expect(killed.code).toBe('SIGKILL')
    const next = await runDist('canary-shift', { ...inputs })
    expect(next.log).not.toContain('Error')
    expect(next).toMatchObject({ code: 0, outputs: { phase: 'promoted', live: 'green' } })
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 50, 100])
    expect(journalIn(place)).toMatchObject({ live: 'green', liveVersion: 'v2', ended: [{ phase: 'promoted' }] })
    expect(journalIn(place)).not.toHaveProperty('owner')
  },
)

it.each(MOMENTS)(
  'cancelled %s (%s, %i, done: %s), the traffic is back inside 7.5 s',
  { timeout: 60_000 },
  async (...moment) => {
    await using stack = await startStack({ rate: 100 })
    const place = folder()
    const end = await strike(stack, canaryInputs(stack, place), 'SIGINT', moment)
    expect(end).toMatchObject({ code: 1, outputs: { verdict: 'failed', phase: 'aborted' } })
    expect(end.livedOn).toBeLessThan(7_500)
    expect(stack.proxy.weight()).toBe(0)
    expect(journalIn(place)).toMatchObject({
      live: 'blue',
      ended: [
        {
          version: 'v2',
          phase: 'aborted',
          because: moment[3]
            ? 'cancelled by SIGINT'
            : expect.stringMatching(/^cancelled by SIGINT$|^PUT .* got no answer: /),
        },
      ],
    })
  },
)

it('killed while somebody else moves the weight: the next tick takes the traffic back and says what it found', {
  timeout: 60_000,
}, async () => {
  await using stack = await startStack({ rate: 100 })
  const place = folder()
  const inputs = canaryInputs(stack, place)
  await strike(stack, inputs, 'SIGKILL', ['', 'GET', 4, true])
  stack.proxy.move(33)
  const next = await runDist('canary-shift', { ...inputs, mode: 'tick', version: '' })
  expect(next).toMatchObject({ code: 1, outputs: { verdict: 'failed', phase: 'aborted' } })
  expect(next.log).toContain('the router reports 33 %, the Journal knows 10 %')
  expect(stack.proxy.weight()).toBe(0)
})

it('post takes the traffic back when main was killed', { timeout: 60_000 }, async () => {
  await using stack = await startStack({ rate: 100 })
  const place = folder()
  const end = await strike(stack, canaryInputs(stack, place), 'SIGKILL', ['', 'GET', 4, true], true)
  expect(end.post).toMatchObject({ code: 1 })
  expect(stack.proxy.weight()).toBe(0)
})
