import { EventEmitter } from 'node:events'
import { expect, it } from 'vitest'
import { cancellation } from '../../src/runner/cancellation.ts'
import { fakeHost } from '../support/fake-host.ts'

it.each(['SIGINT', 'SIGTERM', 'SIGBREAK'])('%s aborts once, with the reason', (name) => {
  const machine = new EventEmitter()
  const { host, seen } = fakeHost()
  using cancelled = cancellation(host, machine)
  expect(cancelled.signal.aborted).toBe(false)
  machine.emit(name)
  machine.emit('SIGTERM')
  expect(cancelled.signal.reason).toMatchObject({
    problem: { code: 'cancelled', what: `The step was cancelled by ${name} before it had decided.` },
  })
  expect(seen.log).toEqual([`warning: The step was cancelled by ${name}. Cleaning up.`])
})

it('hears the runner only as long as it is needed', () => {
  const machine = new EventEmitter()
  {
    using _cancelled = cancellation(fakeHost().host, machine)
    expect(machine.eventNames()).toEqual(['SIGINT', 'SIGTERM', 'SIGBREAK'])
  }
  expect(machine.eventNames()).toEqual([])
})
