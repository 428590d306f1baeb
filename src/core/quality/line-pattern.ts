/** A line that is a finding: the source of a regular expression with named groups, and the level where no group says it. */
export interface LinePattern {
  readonly source: string
  readonly level?: string | undefined
}
