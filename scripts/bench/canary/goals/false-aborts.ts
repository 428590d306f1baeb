import { ALPHA } from '../../bound/bound.ts'
import { binomial } from '../../worlds/draws.ts'
import type { World } from '../../worlds/world.ts'
import type { Figures } from '../figures.ts'
import type { Past } from '../play.ts'
import { percent } from '../table.ts'
import type { Evidence, Goal } from './goal.ts'

/** Share of innocents that may be blamed, in each world. */
const MOST = 0.005

const PAST: Readonly<Record<Past, string>> = {
  known: 'history of 24 hours',
  life: '24 hours as totals only',
  none: 'no history',
}

/** Goal 1, for each way in which Sluice was played. */
export function falseAborts(evidence: Evidence): Goal[] {
  return waysOf(evidence).flatMap(({ past, scrapeSeconds }) => {
    const of = (demand: World['demand']) => {
      const worlds = new Set(evidence.worlds.filter((world) => world.demand === demand).map(({ name }) => name))
      return evidence.figures.filter(
        (one) =>
          one.policy === 'sluice' && one.past === past && one.scrapeSeconds === scrapeSeconds && worlds.has(one.world),
      )
    }
    const way = `${scrapeSeconds} s scrapes, ${PAST[past]}`
    return [
      goal(`1. as good, blamed: ${way}`, of('as-good'), MOST, evidence.full),
      goal(`1. within tolerance, blamed: ${way}`, of('tolerated'), ALPHA, evidence.full),
    ]
  })
}

function waysOf({ figures }: Evidence): { past: Past; scrapeSeconds: number }[] {
  const own = figures.filter(({ policy }) => policy === 'sluice')
  const keys = [...new Set(own.map(({ past, scrapeSeconds }) => `${100 - scrapeSeconds} ${past}`))].toSorted()
  return keys.map((key) => {
    const [looks, past] = key.split(' ')
    return { past: past as Past, scrapeSeconds: 100 - Number(looks) }
  })
}

function goal(name: string, figures: readonly Figures[], share: number, full: boolean): Goal {
  const limit = `≤ ${percent(share, 1)} in each world`
  if (figures.length === 0) return { name, limit, measured: 'not played', met: undefined }
  const over = figures.filter(({ blamed, replications }) => blamed > allowed(replications, share, full))
  const sorted = figures.toSorted((one, other) => other.blamed / other.replications - one.blamed / one.replications)
  const { blamed, replications, world } = sorted[0]!
  const none = over.length === 0 ? '' : `; ${over.length} over the limit`
  const measured = `${percent(blamed, replications)} (${world}), worst of ${figures.length} worlds${none}`
  return { name, limit, measured, met: over.length === 0 }
}

/** A smoke test has too few rollouts for the limit itself: it allows what a thousandth of innocents would exceed. */
export function allowed(replications: number, share: number, full: boolean): number {
  return full ? replications * share : binomial(replications, share, 0.999)
}
