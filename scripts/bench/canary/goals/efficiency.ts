import { boundOf } from '../../bound/bound.ts'
import { hasBound } from '../jobs.ts'
import { type Evidence, each, find, type Goal, worst } from './goal.ts'

const times = (value: number) => (Number.isFinite(value) ? value.toFixed(2) : 'not caught')
/** Four steps of three minutes: a bound beyond them cannot be reached by a rollout that ends. */
const LONGEST_SECONDS = 720

/** Goal 4: what is lost against the best of all tests. */
export function efficiencies(evidence: Evidence): Goal[] {
  const bare = evidence.efficiencies.filter(({ dispersion }) => dispersion === '1').map(({ efficiency }) => efficiency)
  return [
    worst(
      '4. bare detector over the bound, median',
      bare.map(({ world, median }) => ({ world, value: median })),
      { most: 1.2 },
      times,
    ),
    worst(
      '4. bare detector over the bound, mean',
      bare.map(({ world, mean }) => ({ world, value: mean })),
      { most: 1.4 },
      times,
    ),
    worst('4. whole rollout over the first scrape at the bound, median', whole(evidence), { most: 1.5 }, times),
  ]
}

/** Rollouts that were not caught count as never. */
function whole(evidence: Evidence) {
  const { scrapeSeconds } = evidence.usual
  const worlds = evidence.worlds.filter(
    (world) => hasBound(world, scrapeSeconds) && boundOf(world, scrapeSeconds)!.seconds <= LONGEST_SECONDS,
  )
  return each(
    worlds.map(({ name }) => name),
    (name) => {
      const found = find(evidence, name)
      const bound = boundOf(worlds.find((world) => world.name === name)!, scrapeSeconds)
      return found && bound && found.caughtMedian / bound.firstScrape
    },
  )
}
