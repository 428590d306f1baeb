import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ChangedFile } from '../../../src/core/coverage/change.ts'
import { readDiff } from '../../../src/core/coverage/diff.ts'

const text = (...lines: readonly string[]) => `${lines.join('\n')}\n`
const brief = ({ path, status, added, deleted }: ChangedFile) => [path, status, [...added], [...deleted]]

describe('a diff of git', () => {
  it('with context names the lines of both sides', () => {
    const diff = text(
      'diff --git a/src/a.ts b/src/a.ts',
      'index 1..2 100644',
      '--- a/src/a.ts',
      '+++ b/src/a.ts',
      '@@ -10,4 +10,5 @@ function a() {',
      ' one',
      '-two',
      '+2',
      '+2.5',
      ' three',
      ' four',
    )
    expect(readDiff(diff)).toEqual([
      {
        path: 'src/a.ts',
        previousPath: undefined,
        status: 'modified',
        binary: false,
        added: Int32Array.of(11, 12),
        moved: Int32Array.of(),
        deleted: Int32Array.of(11),
        movedAway: Int32Array.of(),
        runs: [{ oldLine: 11, oldLines: 1, newLine: 11, newLines: 2 }],
      },
    ])
  })
  it('without context names the same, and several hunks follow each other', () => {
    const diff = text('--- a/x', '+++ b/x', '@@ -2 +1,0 @@', '-b', '@@ -5,0 +5,2 @@', '+e', '+f')
    expect(readDiff(diff)[0]?.runs).toEqual([
      { oldLine: 2, oldLines: 1, newLine: 2, newLines: 0 },
      { oldLine: 6, oldLines: 0, newLine: 5, newLines: 2 },
    ])
    expect(readDiff(diff).map(brief)).toEqual([['x', 'modified', [5, 6], [2]]])
  })
  it.each([
    ['added', ['new file mode 100644', '--- /dev/null', '+++ b/x', '@@ -0,0 +1 @@', '+a'], [1], []],
    ['deleted', ['deleted file mode 100644', '--- a/x', '+++ /dev/null', '@@ -1,2 +0,0 @@', '-a', '-b'], [], [1, 2]],
    ['modified', ['old mode 100644', 'new mode 100755'], [], []],
    ['added', ['new file mode 100644', 'index 0000000..e69de29'], [], []],
  ])('tells that a file was %s', (status, lines, added, deleted) => {
    expect(readDiff(text('diff --git a/x b/x', ...lines)).map(brief)).toEqual([['x', status, added, deleted]])
  })
  it.each([
    ['rename', 'renamed'],
    ['copy', 'copied'],
  ])('knows where a file came from by a %s', (word, status) => {
    const diff = text('diff --git a/old name b/b/new', `${word} from old name`, `${word} to b/new`)
    expect(readDiff(diff)[0]).toMatchObject({ path: 'b/new', previousPath: 'old name', status })
  })
  it('knows the lines of a renamed file', () => {
    const names = ['diff --git a/old b/new', 'similarity index 90%', 'rename from old', 'rename to new']
    const [file] = readDiff(text(...names, '--- a/old', '+++ b/new', '@@ -3 +3 @@', '-a', '+b'))
    expect(file).toMatchObject({ path: 'new', previousPath: 'old', added: Int32Array.of(3), deleted: Int32Array.of(3) })
  })
  it.each([
    ['Binary files a/p.png and b/p.png differ'],
    ['GIT binary patch', 'literal 3', 'Kc${Nk-z@', '', 'literal 0', 'HcmV?d00001', ''],
  ])('has no lines of a binary file: %s', (...lines) => {
    const diff = text('diff --git a/p.png b/p.png', 'index 1..2 100644', ...lines, 'diff --git a/x b/x', 'new mode 1')
    expect(readDiff(diff).map(({ path, binary }) => [path, binary])).toEqual([
      ['p.png', true],
      ['x', false],
    ])
  })
  it('takes a change of type as one change of the file', () => {
    const gone = ['diff --git a/x b/x', 'deleted file mode 100644', '--- a/x', '+++ /dev/null', '@@ -1 +0,0 @@', '-a']
    const come = ['diff --git a/x b/x', 'new file mode 120000', '--- /dev/null', '+++ b/x', '@@ -0,0 +1 @@', '+y']
    expect(readDiff(text(...gone, ...come)).map(brief)).toEqual([['x', 'modified', [1], [1]]])
  })
  it('reads past the text of a mail and its signature', () => {
    const mail = ['From 1 Mon Sep 17', 'Subject: [PATCH] + a thing', '', '---', ' x | 2 +-', '']
    const diff = text(
      ...mail,
      'diff --git a/x b/x',
      '--- a/x',
      '+++ b/x',
      '@@ -1 +1 @@',
      '-a',
      '+b',
      '-- ',
      '2.39.5',
      '',
    )
    expect(readDiff(diff).map(brief)).toEqual([['x', 'modified', [1], [1]]])
  })
})

describe('line ends', () => {
  it('that are CRLF everywhere are no part of names and headers', () => {
    const diff = 'diff --git a/x b/x\r\n--- a/x\r\n+++ b/x\r\n@@ -1,2 +1,2 @@\r\n a\r\n-b\r\n+c\r\n'
    expect(readDiff(diff).map(brief)).toEqual([['x', 'modified', [2], [2]]])
  })
  it('may be missing at the end of either file', () => {
    const no = '\\ No newline at end of file'
    const diff = text(
      '--- a/x',
      '+++ b/x',
      '@@ -1 +1 @@',
      '-a',
      no,
      '+b',
      no,
      '--- a/y',
      '+++ b/y',
      '@@ -1 +1 @@',
      '-a',
      '+b',
    )
    expect(readDiff(diff).map(({ path }) => path)).toEqual(['x', 'y'])
  })
  it('may be missing at the end of the diff', () => {
    expect(readDiff('--- a/x\n+++ b/x\n@@ -1 +1 @@\n-a\n+b').map(brief)).toEqual([['x', 'modified', [1], [1]]])
  })
  it('are kept when an editor took the blank of an empty line away', () => {
    const diff = text('--- a/x', '+++ b/x', '@@ -1,3 +1,4 @@', ' a', '', '+b', ' c')
    expect(readDiff(diff).map(brief)).toEqual([['x', 'modified', [3], []]])
  })
})

