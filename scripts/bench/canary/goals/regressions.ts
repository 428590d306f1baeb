import { percent } from '../table.ts'
import { type Evidence, each, find, type Goal, geometricMean, worst } from './goal.ts'

const caught = (value: number) => percent(value, 1)
const seconds = (value: number) => `${Math.round(value)} s`

/** Goals 2, 3 and 6: five times the errors, and five percentage points more. */
export function regressions(evidence: Evidence): Goal[] {
  return [...fromOne(evidence), ...fromTenth(evidence), ...points(evidence)]
}

function fromOne(evidence: Evidence): Goal[] {
  const of = (value: (figures: NonNullable<ReturnType<typeof find>>) => number) =>
    each(['100/s 1% x5'], (world) => {
      const found = find(evidence, world)
      return found && value(found)
    })
  return [
    worst('2. 1% → 5% at 100/s: caught', of(share), { least: 1 }, caught),
    worst(
      '2. median time',
      of(({ caughtMedian }) => caughtMedian),
      { most: 30 },
      seconds,
    ),
    worst(
      '2. 95% within',
      of(({ abort }) => abort.p95),
      { most: 60 },
      seconds,
    ),
    worst(
      '2. canary requests, median',
      of(({ requests }) => requests.median),
      { most: 310 },
    ),
    worst(
      '2. extra failures, median',
      of(({ harm }) => harm.median),
      { most: 15 },
    ),
  ]
}

function fromTenth(evidence: Evidence): Goal[] {
  const found = find(evidence, '100/s 0.1% x5')
  const of = (value: number | undefined) => (value === undefined ? [] : [{ world: '100/s 0.1% x5', value }])
  return [
    worst('3. 0.1% → 0.5% at 100/s: caught', of(found && share(found)), { least: 0.99 }, caught),
    worst('3. median time', of(found?.caughtMedian), { most: 200 }, seconds),
    worst('3. extra failures, median', of(found?.harm.median), { most: 12 }),
  ]
}

function points(evidence: Evidence): Goal[] {
  const worlds = [10, 100, 1000].flatMap((rate) => [`${rate}/s 0.1% +5pp`, `${rate}/s 1% +5pp`])
  const ratios = each(worlds, (world) => {
    const [own, argo] = [find(evidence, world), find(evidence, world, 'argo')]
    return own && argo && argo.harm.median / own.harm.median
  })
  const all = ratios.length === 0 ? [] : [{ world: 'all', value: geometricMean(ratios) }]
  return [
    worst(
      '6. +5pp at 10 to 1000/s: caught',
      each(worlds, (world) => defined(find(evidence, world), share)),
      { least: 1 },
      caught,
    ),
    worst('6. harm of Argo over ours, geometric mean', all, { least: 8 }),
  ]
}

function share({ aborted, replications }: { aborted: number; replications: number }): number {
  return aborted / replications
}

function defined<From, To>(value: From | undefined, then: (value: From) => To): To | undefined {
  return value === undefined ? undefined : then(value)
}
