import { availableParallelism } from 'node:os'
import { type Schedule, startSchedule } from '../../core/quality/schedule.ts'
import { type ChangedFiles, tasksOf } from '../../core/quality/task.ts'
import type { World } from '../../core/world.ts'
import type { Fix } from '../../providers/commands-run/fix.ts'
import { showFixes } from '../../providers/commands-run/fix-checks.ts'
import { runChecks } from '../../providers/commands-run/run-checks.ts'
import { openGit } from '../../providers/git/git.ts'
import { matcherOf } from '../../providers/globs.ts'
import type { Context } from '../../runner/action.ts'
import { watch } from '../../runner/world/watch.ts'
import type { Plan } from './plan.ts'
import type { Reader } from './read.ts'
import type { Values } from './values.ts'

/** Checks that were run, and what their fixes would change. */
export interface Ran {
  readonly schedule: Schedule
  readonly fixes: ReadonlyMap<string, Fix>
}

/** Where and with what checks run. */
export interface Machine {
  readonly temp: string
  readonly world: World
  readonly reader: Reader
}

/** Runs all checks, then the fixes of those that did not pass. */
export async function runAll(
  plan: Plan,
  values: Values,
  changed: ChangedFiles,
  { temp, world, reader }: Machine,
  { host, signal, workingDirectory, onInconclusive }: Context,
): Promise<Ran> {
  const { clock } = world
  const tasks = tasksOf(plan.checks, plan.stages, changed, matcherOf)
  const settings = { limit: values.parallel ?? availableParallelism(), onInconclusive }
  const start = startSchedule(tasks, plan.stages, settings, clock.now())
  if (tasks.length === 0) return { schedule: start, fixes: new Map() }
  const log = {
    line: host.info,
    group: (title: string, text: string) => host.group(title, async () => host.info(text)),
  }
  const place = { workingDirectory, temp, path: plan.path }
  const schedule = await runChecks(start, place, { watch, clock, log, read: reader.read }, signal)
  const gitIn = (folder: string) => openGit(world, folder)
  return { schedule, fixes: await showFixes(schedule, place, { watch, clock, log, gitIn }, signal) }
}
