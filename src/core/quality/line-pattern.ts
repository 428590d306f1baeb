/** What a line looks like: the source of a regular expression with named groups, and the level where no group says it. */
export interface LinePattern {
  readonly source: string
  readonly level?: string | undefined
  /** A line that it matches is no finding, whatever patterns come after it. */
  readonly isPassedOver?: boolean | undefined
}
