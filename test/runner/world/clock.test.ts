import { expect, it, vi } from 'vitest'
import { ms } from '../../../src/core/duration.ts'
import { systemClock } from '../../../src/runner/world/clock.ts'

it('tells the time of the machine', () => {
  const before = Date.now()
  expect(systemClock.now()).toBeGreaterThanOrEqual(before)
})

it('sleeps as long as it was told', async () => {
  const before = performance.now()
  await systemClock.sleep(ms(30))
  expect(performance.now() - before).toBeGreaterThanOrEqual(29)
})

it('wakes up when the signal aborts, without an error', async () => {
  const controller = new AbortController()
  const sleeping = systemClock.sleep(ms(60_000), controller.signal)
  controller.abort()
  await expect(sleeping).resolves.toBeUndefined()
})

it('does not sleep when the signal aborted before', async () => {
  await expect(systemClock.sleep(ms(60_000), AbortSignal.abort())).resolves.toBeUndefined()
})

it('sleeps longer than a timer of node can', async () => {
  vi.useFakeTimers()
  try {
    const days = ms(30 * 86_400_000)
    const woken = vi.fn()
    const sleeping = systemClock.sleep(days).then(woken)
    await vi.advanceTimersByTimeAsync(days - 1)
    expect(woken).not.toHaveBeenCalled()
    await vi.advanceTimersByTimeAsync(1)
    await sleeping
    expect(woken).toHaveBeenCalledOnce()
  } finally {
    vi.useRealTimers()
  }
})

it('times out with a reason that says so', async () => {
  const signal = systemClock.timeout(ms(5))
  await new Promise((resolve) => signal.addEventListener('abort', resolve))
  expect(signal.reason).toMatchObject({ name: 'TimeoutError' })
})

it('does not time out at once when the time is very long', () => {
  expect(systemClock.timeout(ms(90 * 86_400_000)).aborted).toBe(false)
})
