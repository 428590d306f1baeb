import { createCollector } from '../../../core/coverage/collector.ts'
import type { Items } from '../../../core/coverage/items.ts'
import { keyOf } from '../../../core/coverage/key.ts'

/** What a text of gcov holds about one source. */
export interface GcovFile {
  readonly path: string
  readonly lines: Items
  readonly branches: Items
  readonly functions: Items
}

/** Gathers one file. */
export interface OpenFile {
  line(line: number, hits: number | undefined): void
  /** A branch of the line before it. False when there is none. */
  branch(hits: number): boolean
  /** A function that begins at the line after it. */
  call(name: string, hits: number): void
  close(): GcovFile
}

export function openFile(path: string): OpenFile {
  const hitsOfLine = new Map<number, number>()
  const [lines, branches, functions] = [createCollector(), createCollector(), createCollector()]
  let waiting: { readonly name: string; readonly hits: number }[] = []
  let [current, ordinal] = [0, 0]

  return {
    line(line, hits) {
      for (const { name, hits: called } of waiting) functions.add(line, called, keyOf(name))
      waiting = []
      ;[current, ordinal] = [line, 0]
      // A line of a template comes once for all functions it has become and once for each.
      if (hits !== undefined) hitsOfLine.set(line, Math.max(hitsOfLine.get(line) ?? 0, hits))
    },
    branch(hits) {
      if (current > 0) branches.add(current, hits, ++ordinal)
      return current > 0
    },
    call: (name, hits) => waiting.push({ name, hits }),
    close() {
      for (const { name, hits } of waiting) functions.add(0, hits, keyOf(name))
      for (const [line, hits] of hitsOfLine) lines.add(line, hits)
      return { path, lines: lines.take(), branches: branches.take(), functions: functions.take() }
    },
  }
}
