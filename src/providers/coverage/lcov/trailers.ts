import { addCounts, type Count, NONE, type PerMetric, sameCount } from '../../../core/coverage/count.ts'

/** What records of lcov count and state totals of. */
export const COUNTED = ['lines', 'branches', 'functions'] as const
export type Counted = (typeof COUNTED)[number]

/** The totals that a record states at its end (`LF`, `LH` and their like); either may be absent. */
export interface Trailer {
  covered?: number
  total?: number
}

/** The trailers of all records beside what they hold. */
export interface Trailers {
  add(metric: Counted, trailer: Trailer, counted: Count): void
  /** The totals of the metrics of which every record states all that it holds. */
  declared(): PerMetric<Count>
  /** The metrics of which the records together state something else than they hold, record by record. */
  differing(): readonly { readonly metric: Counted; readonly stated: Count; readonly counted: Count }[]
}

interface Sum {
  stated: Count
  counted: Count
  complete: boolean
}

export function createTrailers(): Trailers {
  const fresh = (): Sum => ({ stated: NONE, counted: NONE, complete: true })
  const sums: Record<Counted, Sum> = { lines: fresh(), branches: fresh(), functions: fresh() }
  const whole = () =>
    COUNTED.filter((metric) => sums[metric].complete && sums[metric].stated.total + sums[metric].counted.total > 0)

  return {
    add(metric, { covered, total }, counted) {
      const sum = sums[metric]
      sum.counted = addCounts(sum.counted, counted)
      if (covered !== undefined && total !== undefined) {
        sum.stated = addCounts(sum.stated, { covered, total })
      } else if (counted.total > 0) sum.complete = false
    },
    declared: () => Object.fromEntries(whole().map((metric) => [metric, sums[metric].stated])),
    differing: () =>
      whole()
        .map((metric) => ({ metric, stated: sums[metric].stated, counted: sums[metric].counted }))
        .filter(({ stated, counted }) => !sameCount(stated, counted)),
  }
}
