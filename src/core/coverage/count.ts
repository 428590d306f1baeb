/** What coverage is counted in, in the order people read it. */
export const METRICS = ['lines', 'branches', 'functions', 'statements'] as const
export type Metric = (typeof METRICS)[number]

/** Exact: both are whole numbers, and `covered` is at most `total`. */
export interface Count {
  readonly covered: number
  readonly total: number
}

/** One value for each metric; a metric that is left out was not measured. */
export type PerMetric<Value> = { readonly [Name in Metric]?: Value | undefined }

export const NONE: Count = { covered: 0, total: 0 }

export function addCounts(one: Count, other: Count): Count {
  return { covered: one.covered + other.covered, total: one.total + other.total }
}

export function sumCounts(counts: Iterable<Count>): Count {
  let [covered, total] = [0, 0]
  for (const count of counts) {
    covered += count.covered
    total += count.total
  }
  return { covered, total }
}

export function sameCount(one: Count, other: Count): boolean {
  return one.covered === other.covered && one.total === other.total
}

/** Of two counts of the same code the more complete one: the larger total, and among equals the more covered. */
export function fuller(one: Count, other: Count): Count {
  if (one.total !== other.total) return one.total > other.total ? one : other
  return one.covered >= other.covered ? one : other
}
