import type { FileDraft } from './diff-parse.ts'

/** For each file the indices of its added lines that came from elsewhere, and of its deleted lines that went elsewhere. */
export interface Moves {
  readonly came: readonly ReadonlySet<number>[]
  readonly went: readonly ReadonlySet<number>[]
}

/** As many letters and digits a block needs, as in git's `--color-moved`: a lone brace is nobody's. */
const FEWEST_LETTERS = 20
/** A line that was deleted more often than this says nothing about where a block came from; it only joins one. */
const MOST_ORIGINS = 16
const LONGEST_LOOK_BACK = 1_000

/** All lines of one side, file after file. */
interface Side {
  /** Which text it is; 0 is blank. */
  readonly texts: Int32Array
  /** Where each stands: equal to that of the line before plus one exactly when the two are neighbours. */
  readonly places: Float64Array
  readonly files: Int32Array
  readonly indices: Int32Array
  readonly taken: Uint8Array
}

interface Block {
  readonly from: number
  readonly origin: number
  readonly length: number
}

/** Finds the blocks that one diff takes out in one place and puts in at another; see `readDiff`. */
export function findMoves(files: readonly FileDraft[]): Moves {
  const names = new Map<string, number>([['', 0]])
  const idOf = (text: string) => {
    const trimmed = text.trimEnd()
    const id = names.get(trimmed) ?? names.size
    names.set(trimmed, id)
    return id
  }
  const old = sideOf(files, 'deleted', idOf)
  const now = sideOf(files, 'added', idOf)
  const origins = originsOf(old)
  const texts = [...names.keys()]
  for (let at = 0; at < now.texts.length; ) {
    const block = longest(now, old, at, origins.get(now.texts[at]!) ?? [])
    const moved = block !== undefined && lettersIn(now, block, texts) >= FEWEST_LETTERS
    if (moved) take(now, old, block)
    at = block === undefined ? at + 1 : Math.max(at + 1, moved || block.length > 64 ? block.from + block.length : 0)
  }
  return { came: byFile(now, files.length), went: byFile(old, files.length) }
}

function sideOf(files: readonly FileDraft[], side: 'added' | 'deleted', idOf: (text: string) => number): Side {
  const size = files.reduce((sum, file) => sum + file[side].length, 0)
  const [texts, places, owners] = [new Int32Array(size), new Float64Array(size), new Int32Array(size)]
  const indices = new Int32Array(size)
  let at = 0
  files.forEach((file, owner) => {
    file[side].forEach(({ line, text }, index) => {
      texts[at] = idOf(text)
      places[at] = owner * 2 ** 32 + line
      owners[at] = owner
      indices[at++] = index
    })
  })
  return { texts, places, files: owners, indices, taken: new Uint8Array(size) }
}

function originsOf({ texts }: Side): ReadonlyMap<number, readonly number[]> {
  const origins = new Map<number, number[]>()
  texts.forEach((text, at) => {
    if (text === 0) return
    const list = origins.get(text) ?? []
    list.push(at)
    origins.set(text, list)
  })
  return origins
}

function longest(now: Side, old: Side, at: number, origins: readonly number[]): Block | undefined {
  if (origins.length > MOST_ORIGINS) return undefined
  let best: Block | undefined
  for (const origin of origins) {
    if (old.taken[origin] === 1) continue
    const back = reach(now, old, at, origin, -1, LONGEST_LOOK_BACK)
    const length = back + 1 + reach(now, old, at, origin, 1, now.texts.length)
    if (length > (best?.length ?? 0)) best = { from: at - back, origin: origin - back, length }
  }
  return best
}

/** How many more lines are the same on both sides, one way from a pair that is. */
function reach(now: Side, old: Side, at: number, origin: number, way: 1 | -1, most: number): number {
  let far = 0
  while (far < most) {
    const [i, j] = [at + (far + 1) * way, origin + (far + 1) * way]
    if (now.texts[i] === undefined || now.texts[i] !== old.texts[j]) break
    if (now.taken[i] === 1 || old.taken[j] === 1) break
    if (now.places[i] !== now.places[i - way]! + way || old.places[j] !== old.places[j - way]! + way) break
    far++
  }
  return far
}

function lettersIn(side: Side, { from, length }: Block, texts: readonly string[]): number {
  let sum = 0
  for (let i = from; i < from + length && sum < FEWEST_LETTERS; i++)
    sum += texts[side.texts[i]!]!.match(/[\p{L}\p{N}]/gu)?.length ?? 0
  return sum
}

function take(now: Side, old: Side, { from, origin, length }: Block): void {
  now.taken.fill(1, from, from + length)
  old.taken.fill(1, origin, origin + length)
}

function byFile({ files, indices, taken }: Side, count: number): Set<number>[] {
  const sets = Array.from({ length: count }, () => new Set<number>())
  taken.forEach((isTaken, at) => {
    if (isTaken === 1) sets[files[at]!]!.add(indices[at]!)
  })
  return sets
}
