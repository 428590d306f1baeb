import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { METRICS, sumCounts } from '../../../src/core/coverage/count.ts'
import { type CoverageReport, countOf } from '../../../src/core/coverage/report.ts'
import { coverageReaders } from '../../../src/providers/coverage/index.ts'
import { recognise } from '../../../src/providers/reports/recognise.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import { FIXTURES, SAME_LINES } from './fixtures.ts'

const folder = new URL('../../fixtures/coverage/', import.meta.url).pathname

function totals({ files, totals: ofAll }: CoverageReport): string {
  return METRICS.flatMap((metric) => {
    const counts = files.flatMap(({ measured }) => measured[metric] ?? []).map(countOf)
    if (counts.length === 0 && ofAll[metric] === undefined) return []
    const { covered, total } = sumCounts([...counts, ...(ofAll[metric] === undefined ? [] : [ofAll[metric]])])
    return `${metric} ${covered}/${total}`
  }).join(', ')
}

function read(path: string): { readonly format: string; readonly report: CoverageReport } {
  const source = openSource(folder + path, path)
  const reader = recognise(coverageReaders, source, undefined)
  return { format: reader.format, report: reader.read(source) }
}

/** The lines of each file with whether they ran, by the file's own name. */
function linesRun(path: string): Record<string, string> {
  const files = read(path).report.files.map(({ path: file, detail }) => [
    file.slice(file.lastIndexOf('/') + 1),
    Array.from(detail?.lines ?? [], (line, i) => `${line}${detail?.hits[i] === 0 ? '-' : '+'}`).join(' '),
  ])
  return Object.fromEntries(files.filter(([, lines]) => lines !== ''))
}

describe.each(FIXTURES)('$tool', ({ printed, says, reports }) => {
  it('printed these totals', () => {
    const text = readFileSync(folder + printed, 'utf8')
    for (const line of says) expect(text).toContain(line)
  })

  it.each(Object.entries(reports))('%s: %s', (path, expected) => {
    const { format, report } = read(path)
    expect(`${format}: ${totals(report)}`).toBe(expected)
  })
})

it.each(SAME_LINES)('%s and %s say the same of every line', (one, other) => {
  expect(linesRun(one)).toEqual(linesRun(other))
})

it('no report is left out', () => {
  const there = globSync('*/*.{json,xml,info,lcov,out,gcov}', { cwd: folder }).sort()
  expect(FIXTURES.flatMap(({ reports }) => Object.keys(reports)).sort()).toEqual(there)
})
