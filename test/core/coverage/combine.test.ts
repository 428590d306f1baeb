import { describe, expect, it } from 'vitest'
import { createCollector } from '../../../src/core/coverage/collector.ts'
import { combine, crossCheck, type ReadReport } from '../../../src/core/coverage/combine.ts'
import { type CoverageReport, EMPTY_REPORT, type FileCoverage } from '../../../src/core/coverage/report.ts'

function file(path: string, hits: readonly number[]): FileCoverage {
  const { add, take } = createCollector()
  for (const [i, hit] of hits.entries()) add(i + 1, hit)
  const items = take()
  return { path, measured: { lines: { items } }, detail: items }
}

function read(report: Partial<CoverageReport>, path = 'lcov.info', format = 'lcov'): ReadReport {
  return { path, format, report: { ...EMPTY_REPORT, ...report } }
}

const asItIs = (path: string) => path

describe('several reports together', () => {
  it('unite files by their place in the repository and sort them', () => {
    const reports = [
      read({ files: [file('/app/src/b.js', [1, 0]), file('/app/src/a.js', [1])] }),
      read({ files: [file('src/b.js', [0, 1])] }, 'e2e.info'),
    ]
    const { files, totals } = combine(reports, (path) => path.replace('/app/', ''))
    expect(files.map(({ path }) => path)).toEqual(['src/a.js', 'src/b.js'])
    expect(totals).toEqual({ lines: { covered: 3, total: 3 } })
  })

  it('do not count the same report twice', () => {
    const report = read({ files: [file('a.js', [1, 0])] })
    expect(combine([report, report], asItIs).totals).toEqual({ lines: { covered: 1, total: 2 } })
  })

  it('take the total that a report states where no file says it', () => {
    const report = read({ files: [file('a.php', [1])], totals: { branches: { covered: 3, total: 7 } } })
    expect(combine([report], asItIs).totals).toEqual({
      lines: { covered: 1, total: 1 },
      branches: { covered: 3, total: 7 },
    })
  })

  it('add stated totals of reports that speak of different files, and keep the fuller of those that do not', () => {
    const one = read({ files: [file('a.php', [1])], totals: { branches: { covered: 3, total: 7 } } })
    const other = read({ files: [file('b.php', [1])], totals: { branches: { covered: 1, total: 2 } } }, 'other.xml')
    expect(combine([one, other], asItIs).totals.branches).toEqual({ covered: 4, total: 9 })
    const same = read({ files: [file('a.php', [1])], totals: { branches: { covered: 1, total: 2 } } }, 'other.xml')
    const { totals, warnings } = combine([one, same], asItIs)
    expect(totals.branches).toEqual({ covered: 3, total: 7 })
    expect(warnings).toEqual([
      'A report states only a total of its branches, so it cannot be united with others; the fuller one was kept.',
    ])
  })

  it('measure nothing when there is nothing', () => {
    expect(combine([], asItIs)).toEqual({ files: [], totals: {}, warnings: [] })
  })
})

describe('the totals that a report states', () => {
  it('are compared with what is in it, and a difference is told with both numbers', () => {
    const declared = { lines: { covered: 29, total: 60 } }
    const report = read({ files: [file('a.js', [1, 0]), file('a.js', [0, 1, 0])], declared })
    expect(crossCheck(report)).toEqual([
      'lcov.info says that 29 of 60 lines are covered, but 2 of 3 are in it; what is in it counts.',
    ])
  })

  it('are no news when they agree, or when there is nothing to compare with', () => {
    expect(crossCheck(read({ files: [file('a.js', [1, 0])], declared: { lines: { covered: 1, total: 2 } } }))).toEqual(
      [],
    )
    expect(crossCheck(read({ declared: { branches: { covered: 1, total: 2 } } }))).toEqual([])
  })
})