describe('a diff of diff -u', () => {
  it.each([
    [
      ['diff -ru old/src/a.c new/src/a.c', '--- old/src/a.c\t2026-01-01 00:00:00', '+++ new/src/a.c\t2026-01-02'],
      'src/a.c',
    ],
    [['--- src/a.c\t2026-01-01', '+++ src/a.c\t2026-01-02'], 'src/a.c'],
    [['--- src/a.c.orig', '+++ src/a.c'], 'src/a.c'],
    [['Index: a.c', '=======', '--- a.c\t(revision 1)', '+++ a.c\t(working copy)'], 'a.c'],
    [['--- ./a b.c\t2026', '+++ ./a b.c\t2026'], 'a b.c'],
  ])('%j is about %s', (lines, path) => {
    expect(readDiff(text(...lines, '@@ -1 +1 @@', '-a', '+b')).map(brief)).toEqual([[path, 'modified', [1], [1]]])
  })
  it('knows by its time that a file was not there, in any zone', () => {
    const [never, once] = ['1970-01-01 01:00:00.000000000 +0100', '2026-01-01 00:00:00.000000000 +0100']
    const added = text(`--- old/x\t${never}`, `+++ new/x\t${once}`, '@@ -0,0 +1,2 @@', '+a', '+b')
    const deleted = text(`--- old/y\t${once}`, '+++ new/y\t1969-12-31 19:00:00 -0500', '@@ -1 +0,0 @@', '-a')
    expect(readDiff(added + deleted).map(brief)).toEqual([
      ['x', 'added', [1, 2], []],
      ['y', 'deleted', [], [1]],
    ])
  })
  it('does not take lines at the very top for a file that comes or goes', () => {
    const diff = text('--- a/x', '+++ b/x', '@@ -1,2 +0,0 @@', '-a', '-b', '--- a/y', '+++ b/y', '@@ -0,0 +1 @@', '+a')
    expect(readDiff(diff).map(({ status }) => status)).toEqual(['modified', 'modified'])
  })
})

describe('what cannot be trusted is refused with its line', () => {
  const head = ['--- a/x', '+++ b/x']
  it.each([
    ['a combined diff', text('diff --cc x', '--- a/x', '+++ b/x', '@@@ -1 -1 +1 @@@', '++a'), 1, 'combined'],
    ['a combined hunk', text(...head, '@@@ -1 -1 +1 @@@', '++a'), 3, 'combined'],
    ['a diff that was cut off', text(...head, '@@ -1,3 +1,3 @@', ' a'), 4, 'ends inside'],
    ['a hunk with too many lines', text(...head, '@@ -1 +1 @@', '-a', '+b', '+c'), 6, 'more lines'],
    ['too many lines after a blank', text(...head, '@@ -1 +1 @@', '-a', '+b', '', '+c'), 6, 'more lines'],
    ['a hunk with too few lines of one side', text(...head, '@@ -1,2 +1 @@', '-a', '+b', '+c'), 6, 'other lines'],
    ['a hunk with a line of no kind', text(...head, '@@ -1 +1 @@', 'a'), 4, 'other lines'],
    ['a broken header', text(...head, '@@ -1 +x @@', '+a'), 3, 'header is broken'],
    ['a line number beyond all files', text(...head, '@@ -1 +9999999999 @@', '+a'), 3, 'header is broken'],
    ['lines at line 0', text(...head, '@@ -0,1 +1 @@', '+a'), 3, 'header is broken'],
    ['hunks out of order', text(...head, '@@ -5 +5 @@', '-a', '+b', '@@ -5 +6 @@', '-a', '+b'), 6, 'before the end'],
    ['a hunk of nobody', text('@@ -1 +1 @@', '-a', '+b'), 1, 'no file was named'],
    ['a broken quotation', text('--- "a/x', '+++ "b/x"', '@@ -1 +1 @@', '-a', '+b'), 1, 'quotation'],
    ['a series', text(...head, '@@ -1 +1 @@', '-a', '+b', ...head, '@@ -1 +1 @@', '-b', '+c'), 6, 'changed twice'],
    ['a text that is no diff', 'Hello\nWorld\n', 1, 'no diff'],
  ])('%s', (_what, diff, line, why) => {
    const what = `change.diff is broken at line ${line}.`
    const problem = { code: 'diff-broken', what, why: expect.stringContaining(why) }
    expect(() => readDiff(diff, 'change.diff')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining(problem) }),
    )
  })
  it('but no text is no change', () => {
    expect(readDiff('')).toEqual([])
    expect(readDiff('\n')).toEqual([])
  })
  it('and any text at all is read or refused, never a crash', () => {
    const piece = fc.constantFrom(
      '--- a/x',
      '+++ b/x',
      '@@ -1 +1 @@',
      '-a',
      '+b',
      ' c',
      '',
      '\\ No',
      'diff --git a/x b/x',
      '"',
      '@@',
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(piece, fc.string())), (lines) => {
        try {
          return Array.isArray(readDiff(lines.join('\n')))
        } catch (thrown) {
          return (thrown as Error).name === 'SluiceError'
        }
      }),
    )
  })
})
