import { describe, expect, it } from 'vitest'
import { readDiff } from '../../../src/core/coverage/diff.ts'
import { timed } from '../../support/cpu-time.ts'

const BLOCK = ['function total(items) {', '  return items.reduce((sum, item) => sum + item, 0)', '', '}']

/** A diff without context: for each file the lines that go at line 10 and those that come at line 20. */
function diffOf(files: Readonly<Record<string, { gone?: readonly string[]; come?: readonly string[] }>>): string {
  return Object.entries(files)
    .map(([name, { gone = [], come = [] }]) => {
      const hunks = [
        gone.length === 0 ? '' : `@@ -10,${gone.length} +9,0 @@\n${gone.map((line) => `-${line}\n`).join('')}`,
        come.length === 0
          ? ''
          : `@@ -${gone.length + 30},0 +20,${come.length} @@\n${come.map((line) => `+${line}\n`).join('')}`,
      ]
      return `--- a/${name}\n+++ b/${name}\n${hunks.join('')}`
    })
    .join('')
}

const linesOf = (diff: string) =>
  readDiff(diff).map(({ path, added, moved, deleted, movedAway }) => ({
    path,
    added: [...added],
    moved: [...moved],
    deleted: [...deleted],
    movedAway: [...movedAway],
  }))

describe('a block that is taken out and put in elsewhere', () => {
  it('is moved, its blank line and its lone brace with it', () => {
    expect(linesOf(diffOf({ one: { gone: BLOCK }, two: { come: ['// new', ...BLOCK, '// newer'] } }))).toEqual([
      { path: 'one', added: [], moved: [], deleted: [], movedAway: [10, 11, 12, 13] },
      { path: 'two', added: [20, 25], moved: [21, 22, 23, 24], deleted: [], movedAway: [] },
    ])
  })
  it('is moved within a file, too', () => {
    expect(linesOf(diffOf({ one: { gone: BLOCK, come: BLOCK } }))).toEqual([
      { path: 'one', added: [], moved: [20, 21, 22, 23], deleted: [], movedAway: [10, 11, 12, 13] },
    ])
  })
  it('is moved once: a second copy of it is new', () => {
    const [, two, three] = linesOf(diffOf({ one: { gone: BLOCK }, two: { come: BLOCK }, three: { come: BLOCK } }))
    expect([two?.moved.length, two?.added.length, three?.moved.length, three?.added.length]).toEqual([4, 0, 0, 4])
  })
  it('is new where one of its lines was changed', () => {
    const changed = [BLOCK[0]!, '  return items.reduce((sum, item) => sum - item, 0)', ...BLOCK.slice(2)]
    expect(linesOf(diffOf({ one: { gone: BLOCK }, two: { come: changed } }))[1]).toMatchObject({
      added: [20, 21, 22, 23],
      moved: [],
    })
  })
  it('is new in another order', () => {
    const lines = ['const first = 1', 'const second = 2', 'const third = 3']
    const [, two] = linesOf(diffOf({ one: { gone: lines }, two: { come: [...lines].reverse() } }))
    expect(two).toMatchObject({ added: [20, 21, 22], moved: [] })
  })
  it('is new when it is indented otherwise', () => {
    const [, two] = linesOf(diffOf({ one: { gone: BLOCK }, two: { come: BLOCK.map((line) => `  ${line}`) } }))
    expect(two).toMatchObject({ added: [20, 21, 22, 23], moved: [] })
  })
  it('is moved when only its line ends changed', () => {
    expect(linesOf(diffOf({ one: { gone: BLOCK, come: BLOCK.map((line) => `${line}\r`) } }))).toEqual([
      { path: 'one', added: [], moved: [20, 21, 22, 23], deleted: [], movedAway: [10, 11, 12, 13] },
    ])
  })
  it("is too small to be anybody's with fewer than 20 letters and digits", () => {
    const moved = (line: string) => linesOf(diffOf({ one: { gone: [line] }, two: { come: [line] } }))[1]?.moved
    expect(moved('abcdefghij123456789')).toEqual([])
    expect(moved('abcdefghij1234567890')).toEqual([20])
    expect(moved('}'.repeat(80))).toEqual([])
  })
  it('is found by the line that is not everywhere', () => {
    const gone = [...Array.from({ length: 40 }, () => 'const theSameEverywhere = 1'), ...BLOCK]
    const come = ['const theSameEverywhere = 1', ...BLOCK]
    expect(linesOf(diffOf({ one: { gone }, two: { come } }))[1]).toMatchObject({
      moved: [20, 21, 22, 23, 24],
      added: [],
    })
  })
  it('comes from where most of it stood', () => {
    const [one, two] = linesOf(
      diffOf({ one: { gone: BLOCK.slice(0, 2) }, two: { gone: BLOCK }, three: { come: BLOCK } }),
    )
    expect([one?.movedAway, two?.movedAway]).toEqual([[], [10, 11, 12, 13]])
  })
})

it('looking for moved lines stays quick, however alike they are', () => {
  const gone = Array.from({ length: 60_000 }, (_, i) => `const value${i % 4_000} = 1`)
  const come = Array.from({ length: 60_000 }, (_, i) => `const value${(i * 7_919) % 4_000} = 1`)
  const { made, took } = timed(() => readDiff(diffOf({ one: { gone, come } })))
  const [file] = made
  expect(took).toBeLessThan(5_000)
  expect(file!.added.length + file!.moved.length).toBe(60_000)
})

it('a line that was deleted everywhere is not followed to each of its places', () => {
  const lines = Array.from({ length: 60_000 }, () => 'const theSameEverywhere = 1')
  const { made, took } = timed(() => readDiff(diffOf({ one: { gone: lines, come: lines } })))
  const [file] = made
  expect(took).toBeLessThan(5_000)
  expect([file!.added.length, file!.moved.length]).toEqual([60_000, 0])
})
