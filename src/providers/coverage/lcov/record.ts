import { createCollector } from '../../../core/coverage/collector.ts'
import { counted, type Measured } from '../../../core/coverage/report.ts'
import { createBranchList } from './branches.ts'
import type { FileRecord } from './files.ts'
import { createFunctionList } from './functions.ts'
import type { Counted, Trailer } from './trailers.ts'

/** What a record holds while it is being read. */
export interface OpenRecord {
  readonly functions: ReturnType<typeof createFunctionList>
  readonly branches: ReturnType<typeof createBranchList>
  addLine(line: number, hits: number): void
  state(metric: Counted, part: keyof Trailer, value: number): void
  /**
   * Ends the record and starts anew. Returns what has to be said about it; a text in `wrong` makes the report a broken one.
   */
  close(path: string): { readonly record: FileRecord; readonly wrong?: string; readonly odd?: string }
}

export function createRecord(): OpenRecord {
  const [lines, collector] = [createCollector(), createCollector()]
  const [functions, branches] = [createFunctionList(), createBranchList()]
  const fresh = (): Record<Counted, Trailer> => ({ lines: {}, branches: {}, functions: {} })
  let trailers = fresh()

  function close(path: string) {
    const unknown = functions.settle(collector)
    const held = {
      functions: counted(collector.take()),
      branches: counted(branches.take()),
      lines: counted(lines.take()),
    }
    const record = {
      path,
      trailers,
      held: {
        lines: orStated(held.lines, trailers.lines),
        branches: orStated(held.branches, trailers.branches),
        functions: orStated(held.functions, trailers.functions),
      },
    }
    const wrong = wrongWith(trailers, unknown)
    trailers = fresh()
    if (wrong !== undefined) return { record, wrong }
    const [first] = unknown ?? []
    return first === undefined ? { record } : { record, odd: `functions are counted and not defined, such as ${first}` }
  }

  return {
    functions,
    branches,
    addLine: (line, hits) => lines.add(line, hits),
    state: (metric, part, value) => {
      trailers[metric][part] = value
    },
    close,
  }
}

/** A record of totals alone is a summary: the totals are what is known. */
function orStated(held: Measured, { covered, total }: Trailer): Measured {
  if ('items' in held && held.items.lines.length > 0) return held
  return covered === undefined || total === undefined || total === 0 ? held : { count: { covered, total } }
}

function wrongWith(trailers: Readonly<Record<Counted, Trailer>>, unknown: readonly string[] | undefined) {
  if (unknown === undefined) return 'An FNA of this record counts a function that no FNL of it defines.'
  const more = Object.values(trailers).some(
    ({ covered, total }) => (covered ?? 0) > (total ?? Number.POSITIVE_INFINITY),
  )
  return more ? 'The totals of this record state more covered than there is.' : undefined
}
