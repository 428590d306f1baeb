import { describe, expect, it } from 'vitest'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import { readDiff } from '../../../src/core/coverage/diff.ts'
import type { Items } from '../../../src/core/coverage/items.ts'
import { patchCoverage } from '../../../src/core/coverage/patch.ts'
import type { FileCoverage } from '../../../src/core/coverage/report.ts'

function items(hits: Readonly<Record<number, number>>): Items {
  const { add, take } = createCollector()
  for (const [line, count] of Object.entries(hits)) add(Number(line), count)
  return take()
}

function file(path: string, hits: Readonly<Record<number, number>> | undefined): FileCoverage {
  return { path, measured: {}, detail: hits && items(hits) }
}

const added = (path: string, from: number, lines: readonly string[]) =>
  `--- a/${path}\n+++ b/${path}\n@@ -${from - 1},0 +${from},${lines.length} @@\n${lines.map((line) => `+${line}\n`).join('')}`

const patch = (diff: string, files: readonly FileCoverage[]) => patchCoverage(readDiff(diff), files)

describe('the coverage of a change', () => {
  it('counts changed lines that a report counts, and names those that did not run', () => {
    const diff = added('src/a.ts', 5, ['one', '// two', 'three', 'four']) + added('src/b.ts', 1, ['only'])
    const files = [file('src/a.ts', { 4: 0, 5: 3, 7: 0, 8: 0, 9: 0 }), file('src/b.ts', { 1: 1 })]
    expect(patch(diff, files)).toEqual({
      count: { covered: 2, total: 4 },
      files: [
        { path: 'src/a.ts', covered: 1, total: 3, uncovered: [7, 8] },
        { path: 'src/b.ts', covered: 1, total: 1, uncovered: [] },
      ],
      moved: 0,
      unknown: [],
      unseen: [],
    })
  })
  it('is none when only comments changed', () => {
    const result = patch(added('src/a.ts', 5, ['// one']), [file('src/a.ts', { 1: 0 })])
    expect([result.count, result.files]).toEqual([{ covered: 0, total: 0 }, []])
  })
  it('counts a line once, by the statement on it that ran most', () => {
    const { add, take } = createCollector()
    add(1, 0, 1)
    add(1, 2, 2)
    const files = [{ path: 'a.ts', measured: {}, detail: take() }]
    expect(patch(added('a.ts', 1, ['x']), files).count).toEqual({ covered: 1, total: 1 })
  })
  it('leaves moved lines out and says how many they were', () => {
    const text = 'return items.reduce((sum, item) => sum + item, 0)'
    const diff = `--- a/a.ts\n+++ b/a.ts\n@@ -1 +0,0 @@\n-${text}\n@@ -9,0 +9,2 @@\n+${text}\n+new\n`
    expect(patch(diff, [file('a.ts', { 9: 0, 10: 1 })])).toMatchObject({ count: { covered: 1, total: 1 }, moved: 1 })
  })
  it('does not miss a renamed file', () => {
    const diff = `diff --git a/a.ts b/b.ts\nrename from a.ts\nrename to b.ts\n--- a/a.ts\n+++ b/b.ts\n@@ -1 +1 @@\n-x\n+y\n`
    expect(patch(diff, [file('b.ts', { 1: 0, 2: 0 })]).files).toEqual([
      { path: 'b.ts', covered: 0, total: 1, uncovered: [1] },
    ])
  })
})

describe('what cannot be judged is named', () => {
  it.each([
    ['src/new.ts', true],
    ['lib/New.TS', true],
    ['README.md', false],
    ['src/new.test.ts', false],
    ['test/help.ts', false],
    ['src/types.d.ts', false],
  ])('a changed file that no report knows: %s is source: %s', (path, isSource) => {
    const result = patch(added(path, 1, ['x']), [file('src/a.ts', { 1: 1 })])
    expect([result.unknown, result.count.total]).toEqual([isSource ? [path] : [], 0])
  })
  it('but not a deleted one, and not one that was only renamed', () => {
    const deleted = '--- a/src/old.ts\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n'
    const renamed = 'diff --git a/x.ts b/y.ts\nrename from x.ts\nrename to y.ts\n'
    expect(patch(deleted + renamed, [file('src/a.ts', { 1: 1 })]).unknown).toEqual([])
  })
  it('a file whose report has no lines, and one whose diff has none', () => {
    const diff = `${added('a.ts', 1, ['x'])}diff --git a/b.ts b/b.ts\nBinary files a/b.ts and b/b.ts differ\n`
    const result = patch(diff, [file('a.ts', undefined), file('b.ts', { 1: 0 })])
    expect([result.unseen, result.count]).toEqual([['a.ts', 'b.ts'], { covered: 0, total: 0 }])
  })
})
