/** Above this variance a normal distribution, corrected for skew, is as good as counting up. */
const COUNTED = 60

/** The count of a binomial distribution below which a share `u` of it lies. */
export function binomial(trials: number, share: number, u: number): number {
  if (trials <= 0 || share <= 0) return 0
  if (share >= 1) return trials
  if (share > 0.5) return trials - binomial(trials, 1 - share, 1 - u)
  const variance = trials * share * (1 - share)
  if (variance > COUNTED) return Math.min(trials, skewed(trials * share, variance, (1 - 2 * share) * variance, u))
  const odds = share / (1 - share)
  return countUp(u, trials, Math.exp(trials * Math.log1p(-share)), (count) => (odds * (trials - count + 1)) / count)
}

/** The count of a Poisson distribution below which a share `u` of it lies. */
export function poisson(mean: number, u: number): number {
  if (mean <= 0) return 0
  return mean > COUNTED ? skewed(mean, mean, mean, u) : countUp(u, 1_000, Math.exp(-mean), (count) => mean / count)
}

/** How sizes of clusters are spread: all alike, geometric, or with a heavy tail (Pareto with exponent 1.5, at most 200). */
export interface Sizes {
  readonly spread: 'fixed' | 'geometric' | 'pareto'
  readonly mean: number
}

/** How many of `trials` are hit, a share of them in the mean, when they are hit in clusters. */
export function clustered(trials: number, share: number, sizes: Sizes, next: () => number): number {
  const clusters = poisson((trials * share) / sizes.mean, next())
  let hit = 0
  for (let cluster = 0; cluster < clusters; cluster++) hit += size(sizes, next)
  return Math.min(trials, hit)
}

function size({ spread, mean }: Sizes, next: () => number): number {
  if (spread === 'fixed' || mean <= 1) return mean
  if (spread === 'geometric') return 1 + Math.floor(Math.log(next()) / Math.log(1 - 1 / mean))
  return Math.min(200, Math.round((mean / 3) * next() ** (-2 / 3)))
}

/** Adds up probabilities from 0 on; `ratio` is the probability of a count over that of the count before. */
function countUp(u: number, most: number, none: number, ratio: (count: number) => number): number {
  let probability = none
  let below = none
  let count = 0
  while (u > below && count < most) {
    count += 1
    probability *= ratio(count)
    below += probability
    if (probability < 1e-18 && ratio(count) < 1) break
  }
  return count
}

/** Cornish and Fisher's expansion to the third moment. */
function skewed(mean: number, variance: number, thirdMoment: number, u: number): number {
  const z = normalQuantile(u)
  const correction = ((z * z - 1) * thirdMoment) / (6 * variance)
  return Math.max(0, Math.floor(mean + Math.sqrt(variance) * z + correction + 0.5))
}

/** Quantile of the standard normal distribution to about 1e-7: algorithm AS 241 (PPND7) of Wichura, 1988. */
export function normalQuantile(u: number): number {
  const centred = u - 0.5
  if (Math.abs(centred) <= 0.425) {
    const r = 0.180625 - centred * centred
    const over = ((59.10937472 * r + 159.29113202) * r + 50.434271938) * r + 3.3871327179
    return (centred * over) / (((67.1875636 * r + 78.757757664) * r + 17.895169469) * r + 1)
  }
  const r = Math.sqrt(-Math.log(Math.min(u, 1 - u)))
  return Math.sign(centred) * (r <= 5 ? middle(r - 1.6) : far(r - 5))
}

function middle(r: number): number {
  return (
    (((0.17023821103 * r + 1.3067284816) * r + 2.75681539) * r + 1.4234372777) /
    ((0.12021132975 * r + 0.7370016425) * r + 1)
  )
}

function far(r: number): number {
  return (
    (((0.017337203997 * r + 0.42868294337) * r + 3.081226386) * r + 6.657905115) /
    ((0.012258202635 * r + 0.24197894225) * r + 1)
  )
}
