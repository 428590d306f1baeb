import { z } from 'zod'

const Globs = z.union([
  z.string().transform((glob) => [glob]),
  z.array(z.string('expected a glob')).min(1, 'expected at least one glob'),
])

/** Name of a part of the repository → the globs of its files. */
export const Flags = z.record(z.string().min(1), Globs)
export type Flags = z.output<typeof Flags>
