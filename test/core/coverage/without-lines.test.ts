import { describe, expect, it } from 'vitest'
import { storeFile } from '../../../src/core/coverage/baseline.ts'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import { readDiff } from '../../../src/core/coverage/diff.ts'
import { countItems } from '../../../src/core/coverage/items.ts'
import type { FileCoverage } from '../../../src/core/coverage/report.ts'
import { withoutLines } from '../../../src/core/coverage/without-lines.ts'
import { baselineAt } from '../../support/baseline.ts'

/** A file with one character for each line: "+" ran, "-" did not, "." counts for nothing. */
function file(path: string, lines: string): FileCoverage {
  const { add, take } = createCollector()
  for (const [at, sign] of [...lines].entries()) if (sign !== '.') add(at + 1, sign === '+' ? 1 : 0)
  return { path, measured: { lines: { items: take() } }, detail: undefined }
}

function fair(before: readonly FileCoverage[], diff: string, now: readonly FileCoverage[]) {
  const counts = before.flatMap(({ measured: { lines } }) =>
    lines && 'items' in lines ? [countItems(lines.items)] : [],
  )
  const total = counts.reduce((a, b) => ({ covered: a.covered + b.covered, total: a.total + b.total }))
  const baseline = baselineAt('a'.repeat(40), { files: before.map(storeFile), totals: { lines: total } })
  return withoutLines(baseline, readDiff(diff), now)
}

const hunk = (path: string, header: string, ...lines: readonly string[]) =>
  `--- a/${path}\n+++ b/${path}\n@@ ${header} @@\n${lines.map((line) => `${line}\n`).join('')}`

describe('a base without what a change deletes', () => {
  it('has no covered lines that are gone', () => {
    const diff = hunk('a', '-1,3 +0,0', '-x', '-y', '-z')
    expect(fair([file('a', '+.-+--')], diff, [file('a', '+--')])).toEqual({
      totals: { lines: { covered: 1, total: 3 } },
      taken: { lines: { covered: 1, total: 2 } },
      unseen: [],
    })
  })
  it.each([
    ['an uncovered line that was edited', '+-', '-2 +2', ['-x', '+y'], '+-', { covered: 0, total: 0 }],
    ['a covered line that was edited', '+-', '-1 +1', ['-x', '+y'], '--', { covered: 0, total: 0 }],
    ['a covered line that became a comment', '+-', '-1 +1', ['-x', '+// y'], '.-', { covered: 1, total: 1 }],
    ['two lines that became one', '+-', '-1,2 +1', ['-x', '-y', '+z'], '-', { covered: 1, total: 1 }],
    ['one line that became three', '+-', '-1 +1,3', ['-x', '+1', '+2', '+3'], '+++-', { covered: 0, total: 0 }],
    ['a line that counts for nothing', '+.', '-2 +1,0', ['-// y'], '+', { covered: 0, total: 0 }],
  ])('after %s', (_what, before, header, lines, now, taken) => {
    expect(fair([file('a', before)], hunk('a', header, ...lines), [file('a', now)]).taken.lines).toEqual(taken)
  })
  it('has no file that is gone', () => {
    const diff = '--- a/a\n+++ /dev/null\n@@ -1,2 +0,0 @@\n-x\n-y\n'
    expect(fair([file('a', '+-'), file('b', '+')], diff, [file('b', '+')]).totals).toEqual({
      lines: { covered: 1, total: 1 },
    })
  })
  it('keeps lines that stand elsewhere now', () => {
    const text = 'return items.reduce((sum, item) => sum + item, 0)'
    const diff = hunk('a', '-1 +0,0', `-${text}`) + hunk('b', '-0,0 +1', `+${text}`)
    expect(fair([file('a', '-+')], diff, [file('a', '+'), file('b', '-')]).taken).toEqual({
      lines: { covered: 0, total: 0 },
    })
  })
  it('keeps a file that was renamed, without what was deleted in it', () => {
    const names = 'diff --git a/a b/b\nrename from a\nrename to b\n'
    expect(fair([file('a', '++-')], `${names}--- a/a\n+++ b/b\n@@ -1 +0,0 @@\n-x\n`, [file('b', '+-')]).taken).toEqual({
      lines: { covered: 1, total: 1 },
    })
    expect(fair([file('a', '++-')], names.replaceAll('rename', 'copy'), []).taken.lines?.total).toBe(0)
  })
  it('says which files it knows no lines of', () => {
    const counted = { covered: 3, total: 4 }
    const files = [
      { path: 'a', lines: counted },
      { path: 'b', lines: counted },
    ]
    const baseline = baselineAt('a'.repeat(40), { files, totals: { lines: { covered: 6, total: 8 } } })
    const diff = `${hunk('a', '-1 +0,0', '-x')}--- a/b\n+++ /dev/null\n@@ -1 +0,0 @@\n-x\n`
    expect(withoutLines(baseline, readDiff(diff), [])).toEqual({
      totals: { lines: counted },
      taken: { lines: counted },
      unseen: ['a'],
    })
  })
})
