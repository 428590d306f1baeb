import type { Fields } from '../../reports/json-object.ts'
import type { Edge } from '../json/edge.ts'

/** What is known of one file: an entry per line, and the counts of what is named. */
export interface RubyFile {
  readonly lines: readonly unknown[]
  readonly branches: ReadonlyMap<string, Named> | undefined
  readonly methods: ReadonlyMap<string, Named> | undefined
}

export interface Named {
  readonly line: number
  readonly hits: number
}

/** One file of one command: a bare list of lines before SimpleCov 0.18. */
export function readRubyFile(edge: Edge, value: unknown, place: string): RubyFile {
  if (Array.isArray(value)) return { lines: value, branches: undefined, methods: undefined }
  const { lines = [], branches, methods } = edge.fields(value, place)
  return {
    lines: edge.list(lines, `${place}: lines`),
    branches:
      branches === undefined ? undefined : readBranches(edge, edge.fields(branches, `${place}: branches`), place),
    methods: methods === undefined ? undefined : readNamed(edge, edge.fields(methods, `${place}: methods`), place, ''),
  }
}

/**
 * Two commands' coverage of one file as SimpleCov unites it (`combine/lines_combiner.rb`): counts add, and a line that one
 * calls no code and the other never ran is none, because files that were not loaded count lines such as "end".
 */
export function uniteFiles(one: RubyFile, other: RubyFile): RubyFile {
  const longer = one.lines.length >= other.lines.length ? one.lines : other.lines
  return {
    lines: longer.map((_, index) => uniteLine(one.lines[index], other.lines[index])),
    branches: uniteNamed(one.branches, other.branches),
    methods: uniteNamed(one.methods, other.methods),
  }
}

function uniteLine(one: unknown, other: unknown): unknown {
  if (typeof one === 'number' && typeof other === 'number') return one + other
  const counted = typeof one === 'number' ? one : other
  return counted === 0 ? null : counted
}

function uniteNamed(one: RubyFile['branches'], other: RubyFile['branches']): RubyFile['branches'] {
  if (one === undefined || other === undefined) return one ?? other
  const both = new Map(one)
  for (const [name, { line, hits }] of other) both.set(name, { line, hits: hits + (one.get(name)?.hits ?? 0) })
  return both
}

function readBranches(edge: Edge, conditions: Fields, place: string): ReadonlyMap<string, Named> {
  const branches = new Map<string, Named>()
  for (const [condition, ways] of Object.entries(conditions))
    for (const [name, named] of readNamed(edge, edge.fields(ways, `${place}: ${condition}`), place, condition))
      branches.set(name, named)
  return branches
}

/** Names are Ruby literals that end in four numbers: first line and column, last line and column. */
function readNamed(edge: Edge, counts: Fields, place: string, within: string): ReadonlyMap<string, Named> {
  const named = new Map<string, Named>()
  for (const [name, hits] of Object.entries(counts)) {
    const [, line] = /(\d+), -?\d+, \d+, -?\d+\]$/.exec(within === '' ? name : within) ?? []
    if (line === undefined) throw edge.broken(`${place}: ${within || name} names no place.`)
    named.set(`${within}${name}`, { line: edge.line(Number(line), place), hits: edge.hits(hits, `${place}: ${name}`) })
  }
  return named
}
