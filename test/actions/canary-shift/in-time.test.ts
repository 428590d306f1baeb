import { expect, it } from 'vitest'
import { inTime } from '../../../src/actions/canary-shift/in-time.ts'
import { fakeClock } from '../../support/fake-clock.ts'

const never = new Promise<never>(() => {})
const late = (seconds: number) => ({
  problem: { code: 'journal-unreachable', what: expect.stringContaining(`no answer within ${seconds} s`) },
})

function hurry(back: boolean) {
  const clock = fakeClock()
  const cancel = new AbortController()
  return { clock, cancel, hurry: { clock, cancelled: cancel.signal, back, location: 'here' } }
}

it('gives what the work gives, also its failure', async () => {
  const { hurry: given } = hurry(true)
  expect(await inTime(given, Promise.resolve('written'))).toBe('written')
  await expect(inTime(given, Promise.reject(new Error('moved')))).rejects.toThrow('moved')
})

it('waits as long as it takes where no traffic goes back', async () => {
  const { clock, hurry: given } = hurry(false)
  const { promise, resolve } = withResolve()
  const waiting = inTime(given, promise)
  clock.advance(3_600_000)
  resolve('late')
  expect(await waiting).toBe('late')
})

it('waits ten seconds where traffic goes back', async () => {
  const { clock, hurry: given } = hurry(true)
  const waiting = inTime(given, never)
  clock.advance(10_000)
  await expect(waiting).rejects.toMatchObject(late(10))
})

it.each([true, false])('waits two seconds from a cancel on (traffic goes back: %s)', async (back) => {
  const { clock, cancel, hurry: given } = hurry(back)
  const waiting = inTime(given, never)
  clock.advance(5_000)
  cancel.abort()
  clock.advance(2_000)
  await expect(waiting).rejects.toMatchObject(late(2))
  const next = inTime(given, never)
  clock.advance(2_000)
  await expect(next).rejects.toMatchObject(late(2))
})

function withResolve() {
  let resolve = (_: string) => {}
  const promise = new Promise<string>((done) => {
    resolve = done
  })
  return { promise, resolve: (value: string) => resolve(value) }
}
