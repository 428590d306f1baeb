import { newJob } from '../../src/actions/canary-shift/job.ts'
import { createRecorder } from '../../src/actions/canary-shift/recorder.ts'
import type { Rig } from '../../src/actions/canary-shift/rig.ts'
import type { Ending, Request, Session } from '../../src/actions/canary-shift/session.ts'
import { shift } from '../../src/actions/canary-shift/shift.ts'
import { readLock, takeHold } from '../../src/core/rollout/hold.ts'
import { freedBy, startJournal } from '../../src/core/rollout/journal.ts'
import { openLedger } from '../../src/core/rollout/ledger.ts'
import type { Store } from '../../src/core/rollout/store.ts'
import type { Mode } from '../../src/core/rollout/verdict.ts'
import { canaryPlan } from './canary-plan.ts'
import type { canaryWorld } from './canary-world.ts'

export interface JobGiven extends Partial<Request> {
  readonly mode?: Mode
  readonly cancelled?: AbortSignal
  readonly run?: string
}

/** One job as `run.ts` wires it, over a world in memory. */
export async function job(
  world: Pick<ReturnType<typeof canaryWorld>, 'rig' | 'store'>,
  given: JobGiven = {},
): Promise<Ending & Pick<Session, 'recorder' | 'ledger'> & { log: string[] }> {
  const { rig, store } = world
  const log: string[] = []
  const { recorder, narrator } = createRecorder({
    info: (line) => log.push(line),
    warn: (line) => log.push(`warning: ${line}`),
  })
  const { clock } = rig.world
  const found = await readLock(store, 'test')
  const ledger = await openLedger(store, rig.world.clock, () =>
    startJournal('test', ['blue', 'green'], 'blue', rig.world.clock.now()),
  )
  const owner = { run: given.run ?? 'local', host: 'here', pid: 1, processStart: '1' }
  const { token } = ledger.journal
  const asking = { owner, lease: store.lease, begins: true, seen: token, freed: freedBy(ledger.journal) }
  const hold = await takeHold(store, clock, found, asking, ledger.fence)
  await ledger.under(hold)
  const working = newJob(given.mode ?? 'run', given.cancelled ?? new AbortController().signal)
  const session: Session = { rig, ledger, hold, job: working, say: narrator, recorder, deployments: store.deployments }
  const request: Request = {
    version: given.version ?? 'v2',
    plan: given.plan ?? canaryPlan(),
    word: given.word,
    retry: given.retry ?? false,
  }
  const ending = await shift(session, request)
  await ledger.flush()
  if (ledger.journal.free !== true) await hold.release()
  return { ...ending, recorder, ledger, log }
}

/** A job that is killed at its n-th write to the Journal or the n-th question to the router: from then on nothing of it happens. */
export async function killedJob(
  world: { readonly rig: Rig; readonly store: Store & { dead: boolean } },
  at: number,
  given: JobGiven = {},
): Promise<boolean> {
  let left = at
  let killed = () => {}
  const death = new Promise<true>((resolve) => {
    killed = () => resolve(true)
  })
  const mortal =
    <Args extends unknown[], Out>(work: (...args: Args) => Promise<Out>) =>
    (...args: Args): Promise<Out> => {
      if (left-- > 0) return work(...args)
      killed()
      return new Promise(() => {})
    }
  const { router } = world.rig
  const rig: Rig = { ...world.rig, router: { weight: mortal(router.weight), setWeight: mortal(router.setWeight) } }
  const store: Store = {
    ...world.store,
    write: mortal(world.store.write),
    lock: { ...world.store.lock, write: mortal(world.store.lock.write) },
  }
  const died = await Promise.race([death, job({ rig, store: store as never }, given).then(() => false)])
  world.store.dead = true
  return died
}
