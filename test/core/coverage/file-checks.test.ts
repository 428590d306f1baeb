import { describe, expect, it } from 'vitest'
import { checkEachFile, checkThresholds } from '../../../src/core/coverage/file-checks.ts'
import type { FileCoverage } from '../../../src/core/coverage/report.ts'

function file(path: string, covered: number, total: number): FileCoverage {
  return { path, measured: { lines: { count: { covered, total } } }, detail: undefined }
}

const startsWith = (glob: string) => (path: string) => path.startsWith(glob)
const files = [file('src/a.ts', 9, 10), file('src/b.ts', 1, 10), file('lib/c.ts', 5, 5), file('lib/empty.ts', 0, 0)]

describe('thresholds', () => {
  it('judge the sum of the files of each glob, and every glob that matches', () => {
    const rows = checkThresholds(files, { src: { lines: 50 }, 'src/b': { lines: 20 } }, startsWith)
    expect(rows.map(({ name, actual, verdict }) => [name, actual, verdict])).toEqual([
      ['src lines', 50, 'passed'],
      ['src/b lines', 10, 'failed'],
    ])
  })

  it('are an error where no measured file matches: a misspelt glob guards nothing', () => {
    const [row] = checkThresholds(files, { srv: { lines: 50 } }, startsWith)
    expect(row).toMatchObject({ name: 'srv', verdict: 'errored', expected: 50, actual: null })
  })

  it('are inconclusive for a metric that the files do not have', () => {
    const [row] = checkThresholds(files, { src: { branches: 50 } }, startsWith)
    expect(row).toMatchObject({ name: 'src branches', verdict: 'inconclusive' })
  })
})

describe('every single file', () => {
  it('is judged in one row, which names the worst and leaves files without lines out', () => {
    expect(checkEachFile(files, 95)).toEqual({
      name: 'file lines',
      operator: '>=',
      expected: 95,
      actual: 10,
      verdict: 'failed',
      because: 'below it: src/b.ts (10 %), src/a.ts (90 %)',
    })
    expect(checkEachFile(files, 10)).toMatchObject({ verdict: 'passed', actual: 10 })
  })

  it('counts what it does not name', () => {
    const many = Array.from({ length: 8 }, (_, i) => file(`f${i}.ts`, 0, 1))
    expect(checkEachFile(many, 1).because).toMatch(/f4\.ts \(0 %\) and 3 more$/)
  })

  it('is inconclusive when no report measures single files', () => {
    expect(checkEachFile([], 80).verdict).toBe('inconclusive')
  })
})
