import { EventEmitter } from 'node:events'
import { afterEach, expect, it, vi } from 'vitest'
import { watchStrays } from '../../src/runner/strays.ts'

const undecided = () => ({ code: 'ended-undecided', what: 'x came to an end without a decision.', fix: 'Report it.' })

afterEach(() => void vi.useRealTimers())

function watched() {
  const machine = new EventEmitter()
  const cancelled: string[] = []
  return { machine, cancelled, strays: watchStrays(machine, (because) => cancelled.push(because), undecided) }
}

it('gives back what the work gives, and throws what it throws', async () => {
  const { strays } = watched()
  expect(await strays.guard(Promise.resolve(5))).toBe(5)
  await expect(strays.guard(Promise.reject(new Error('no')))).rejects.toThrow('no')
})

it.each(['uncaughtException', 'unhandledRejection'])(
  '%s asks the work to clean up, waits for it, and leads over its result',
  async (name) => {
    const { machine, cancelled, strays } = watched()
    let finish: (result: string) => void = () => {}
    const work = new Promise<string>((done) => {
      finish = done
    })
    const guarded = strays.guard(work)
    machine.emit(name, new Error('stray'))
    expect(cancelled).toEqual(['stopped by an unexpected error'])
    finish('passed')
    await expect(guarded).rejects.toThrow('stray')
  },
)

it('waits a minute for work that does not come back', async () => {
  vi.useFakeTimers()
  const { machine, strays } = watched()
  const guarded = expect(strays.guard(new Promise(() => {}))).rejects.toThrow('stray')
  machine.emit('uncaughtException', new Error('stray'))
  await vi.advanceTimersByTimeAsync(60_000)
  await guarded
})

it('ends work that nothing can end any more', async () => {
  const { machine, strays } = watched()
  const guarded = strays.guard(new Promise(() => {}))
  machine.emit('beforeExit')
  await expect(guarded).rejects.toMatchObject({ problem: { code: 'ended-undecided' } })
})

it('hears nothing once it is disposed', () => {
  const { machine, strays } = watched()
  strays[Symbol.dispose]()
  expect(machine.eventNames()).toEqual([])
})
