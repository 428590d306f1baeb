import { readFileSync } from 'node:fs'
import { WORLDS } from '../worlds/index.ts'
import type { Cost } from './cost.ts'
import type { Evidence } from './goals/goal.ts'
import { type Scope, usualWay } from './jobs.ts'

/** All that a run measured. */
export interface Run {
  readonly scope: Scope
  readonly figures: Evidence['figures']
  readonly efficiencies: Evidence['efficiencies']
  readonly cost: Cost
}

/** What the tables and the goals are made from. */
export function evidenceOf({ scope, figures, efficiencies }: Run): Evidence {
  const played = new Set(figures.map(({ world }) => world))
  const worlds = WORLDS.filter(({ name }) => played.has(name))
  return { full: scope.full, usual: usualWay(scope), worlds, figures, efficiencies }
}

/** Reads a run that was saved as JSON, which knows neither "never" nor "no number": null stands for both there. */
export function readRun(path: string): Run {
  const revive = (name: string, value: unknown) =>
    value !== null ? value : name === 'caughtMedian' ? Number.POSITIVE_INFINITY : Number.NaN
  return JSON.parse(readFileSync(path, 'utf8'), revive) as Run
}
