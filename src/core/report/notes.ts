import { LEVELS, type Level } from '../quality/report.ts'

/** GitHub keeps ten annotations of each level per step. */
export const MOST_NOTES = 10

/** A note at a place of a file. The path is as the report has it: whoever writes it out encodes it. */
export interface Note {
  readonly level: Level
  readonly file: string
  readonly line?: number
  readonly endLine?: number
  /** Only of what is in one line: GitHub takes no column with several. */
  readonly column?: number
  readonly title: string
  readonly message: string
}

export interface Notes {
  /** What the runner keeps: errors, then warnings, then notices, of each level in the order that they were given. */
  readonly annotations: readonly Note[]
  /** Those that there was no room for, in the same order. */
  readonly rest: readonly Note[]
  /** How many of each level are not among `annotations`, those without a place in a file included. */
  readonly leftOut: Readonly<Partial<Record<Level, number>>>
}

/** What is to be said at one level, and how much of it has a place in a file, the most important first. */
export interface Wanted {
  readonly count: number
  readonly notes: readonly Note[]
}

/** Shares the room of each level out. */
export function withinRoom(of: (level: Level) => Wanted): Notes {
  const wanted = LEVELS.map((level) => ({ level, ...of(level) }))
  const leftOut = { error: 0, warning: 0, notice: 0 }
  for (const { level, count, notes } of wanted) leftOut[level] = count - Math.min(MOST_NOTES, notes.length)
  return {
    annotations: wanted.flatMap(({ notes }) => notes.slice(0, MOST_NOTES)),
    rest: wanted.flatMap(({ notes }) => notes.slice(MOST_NOTES)),
    leftOut,
  }
}
