import { describe, expect, it } from 'vitest'
import { raiseBest, readBaseline, restoreFile, storeFile, writeBaseline } from '../../../src/core/coverage/baseline.ts'
import { findBaseline } from '../../../src/core/coverage/baseline-store.ts'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import { countOf, type FileCoverage } from '../../../src/core/coverage/report.ts'
import { baselineAt } from '../../support/baseline.ts'

const SHA = 'a'.repeat(40)
const AT = '2026-01-31T12:00:00Z'

function file(): FileCoverage {
  const { add, take } = createCollector()
  add(1, 5)
  add(2, 0)
  const lines = take()
  return {
    path: 'src/a.ts',
    measured: { lines: { items: lines }, functions: { count: { covered: 1, total: 2 } } },
    detail: lines,
  }
}

describe('a baseline', () => {
  it('is a document with one line for each file, and is read as it was written', () => {
    const files = [storeFile(file()), storeFile({ ...file(), path: 'src/b.ts' })]
    const baseline = baselineAt(SHA, { files, totals: { lines: { covered: 2, total: 4 } } })
    const text = writeBaseline(baseline)
    expect(text).toContain('\n{"path":"src/a.ts","lines":"1,1!","functions":{"covered":1,"total":2}},\n')
    expect(readBaseline(text, 'x')).toEqual(baseline)
    expect(readBaseline(writeBaseline(baselineAt(SHA)), 'x')).toEqual(baselineAt(SHA))
  })
  it('of a later version may hold more', () => {
    const text = JSON.stringify({ ...baselineAt(SHA), more: 1 })
    expect(readBaseline(text, 'x')).toEqual(baselineAt(SHA))
  })
  it.each([
    ['{', 'It is no JSON.'],
    ['null', 'the document: '],
    [JSON.stringify({ ...baselineAt(SHA), schemaVersion: 2 }), 'schemaVersion: '],
    [JSON.stringify({ ...baselineAt(SHA), commit: 'main' }), 'commit: expected the full hash'],
    [
      JSON.stringify({ ...baselineAt(SHA), totals: { lines: { covered: 2, total: 1 } } }),
      'totals.lines: expected no more',
    ],
    [JSON.stringify({ ...baselineAt(SHA), totals: { lines: { covered: -1, total: 1 } } }), 'totals.lines.covered: '],
    [JSON.stringify({ ...baselineAt(SHA), files: [{ path: 'a', lines: '1x' }] }), 'files.0.lines: '],
  ])('that is none is a problem: %s', (text, why) => {
    const problem = {
      code: 'baseline-broken',
      what: expect.stringContaining('the place'),
      why: expect.stringContaining(why),
    }
    expect(() => readBaseline(text, 'the place')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining(problem) }),
    )
  })
  it('gives a file back that counts the same', () => {
    const { path, measured, detail } = restoreFile(storeFile(file()))
    expect([path, countOf(measured.lines!), countOf(measured.functions!), measured.branches]).toEqual([
      'src/a.ts',
      { covered: 1, total: 2 },
      { covered: 1, total: 2 },
      undefined,
    ])
    expect([...detail!.lines]).toEqual([1, 2])
  })
})

describe('the best there ever was', () => {
  const now = { commit: 'b'.repeat(40), at: AT }
  const before = { lines: { covered: 8, total: 10, commit: SHA, at: AT } }
  it.each([
    [
      { covered: 9, total: 10 },
      { covered: 9, total: 10, ...now },
    ],
    [{ covered: 16, total: 20 }, before.lines],
    [{ covered: 7, total: 10 }, before.lines],
    [{ covered: 0, total: 0 }, before.lines],
  ])('and %j are %j', (lines, best) => {
    expect(raiseBest(before, { lines }, now)).toEqual({ lines: best })
  })
  it('begins with the first', () => {
    expect(raiseBest({}, { branches: { covered: 0, total: 3 } }, now)).toEqual({
      branches: { covered: 0, total: 3, ...now },
    })
  })
})

describe('looking for a baseline', () => {
  const kept = baselineAt(SHA)
  const store = {
    location: 'here',
    read: async (commit: string) => (commit === SHA ? kept : undefined),
    write: async () => {},
  }
  it('walks back to the first commit that has one', async () => {
    expect(await findBaseline(store, ['c', 'b', SHA])).toEqual({ baseline: kept, behind: 2 })
    expect(await findBaseline(store, ['c', 'b'])).toBeUndefined()
  })
})
