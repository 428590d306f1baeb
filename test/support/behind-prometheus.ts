import type { Reading, Role } from '../../src/core/metrics/traffic.ts'
import type { canaryWorld } from './canary-world.ts'

type CanaryWorld = ReturnType<typeof canaryWorld>

/** The same world with counters that are scraped by somebody else: every look sees the last scrape of each version. */
export function behindPrometheus(
  world: CanaryWorld,
  { interval, offsets }: { readonly interval: number; readonly offsets: Readonly<Record<Role, number>> },
): CanaryWorld {
  const roles = ['stable', 'canary'] as const
  const direct = world.rig.traffic!
  const last: Partial<Record<Role, Reading>> = {}
  const signal = new AbortController().signal

  async function pass(duration: number): Promise<void> {
    for (let passed = 0; passed < duration; ) {
      const now = world.clock.now()
      const next = Math.min(...roles.map((role) => untilScrape(now, offsets[role] * 1_000, interval)))
      const step = Math.min(next, duration - passed)
      world.pass(step)
      passed += step
      for (const role of roles) {
        if ((world.clock.now() - offsets[role] * 1_000) % interval === 0) last[role] = await direct.read(role, signal)
      }
    }
  }
  const clock = {
    ...world.clock,
    sleep: async (duration: number, signal?: AbortSignal) => void (signal?.aborted === true || (await pass(duration))),
  }
  const read = async (role: Role): Promise<Reading> => {
    const seen = last[role]
    const now = world.clock.now()
    if (seen === undefined) return { state: 'no-data', at: now, because: 'nothing was scraped yet' }
    return seen.state === 'counted' ? { ...seen, age: now - seen.at } : seen
  }
  return { ...world, clock, rig: { ...world.rig, world: { ...world.rig.world, clock }, traffic: { read } } }
}

function untilScrape(now: number, offset: number, interval: number): number {
  return interval - ((((now - offset) % interval) + interval) % interval)
}
