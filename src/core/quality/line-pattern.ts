/** What a line looks like: the source of a regular expression with named groups, and the level where no group says it. */
export interface LinePattern {
  readonly source: string
  readonly level?: string | undefined
  /** What a line that it matches is of a message of several lines; undefined: the whole message. */
  readonly part?: 'begins' | 'continues' | 'ends' | undefined
  /** The message is the line as it is, and not what a group says. */
  readonly isWhole?: boolean | undefined
  /** A line that it matches is no finding, whatever patterns come after it. Of one that begins a message: all of that message. */
  readonly isPassedOver?: boolean | undefined
}
