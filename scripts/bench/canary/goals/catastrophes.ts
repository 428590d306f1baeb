import type { PolicyName } from '../../policies.ts'
import { isHealthy } from '../../worlds/world.ts'
import { isCatastrophe } from '../jobs.ts'
import { PASTS, type Past, type Way } from '../play.ts'
import { percent } from '../table.ts'
import { allowed } from './false-aborts.ts'
import { type Evidence, each, find, type Goal, worst } from './goal.ts'

const times = (value: number) => `${value.toFixed(value >= 10 ? 1 : 2)}×`

/** Goal 5: half of the canary's requests fail, or all. */
export function catastrophes(evidence: Evidence): Goal[] {
  const worlds = evidence.worlds.filter(isCatastrophe).map(({ name }) => name)
  const busy = worlds.filter((name) => !name.startsWith('10/s'))
  const busiest = worlds.filter((name) => name.startsWith('1000/s'))
  const ratio = (names: readonly string[], peer: PolicyName, own: PolicyName = 'sluice', way: Partial<Way> = {}) =>
    each(names, (world) => {
      const [theirs, ours] = [find(evidence, world, peer, way), find(evidence, world, own, way)]
      return theirs && ours && theirs.harm.median / ours.harm.median
    })
  const inverse = ratio(worlds, 'argo limit 0').map(({ world, value }) => ({ world, value: 1 / value }))
  const at5 = { scrapeSeconds: 5 }
  return [
    worst('5. catastrophe at ≥ 10/s: abort at the first scrape', firsts(evidence, worlds), { least: 0.5 }, (value) =>
      percent(value, 1),
    ),
    worst('5. harm of Argo over ours', ratio(worlds, 'argo'), { least: 12 }, times),
    worst('5. harm of Flagger over ours', ratio(worlds, 'flagger'), { least: 20 }, times),
    worst('5. harm of the fixed threshold over ours', ratio(worlds, 'script'), { least: 3.5 }, times),
    worst('5. our harm over that of Argo with limit 0', inverse, { most: 1.15 }, times),
    ...PASTS.map((past) => innocents(evidence, past)),
    worst(
      '5. at 5 s scrapes, ≥ 100/s: harm of Argo over ours',
      ratio(busy, 'argo', 'sluice', at5),
      { least: 30 },
      times,
    ),
    worst('5. the same: the fixed threshold', ratio(busy, 'script', 'sluice', at5), { least: 10 }, times),
    worst(
      '5. (stretch) at 1000/s with a 1% probe step: Argo',
      ratio(busiest, 'argo', 'sluice probe', at5),
      { least: 150 },
      times,
    ),
    worst(
      '5. (stretch) the same: the fixed threshold',
      ratio(busiest, 'script', 'sluice probe', at5),
      { least: 40 },
      times,
    ),
  ]
}

/** The median is at the first scrape when more than half of the aborts are. */
function firsts(evidence: Evidence, worlds: readonly string[]) {
  return each(worlds, (world) => {
    const found = find(evidence, world)
    return found && found.first / found.replications
  })
}

const PART = 30

/** Where Argo with limit 0 aborts many innocents, ours are a small part of that. */
function innocents(evidence: Evidence, past: Past): Goal {
  const healthy = evidence.worlds.filter(isHealthy).map(({ name }) => name)
  const parts = each(healthy, (world) => {
    const [theirs, ours] = [find(evidence, world, 'argo limit 0'), find(evidence, world, 'sluice', { past })]
    if (theirs === undefined || ours === undefined || theirs.aborted / theirs.replications < 0.05) return undefined
    const share = theirs.aborted / theirs.replications
    if (ours.blamed <= allowed(ours.replications, share / PART, evidence.full))
      return Math.min(ours.blamed / ours.replications / share, 1 / PART)
    return ours.blamed / ours.replications / share
  })
  const name = `5. innocents over those of Argo with limit 0, where it aborts 5% of them (past: ${past})`
  return worst(name, parts, { most: 1 / PART }, (value) => value.toFixed(3))
}
