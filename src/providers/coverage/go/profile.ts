import { type Collector, createCollector } from '../../../core/coverage/collector.ts'
import { type Items, NO_ITEMS } from '../../../core/coverage/items.ts'
import { type Block, blockKey, heightOf } from './block.ts'
import type { LineSweep } from './line-sweep.ts'

/** The blocks of one file, however often and in whatever order the report has them. */
export interface Profile {
  /** Blocks that follow each other in the report; `settle` has to come before those of another file. */
  add(block: Block): void
  settle(): void
  /** The statements, and the lines of the blocks that have any. */
  take(sweep: LineSweep): { readonly statements: Items; readonly lines: Items }
}

const FEW = 8
const MANY = 1 << 12

/** Profiles of many files, most of which a report has once: one collector serves them all until a file comes again. */
export function createProfiles(): () => Profile {
  const shared = createCollector()
  return () => createProfile(shared)
}

function createProfile(shared: Collector): Profile {
  /** Line, last line and count of the blocks whose keys do not tell where they end. */
  const long: number[] = []
  let statements = shared
  let settled: Items | undefined
  let room = MANY

  return {
    add(block) {
      if (block.statements === 0) return
      if (settled !== undefined) {
        statements = createCollector(FEW)
        give(settled, statements)
        settled = undefined
      }
      const key = blockKey(block)
      statements.add(block.line, block.count, key, block.statements)
      if (key < 0) long.push(block.line, block.endLine, block.count)
      if (statements.size < room) return
      // Tests of many packages repeat the blocks of a file: they are kept as one.
      give(statements.take(), statements)
      room = Math.max(MANY, 2 * statements.size)
    },
    settle() {
      if (statements === shared && settled === undefined) settled = shared.take()
    },
    take(sweep) {
      const items = settled ?? (statements === shared ? NO_ITEMS : statements.take())
      const { lines, keys, hits } = items
      for (let i = 0; i < lines.length; i++) {
        const key = keys === undefined ? 0 : keys[i]!
        if (key >= 0) sweep.add(lines[i]!, lines[i]! + heightOf(key), hits[i]!)
      }
      for (let i = 0; i < long.length; i += 3) sweep.add(long[i]!, long[i + 1]!, long[i + 2]!)
      return { statements: items, lines: sweep.take() }
    },
  }
}

function give({ lines, keys, weights, hits }: Items, to: Collector): void {
  for (let i = 0; i < lines.length; i++) to.add(lines[i]!, hits[i]!, keys?.[i] ?? 0, weights?.[i] ?? 1)
}
