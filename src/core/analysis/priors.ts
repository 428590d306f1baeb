/** One way to be different, as a multiple of the boundary of what is tolerated, and how likely it is thought to be. */
export interface Alternative {
  readonly multiple: number
  readonly weight: number
}

/** A way for a whole histogram to be stretched: a multiple for every judged edge, never falling from edge to edge. */
export interface Stretch {
  readonly multiples: readonly number[]
  readonly weight: number
}

const table = (...rows: readonly (readonly [multiple: number, weight: number])[]): readonly Alternative[] =>
  rows.map(([multiple, weight]) => ({ multiple, weight }))

/**
 * How much worse than tolerated a bad canary may be. Chosen by measurement: twice the errors and five times are what
 * regressions look like, a few nats decide there how long it takes; half of all requests or more must be seen at once. A grid
 * and not the conjugate Beta prior (Lindon & Malek, arXiv 2011.03567), because that is exact only while the weight stays.
 */
export const WORSE = table(
  [1.35, 0.02],
  [1.7, 0.14],
  [2.1, 0.11],
  [2.7, 0.04],
  [3.4, 0.07],
  [4.3, 0.14],
  [5.5, 0.2],
  [7.5, 0.1],
  [11, 0.03],
  [18, 0.03],
  [36, 0.1],
  [120, 0.02],
)

/** How much better than "bad" a good canary may be: the mirror image, for the proof that lets a step end early. */
export const BETTER = table([0.6, 0.17], [0.5, 0.28], [0.4, 0.25], [0.3, 0.2], [0.1, 0.1])

/** What part of its least share a canary completes that hangs. Nearly all weight on "nothing": that is what a hang is. */
export const DEFICIT = table([0.001, 0.95], [0.25, 0.03], [0.6, 0.02])

const stretches = (weight: number, ...shapes: readonly (readonly number[])[]): readonly Stretch[] =>
  shapes.map((multiples) => ({ multiples, weight: weight / shapes.length }))

/**
 * How a slower version changes the share of requests above three edges, the lowest first. Shapes seen in practice: only the
 * far tail, the tail with the far tail changing more, a part of the requests that wait for a timeout, everything.
 */
const THREE_EDGES = [
  ...stretches(0.2, [1, 1, 1.8], [1, 1, 3], [1, 1, 6], [1, 1, 20]),
  ...stretches(0.5, [1, 1.4, 1.9], [1, 1.7, 2.7], [1, 2.2, 4.5], [1, 3, 10], [1, 5, 25], [1, 12, 60]),
  ...stretches(0.1, [1, 2.5, 2.5], [1, 8, 8]),
  ...stretches(0.2, [1.2, 1.4, 1.7], [1.5, 2.2, 3.3], [2, 4, 8], [3, 9, 27], [2.5, 2.5, 2.5]),
]
const TWO_EDGES = [
  ...stretches(0.3, [1, 1.5], [1, 2.2], [1, 3.5], [1, 6], [1, 15]),
  ...stretches(0.5, [1.4, 1.9], [1.7, 2.7], [2.2, 4.5], [3, 10], [5, 25], [12, 60]),
  ...stretches(0.2, [2.5, 2.5], [5, 5], [15, 15]),
]
const ONE_EDGE = WORSE.map(({ multiple, weight }) => ({ multiples: [multiple], weight }))

/** SLOWER[n] are the shapes for n judged edges. */
export const SLOWER: readonly (readonly Stretch[])[] = [[], ONE_EDGE, TWO_EDGES, THREE_EDGES]
