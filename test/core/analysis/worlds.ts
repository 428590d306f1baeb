/** Seeded worlds for the simulations of this folder: the same numbers on every machine and in every run. */

/** Mulberry32: uniform numbers from a seed. */
export function seeded(seed: number): () => number {
  let state = seed >>> 0
  return () => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = state
    mixed = Math.imul(mixed ^ (mixed >>> 15), mixed | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}

/** How many of `requests` independent ones are bad. Skips from bad one to bad one, so rare errors cost nothing. */
export function independent(random: () => number, requests: number, rate: number): number {
  if (rate >= 1) return requests
  let bad = 0
  for (let at = skip(random, rate); at < requests; at += 1 + skip(random, rate)) bad += 1
  return bad
}

/** Bad requests that come in clusters with sizes of a geometric distribution: clients that stick to an arm and retry. */
export function clustered(random: () => number, requests: number, rate: number, size: number): number {
  let bad = 0
  const clusters = independent(random, requests, rate / size)
  for (let cluster = 0; cluster < clusters; cluster++) bad += 1 + skip(random, 1 / size)
  return Math.min(requests, bad)
}

function skip(random: () => number, rate: number): number {
  return Math.floor(Math.log(1 - random()) / Math.log(1 - rate))
}

/** Probability of `bad` among `requests` independent ones. */
export function binomial(requests: number, bad: number, rate: number): number {
  let ways = 1
  for (let index = 1; index <= bad; index++) ways *= (requests - bad + index) / index
  return ways * rate ** bad * (1 - rate) ** (requests - bad)
}
