import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'

/** The error for a report that breaks the rules of its format; `line` counts from 1. */
export function broken({ path }: { readonly path: string }, line: number | undefined, why: string): SluiceError {
  return new SluiceError(problems.reportBroken(path, line, why))
}
