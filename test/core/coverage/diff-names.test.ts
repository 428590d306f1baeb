import { describe, expect, it } from 'vitest'
import { readDiff } from '../../../src/core/coverage/diff.ts'
import { readHeader, unquote } from '../../../src/core/coverage/diff-names.ts'

const pathOf = (...lines: readonly string[]) => readDiff(`${lines.join('\n')}\n`)[0]?.path
const hunk = ['@@ -1 +1 @@', '-a', '+b']

describe('the name of a changed file', () => {
  it.each([
    ['a/src/x.ts', 'b/src/x.ts', 'src/x.ts'],
    ['i/src/x.ts', 'w/src/x.ts', 'src/x.ts'],
    ['c/src/x.ts', 'i/src/x.ts', 'src/x.ts'],
    ['src/x.ts', 'src/x.ts', 'src/x.ts'],
    ['a/x.ts', 'a/x.ts', 'a/x.ts'],
    ['a/a/x.ts', 'b/a/x.ts', 'a/x.ts'],
    ['before/x.ts', 'after/x.ts', 'x.ts'],
    ['a/with b/space.ts', 'b/with b/space.ts', 'with b/space.ts'],
    ['"a/\\303\\244 \\"q\\".ts"', '"b/\\303\\244 \\"q\\".ts"', 'ä "q".ts'],
    ['"a/tab\\there"', '"b/tab\\there"', 'tab\there'],
    ['"a/ä\\\\"', '"b/ä\\\\"', 'ä\\'],
  ])('%s and %s is %s', (before, after, path) => {
    const names = [`--- ${before}`, `+++ ${after}`]
    expect(pathOf(`diff --git ${before} ${after}`, ...names, ...hunk)).toBe(path)
    expect(pathOf(...names, ...hunk)).toBe(path)
    expect(pathOf(`diff --git ${before} ${after}`, 'old mode 100644', 'new mode 100755')).toBe(path)
  })
  it('keeps a first folder "b" of a new file without prefixes', () => {
    const added = ['new file mode 100644', '--- /dev/null', '+++ b/x.ts', '@@ -0,0 +1 @@', '+a']
    expect(pathOf('diff --git b/x.ts b/x.ts', ...added)).toBe('b/x.ts')
    expect(pathOf('diff --git a/x.ts b/x.ts', ...added)).toBe('x.ts')
    expect(pathOf(...added.slice(1))).toBe('x.ts')
  })
  it('is the one it has now when two folders were compared', () => {
    const names = ['--- a/old/x.ts', '+++ b/new/x.ts']
    expect(pathOf('diff --git a/old/x.ts b/new/x.ts', ...names, ...hunk)).toBe('new/x.ts')
  })
  it('that git writes with a tab because of its spaces has none', () => {
    expect(pathOf('diff --git a/a b b/a b', '--- a/a b\t', '+++ b/a b\t', ...hunk)).toBe('a b')
  })
})

describe('reading the header of git', () => {
  it.each([
    ['a/x b/x', ['a/x', 'b/x']],
    ['a/x b/y', ['a/x', 'b/y']],
    ['a/x b/x b/x b/x', ['a/x b/x', 'b/x b/x']],
    ['"a/\\t" "b/\\t"', ['a/\t', 'b/\t']],
    ['"a/\\t" b/plain', ['a/\t', 'b/plain']],
    ['a/plain "b/\\t"', ['a/plain', 'b/\t']],
    ['a/one two b/three four', undefined],
    ['"a/x', undefined],
    [`${'a '.repeat(100_000)}`, undefined],
  ])('%j', (header, names) => {
    expect(readHeader(header)).toEqual(names)
  })
  it('takes a very long quotation as broken', () => {
    expect(unquote(`"${'x'.repeat(5_000_000)}"`)).toBeUndefined()
  })
})
