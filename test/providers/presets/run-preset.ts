import { cpSync, symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { openReader } from '../../../src/actions/quality-gate/read.ts'
import { startSchedule } from '../../../src/core/quality/schedule.ts'
import type { Stage } from '../../../src/core/quality/stage-config.ts'
import { type Task, tasksOf } from '../../../src/core/quality/task.ts'
import type { Place } from '../../../src/providers/commands-run/ports.ts'
import { runChecks } from '../../../src/providers/commands-run/run-checks.ts'
import type { Preset } from '../../../src/providers/presets/preset.ts'
import { openProject } from '../../../src/providers/presets/project.ts'
import { type PresetCheck, presetChecks } from '../../../src/providers/presets/shared.ts'
import { systemClock } from '../../../src/runner/world/clock.ts'
import { watch } from '../../../src/runner/world/watch.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const FIXTURES = join(import.meta.dirname, '..', '..', 'fixtures', 'quality')

/** Runs a preset on a copy of a fixture, with tools linked in where a project has them; the results by name. */
export async function runPreset(
  preset: Preset,
  fixture: string,
  links: Readonly<Record<string, string>>,
  env: Readonly<Record<string, string>> = {},
): Promise<ReadonlyMap<string, Task>> {
  const folder = temporaryFolder('preset')
  const temp = temporaryFolder('temp')
  cpSync(join(FIXTURES, fixture), folder, { recursive: true })
  for (const [name, target] of Object.entries(links)) symlinkSync(target, join(folder, name))
  const plan = preset.plan(openProject(folder), temp)
  const tasks = tasksOf(plan.checks, plan.stages, { files: [] }, () => () => false)
  // Every stage runs, so that one test sees all tools.
  const all = tasks.map((task) => ({
    ...task,
    stage: 'static',
    config: { ...task.config, env: { ...task.config.env, ...env } },
  }))
  const done = await run(all, plan.stages, { workingDirectory: folder, temp, path: plan.path })
  return new Map(done.map((task) => [task.config.name, task]))
}

/** Runs checks of a preset in a folder with its node_modules. */
export function runHere(checks: readonly PresetCheck[], folder: string, temp: string): Promise<readonly Task[]> {
  const stages = [{ name: 'unit', policy: 'warn' as const }]
  const tasks = tasksOf(presetChecks(checks), stages, { files: [] }, () => () => false)
  return run(tasks, stages, { workingDirectory: folder, temp, path: [join(folder, 'node_modules', '.bin')] })
}

async function run(tasks: readonly Task[], stages: readonly Stage[], place: Place): Promise<readonly Task[]> {
  const schedule = startSchedule(tasks, stages, { limit: 2, onInconclusive: 'fail' }, systemClock.now())
  const log = { line: () => {}, group: async () => {} }
  const { read } = openReader({})
  const done = await runChecks(schedule, place, { watch, clock: systemClock, log, read }, AbortSignal.timeout(300_000))
  return done.tasks
}

/** Verdict and reason of every check, in the order in which they stand in the preset. */
export function told(tasks: ReadonlyMap<string, Task>): Record<string, string> {
  return Object.fromEntries(Array.from(tasks, ([name, { result }]) => [name, `${result?.verdict}: ${result?.because}`]))
}

/** Where a tool of a preset found what; some write absolute paths. */
export function places(tasks: ReadonlyMap<string, Task>, name: string): string[] {
  const read = tasks.get(name)?.attempts.at(-1)?.read
  const annotations = read !== undefined && 'report' in read ? read.report.annotations : []
  return annotations.map(({ path, line, rule }) => `${path.replace(/^.*\/preset-[^/]+\//, '')}:${line} ${rule}`)
}
