import { expect, it } from 'vitest'
import type { QualityReport } from '../../../../src/core/quality/report.ts'
import { medianRun } from '../../../../src/providers/checks/lighthouse/median-run.ts'

function run(tool: string, paint: number, interactive: number, inconclusive?: string): QualityReport {
  const metrics = [
    { name: 'first-contentful-paint', value: paint, unit: 'ms' },
    { name: 'interactive', value: interactive, unit: 'ms' },
  ]
  return { about: 'page', tool, annotations: [], metrics, limits: [], inconclusive, warnings: [] }
}

it('looks at both numbers, and takes a run that is the middle of neither when it is nearest', () => {
  const runs = [run('a', 100, 900), run('b', 200, 100), run('c', 300, 500), run('d', 210, 480), run('e', 190, 515)]
  expect(medianRun(runs)?.tool).toBe('e')
})

it('takes the first of two, and a sound run before one that decides nothing', () => {
  expect(medianRun([run('a', 100, 100), run('b', 200, 200)])?.tool).toBe('a')
  expect(medianRun([run('a', 100, 100, 'broke'), run('b', 900, 900)])?.tool).toBe('b')
  expect(medianRun([run('a', 100, 100, 'broke')])?.tool).toBe('a')
})

it('has none of none', () => {
  expect(medianRun([])).toBeUndefined()
})
