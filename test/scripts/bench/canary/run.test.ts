import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { figures } from '../../../../scripts/bench/canary/figures.ts'
import { evidenceOf, type Run, readRun } from '../../../../scripts/bench/canary/run.ts'
import { tables } from '../../../../scripts/bench/canary/tables.ts'
import { worldNamed } from '../../../../scripts/bench/worlds/index.ts'
import { temporaryFolder } from '../../../support/temporary/folder.ts'

it('a run that was saved is told again as it was, with all that never happened in it', () => {
  const file = join(temporaryFolder('bench'), 'run.json')
  const way = { policy: 'script', past: 'none', scrapeSeconds: 15 } as const
  const run: Run = {
    scope: { full: false, seed: 1, noHistory: false },
    figures: ['hang 100/s', '100/s 1% x5', '1000/s 0.1% none'].map((name) => figures(worldNamed(name), way, 3, 1)),
    efficiencies: [],
    cost: { median: 0.05, mean: 0.06, state: 5_000 },
  }
  writeFileSync(file, JSON.stringify(run))
  const again = readRun(file)
  expect(again).toEqual(run)
  expect(again.figures[0]?.caughtMedian).toBe(Number.POSITIVE_INFINITY)
  expect(tables(evidenceOf(again), [])).toEqual(tables(evidenceOf(run), []))
})
