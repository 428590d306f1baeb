import type { Rig } from '../../src/actions/canary-shift/rig.ts'
import type { Clock } from '../../src/core/clock.ts'
import { ms } from '../../src/core/duration.ts'
import type { InstanceCounters, Reading, Role } from '../../src/core/metrics/traffic.ts'
import { SluiceError } from '../../src/core/problem.ts'
import { problems } from '../../src/core/problems/index.ts'
import type { Document, Store } from '../../src/core/rollout/store.ts'

export interface Behaviour {
  /** Share of its requests that fail. */
  errors: number
  /** What it says when its counters are read. */
  reading: 'counted' | 'no-data' | 'refused'
  /** Completes nothing. */
  hangs: boolean
  healthy: boolean
}

const GOOD: Behaviour = { errors: 0.01, reading: 'counted', hangs: false, healthy: true }

/** Two versions, a router and a store in memory, under a clock that passes only when somebody sleeps. Exact shares, no chance. */
export function canaryWorld(given: { rate?: number; stable?: Partial<Behaviour>; canary?: Partial<Behaviour> } = {}) {
  const versions: Record<Role, Behaviour> = {
    stable: { ...GOOD, ...given.stable },
    canary: { ...GOOD, ...given.canary },
  }
  const served = { stable: { requests: 0, errors: 0 }, canary: { requests: 0, errors: 0 } }
  const router = { weight: 0, asked: [] as number[], sticks: undefined as number | undefined, down: false }
  const rate = given.rate ?? 100
  let now = 1_000_000
  let counted = now

  const count = () => {
    const requests = ((now - counted) / 1000) * rate
    counted = now
    for (const role of ['stable', 'canary'] as const) {
      const share = role === 'canary' ? router.weight / 100 : 1 - router.weight / 100
      if (versions[role].hangs) continue
      served[role].requests += requests * share
      served[role].errors += requests * share * versions[role].errors
    }
  }
  const pass = (duration: number) => {
    now += duration
    count()
  }
  const clock: Clock = {
    now: () => now,
    sleep: async (duration, signal) => void (signal?.aborted === true || pass(duration)),
    timeout: () => new AbortController().signal,
  }
  const read = async (role: Role): Promise<Reading> => {
    const { reading } = versions[role]
    if (reading !== 'counted') return { state: reading, at: now, because: `${role} says ${reading}` }
    const { requests, errors } = served[role]
    const instance: InstanceCounters = {
      instance: role,
      startedAt: 0,
      requests: Math.floor(requests),
      errors: Math.floor(errors),
      buckets: [],
    }
    return { state: 'counted', at: now, edges: [], instances: [instance] }
  }
  const answer = () => {
    if (router.down) throw new SluiceError(problems.httpNoAnswer('GET', 'http://router', 'connection refused'))
  }
  const rig: Rig = {
    world: {
      clock,
      http: () => Promise.reject(new Error('no network here')),
      run: async () => ({ exitCode: 0, stdout: '', stderr: '' }),
      connect: () => Promise.reject(new Error('no network here')),
      converse: () => Promise.reject(new Error('no network here')),
      github: () => Promise.reject(new Error('no GitHub here')),
      secret: () => {},
    },
    router: {
      weight: async () => {
        answer()
        return router.weight
      },
      setWeight: async (percent) => {
        answer()
        router.asked.push(percent)
        router.weight = Math.min(percent, router.sticks ?? 100)
      },
    },
    traffic: { read },
    providers: {},
    probes: {
      canary: [
        {
          probe: {
            target: 'canary',
            attempt: async () => ({ up: versions.canary.healthy, detail: versions.canary.healthy ? '200' : '503' }),
          },
          policy: policy(),
        },
      ],
      stable: [],
    },
  }
  return { rig, versions, router, served, clock, pass, store: memoryStore() }
}

const policy = () =>
  ({
    'initial-delay': 0,
    period: 2_000,
    timeout: 1_000,
    'success-threshold': 2,
    'failure-threshold': 3,
    deadline: 20_000,
  }) as Rig['probes']['canary'][number]['policy']

/** A store in memory with compare and swap, whose owners live until they are said to be dead. */
export function memoryStore(): Store & { readonly text: string | undefined; dead: boolean; down: boolean } {
  const isDown = () => store.down
  const journal = memoryDocument(isDown)
  const store = {
    ...journal.document,
    lock: memoryDocument(isDown).document,
    lease: ms(120_000),
    lookEvery: ms(0),
    dead: false,
    down: false,
    liveness: async () => (store.dead ? ('over' as const) : ('alive' as const)),
    get text() {
      return journal.text()
    },
  }
  return store
}

function memoryDocument(isDown: () => boolean) {
  let stored: { readonly text: string; readonly revision: string } | undefined
  let writes = 0
  const document: Document = {
    location: 'memory',
    read: async () => stored,
    write: async (text, after) => {
      if (isDown()) throw new SluiceError(problems.journalUnreachable('memory', 'the disk is full'))
      if (after !== stored?.revision) throw new SluiceError(problems.journalMoved('memory'))
      stored = { text, revision: String(++writes) }
      return stored.revision
    },
  }
  return { document, text: () => stored?.text }
}
