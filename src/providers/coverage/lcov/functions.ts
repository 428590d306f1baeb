import type { Collector } from '../../../core/coverage/collector.ts'
import { keyOf } from '../../../core/coverage/key.ts'

/** The functions of one record; what names them and what counts them may come in any order. */
export interface FunctionList {
  /** `FN`: a name again at another line is another function, at the same line the same. */
  define(name: string, line: number): void
  /** `FNDA`: the first of a name counts its first function, the next its next. */
  count(name: string, hits: number): void
  /** `FNL`: functions with one body, told apart by a number. */
  defineGroup(index: number, line: number): void
  /** `FNA`: one name of such a group. */
  countGroup(index: number, hits: number): void
  /**
   * Hands them over and starts anew. Returns the names that are counted and nowhere defined: they are functions without
   * a line. Undefined when a group is counted and not defined.
   */
  settle(into: Collector): readonly string[] | undefined
}

export function createFunctionList(): FunctionList {
  let defined = emptyList()
  let counts = emptyList()
  let groups = new Map<number, { readonly line: number; hits: number }>()
  let groupCounts: { readonly index: number; readonly hits: number }[] = []

  function define(name: string, line: number): void {
    defined.names.push(name)
    defined.lines.push(line)
    defined.hits.push(0)
  }

  function addCounts(): string[] {
    if (sameNames(defined.names, counts.names)) {
      defined.hits = counts.hits
      return []
    }
    const unknown: string[] = []
    const byName = functionsByName(defined.names)
    counts.names.forEach((name, at) => {
      let known = byName.get(name)
      if (known === undefined) {
        unknown.push(name)
        known = { functions: [defined.names.length], counts: 0 }
        byName.set(name, known)
        define(name, 0)
      }
      const index = known.functions[Math.min(known.counts++, known.functions.length - 1)]!
      defined.hits[index]! += counts.hits[at]!
    })
    return unknown
  }

  /** Groups on one line are told apart by their order. */
  function settleGroups(into: Collector): boolean {
    for (const { index, hits } of groupCounts) {
      const group = groups.get(index)
      if (group === undefined) return false
      group.hits += hits
    }
    const onLine = new Map<number, number>()
    for (const { line, hits } of groups.values()) {
      const ordinal = onLine.get(line) ?? 0
      onLine.set(line, ordinal + 1)
      into.add(line, hits, ordinal)
    }
    return true
  }

  function settle(into: Collector): readonly string[] | undefined {
    const unknown = addCounts()
    defined.names.forEach((name, at) => {
      into.add(defined.lines[at]!, defined.hits[at]!, keyOf(name))
    })
    const complete = settleGroups(into)
    ;[defined, counts] = [emptyList(), emptyList()]
    ;[groups, groupCounts] = [new Map(), []]
    return complete ? unknown : undefined
  }

  return {
    define,
    count(name, hits) {
      counts.names.push(name)
      counts.hits.push(hits)
    },
    defineGroup(index, line) {
      if (!groups.has(index)) groups.set(index, { line, hits: 0 })
    },
    countGroup: (index, hits) => groupCounts.push({ index, hits }),
    settle,
  }
}

interface List {
  names: string[]
  lines: number[]
  hits: number[]
}

function emptyList(): List {
  return { names: [], lines: [], hits: [] }
}

/** Whether each function is counted once, in the order they are defined in: so most tools write them. */
function sameNames(defined: readonly string[], counted: readonly string[]): boolean {
  return defined.length === counted.length && defined.every((name, at) => name === counted[at])
}

interface Namesakes {
  readonly functions: number[]
  counts: number
}

function functionsByName(names: readonly string[]): Map<string, Namesakes> {
  const byName = new Map<string, Namesakes>()
  names.forEach((name, at) => {
    const known = byName.get(name)
    if (known === undefined) byName.set(name, { functions: [at], counts: 0 })
    else known.functions.push(at)
  })
  return byName
}
