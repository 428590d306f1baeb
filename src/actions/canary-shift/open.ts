import { homedir } from 'node:os'
import { join } from 'node:path'
import { timestamp } from '../../core/clock.ts'
import { fill } from '../../core/placeholders.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { type Found, readLock } from '../../core/rollout/hold.ts'
import { freedBy, other, routerWeight, startJournal } from '../../core/rollout/journal.ts'
import { type Ledger, openLedger } from '../../core/rollout/ledger.ts'
import { released } from '../../core/rollout/lock.ts'
import type { Router } from '../../core/rollout/router.ts'
import type { Store } from '../../core/rollout/store.ts'
import type { World } from '../../core/world.ts'
import type { Context } from '../../runner/action.ts'
import { askingAs, onlyOfCanary } from './questions.ts'
import type { Rig } from './rig.ts'
import { type Choice, choose, type Values, words } from './settings.ts'

/** A step and the world that it acts in. */
export interface Scene extends Context {
  readonly world: World
}

export interface Chosen {
  readonly choice: Choice
  readonly world: World
  readonly store: Store
}

export interface Opened extends Chosen {
  /** The lock as it was before the Journal was read; without its holder where that let go in the Journal. */
  readonly found: Found
  readonly ledger: Ledger
}

/** Checks all settings, and says where the Journal is kept: in the store that was chosen, or in `keep`. */
export async function openStore(values: Values, { host, world }: Scene, keep?: Store): Promise<Chosen> {
  const choice = await choose(
    values,
    journalPath(values.environment, host.env('GITHUB_REPOSITORY'), host.env('XDG_STATE_HOME')),
  )
  return { choice, world, store: keep ?? choice.store.make(words(values, []), world) }
}

/** Checks all settings, then reads the lock and the Journal. Nothing was changed when it throws. */
export async function open(values: Values, scene: Scene, keep?: Store): Promise<Opened> {
  const { choice, world, store } = await openStore(values, scene, keep)
  const found = await readLock(store, values.environment)
  const ledger = await openJournal(values, { store, world })
  const { journal } = ledger
  const slots = slotNames(values)
  if (journal.slots.join() !== slots.join())
    throw new SluiceError(problems.slotUnknown(store.location, journal.live, slots))
  return { choice, world, store, found: { ...found, lock: released(found.lock, freedBy(journal)) }, ledger }
}

/** The Journal of an environment, or the start of one. */
export function openJournal(values: Values, { store, world }: Pick<Chosen, 'store' | 'world'>): Promise<Ledger> {
  const slots = slotNames(values)
  const start = () => startJournal(values.environment, slots, slots[0], timestamp(world.clock))
  return openLedger(store, world.clock, start)
}

/** The default place of a Journal: a folder of the machine, not of the workspace, which every checkout cleans. */
export function journalPath(
  environment: string,
  repository = 'local',
  base = join(homedir(), '.local', 'state'),
): string {
  return join(base, 'sluice', ...repository.split('/'), `${encodeURIComponent(environment)}.json`)
}

function slotNames({ slots }: Values): [string, string] {
  const [first = 'stable', second = 'canary'] = Object.keys(slots ?? {})
  return [first, second]
}

/** Makes everything for the roles that the slots have now. */
export function makeRig(values: Values, { choice, world, ledger }: Opened): Rig {
  const { journal } = ledger
  const names = [journal.live, other(journal)]
  const [stable = '', canary = ''] = names.map((name) => values.slots?.[name] ?? '')
  const now = words(values, [stable, canary], names)
  const turned = { ...now, canary: stable, 'canary-slot': now['stable-slot'] }
  const providers = Object.entries(choice.providers).map(([name, provider]) => {
    const canary = askingAs(now, provider.make(now, world))
    const stable = askingAs(turned, provider.make(turned, world))
    return [name, { canary, stable: provider.speaksOfCanary ? stable : onlyOfCanary(stable) }] as const
  })
  const watched = (filled: typeof now) =>
    choice.health.map(({ probe, policy }) => ({ probe: probe.make(filled, world), policy }))
  return {
    world,
    ...routing(values, choice.router?.make(now, world), (weight) => routerWeight(journal, weight)),
    traffic: choice.traffic?.make(now, world),
    providers: Object.fromEntries(providers),
    probes: { canary: watched(now), stable: watched(turned) },
    makeStable: values['return-command'] && fillArgv(values['return-command'], now),
  }
}

/** In shadow nothing is set: the ramp is walked on paper, and the real weight is only read where there is a router to ask. */
function routing(
  { mode }: Values,
  router: Router | undefined,
  turn: (weight: number) => number,
): Pick<Rig, 'router' | 'realWeight'> {
  const real = router && facing(router, turn)
  if (mode !== 'shadow') return { router: real ?? paperRouter() }
  return { router: paperRouter(), realWeight: async (signal) => real?.weight(signal) }
}

function paperRouter(): Router {
  let weight = 0
  return {
    weight: async () => weight,
    setWeight: async (percent) => {
      weight = percent
    },
  }
}

/** A router whose weight is the percent on the canary, whichever slot that is. `turn` is its own inverse. */
function facing(router: Router, turn: (weight: number) => number): Router {
  return {
    weight: async (signal) => turn(await router.weight(signal)),
    setWeight: (percent, signal) => router.setWeight(turn(percent), signal),
  }
}

function fillArgv(argv: readonly string[], filled: Readonly<Record<string, string>>): readonly string[] {
  return fill(argv, filled) as readonly string[]
}
