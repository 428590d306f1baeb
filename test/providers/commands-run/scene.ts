import { SluiceError } from '../../../src/core/problem.ts'
import { problems } from '../../../src/core/problems/index.ts'
import { Checks, stagesOf } from '../../../src/core/quality/checks.ts'
import { type Schedule, startSchedule } from '../../../src/core/quality/schedule.ts'
import type { Stage } from '../../../src/core/quality/stage-config.ts'
import { type ChangedFiles, tasksOf } from '../../../src/core/quality/task.ts'
import type { Ports } from '../../../src/providers/commands-run/ports.ts'
import { runChecks } from '../../../src/providers/commands-run/run-checks.ts'
import { matcherOf } from '../../../src/providers/globs.ts'
import { systemClock } from '../../../src/runner/world/clock.ts'
import { watch } from '../../../src/runner/world/watch.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

export interface Scene {
  readonly folder: string
  /** Every line of the log; of a group its title and, after "> ", its text. */
  readonly log: string[]
  run(checks: readonly object[], more?: Partial<RunSettings>): Promise<Schedule>
}

interface RunSettings {
  readonly stages: readonly Stage[]
  readonly changed: ChangedFiles
  readonly ports: Partial<Ports>
  readonly signal: AbortSignal
}

/** A scratch folder in which checks really run. */
export function scene(): Scene {
  const folder = temporaryFolder('checks')
  const temp = temporaryFolder('temp')
  const log: string[] = []
  const real: Ports = {
    watch,
    clock: systemClock,
    log: {
      line: (text) => void log.push(text),
      group: async (title, text) => void log.push(title, `> ${text}`),
    },
    read: ([found]) => {
      throw new SluiceError(problems.reportUnknown(found?.path ?? '', ['none']))
    },
  }
  return {
    folder,
    log,
    async run(given, { stages = [], changed = { files: [] }, ports = {}, signal = AbortSignal.timeout(60_000) } = {}) {
      const checks = Checks.parse(given)
      const order = stagesOf(checks, stages)
      const tasks = tasksOf(checks, order, changed, matcherOf)
      const clock = ports.clock ?? real.clock
      const schedule = startSchedule(tasks, order, { limit: 2, onInconclusive: 'fail' }, clock.now())
      const place = { workingDirectory: folder, temp, path: [] }
      return runChecks(schedule, place, { ...real, ...ports }, signal)
    },
  }
}

export const resultOf = ({ tasks }: Schedule, at = 0) => tasks[at]?.result
