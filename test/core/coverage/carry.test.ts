import { describe, expect, it } from 'vitest'
import { type Baseline, storeFile } from '../../../src/core/coverage/baseline.ts'
import { carryForward } from '../../../src/core/coverage/carry.ts'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import type { FileCoverage } from '../../../src/core/coverage/report.ts'

const OLD = { commit: 'a'.repeat(40), at: '2026-01-01T00:00:00Z' }
const LAST = { commit: 'b'.repeat(40), at: '2026-01-31T00:00:00Z' }

function file(path: string, ...hits: readonly number[]): FileCoverage {
  const { add, take } = createCollector()
  for (const [i, hit] of hits.entries()) add(i + 1, hit)
  const items = take()
  return { path, measured: { lines: { items } }, detail: items }
}

const matcher = (glob: string) => (path: string) => path.startsWith(glob)
const flags = { web: ['web/'], api: ['api/'], docs: ['docs/'] }
const baseline: Baseline = {
  schemaVersion: 1,
  ...LAST,
  totals: {},
  files: [storeFile(file('api/a.ts', 1, 0, 0)), storeFile(file('web/old.ts', 1))],
  flags: [{ name: 'api', ...OLD }],
  best: {},
}
const now = { files: [file('web/w.ts', 1, 1)], totals: { lines: { covered: 2, total: 2 } }, warnings: [] }

describe('parts that no report speaks of', () => {
  it('are carried forward from the baseline, with when they were measured themselves', () => {
    const carried = carryForward(now, flags, baseline, matcher)
    expect(carried.files.map(({ path }) => path)).toEqual(['api/a.ts', 'web/w.ts'])
    expect(carried.totals).toEqual({ lines: { covered: 3, total: 5 } })
    expect(carried.flags).toEqual([
      { name: 'web', totals: { lines: { covered: 2, total: 2 } } },
      { name: 'api', totals: { lines: { covered: 1, total: 3 } }, carriedFrom: OLD },
      { name: 'docs', totals: {} },
    ])
  })

  it('have nothing without a baseline', () => {
    const carried = carryForward(now, flags, undefined, matcher)
    expect(carried.totals).toEqual(now.totals)
    expect(carried.flags.map(({ name, totals }) => [name, totals.lines?.total])).toEqual([
      ['web', 2],
      ['api', undefined],
      ['docs', undefined],
    ])
  })

  it('count once when two flags share a file', () => {
    const shared = { one: ['api/'], two: ['api/a'] }
    const { totals } = carryForward({ files: [], totals: {}, warnings: [] }, shared, baseline, matcher)
    expect(totals).toEqual({ lines: { covered: 1, total: 3 } })
  })
})
