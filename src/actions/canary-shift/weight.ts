import { ms } from '../../core/duration.ts'
import type { Rig } from './rig.ts'

type Reach = Pick<Rig, 'router' | 'world'>

const TIMEOUT = ms(10_000)

/** Percent on the canary, as the router reports it. */
export function weightNow({ router, world }: Reach): Promise<number> {
  return router.weight(world.clock.timeout(TIMEOUT))
}

/** Asks for a weight outside the executor, and returns what the router reports then. */
export async function setAndRead(rig: Reach, weight: number): Promise<number> {
  await rig.router.setWeight(weight, rig.world.clock.timeout(TIMEOUT))
  return weightNow(rig)
}
