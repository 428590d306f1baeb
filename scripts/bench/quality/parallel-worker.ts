import { availableParallelism, tmpdir } from 'node:os'
import { parseArgs } from 'node:util'
import { Checks } from '../../../src/core/quality/checks.ts'
import { verdictOf } from '../../../src/core/quality/outcome.ts'
import { startSchedule } from '../../../src/core/quality/schedule.ts'
import { tasksOf } from '../../../src/core/quality/task.ts'
import { runChecks } from '../../../src/providers/commands-run/run-checks.ts'
import { githubHost } from '../../../src/runner/github-host.ts'
import { systemClock } from '../../../src/runner/world/clock.ts'
import { watch } from '../../../src/runner/world/watch.ts'

/** The engine as the step uses it: so many checks of `true`, with their lines in the log. */
const { values } = parseArgs({ options: { checks: { type: 'string', default: '200' } } })
const checks = Checks.parse(
  Array.from({ length: Number(values.checks) }, (_, n) => ({ name: `true ${n}`, run: ['true'] })),
)
const stages = [{ name: 'checks', policy: 'warn' as const }]
const tasks = tasksOf(checks, stages, { files: [] }, () => () => false)
const schedule = startSchedule(
  tasks,
  stages,
  { limit: availableParallelism(), onInconclusive: 'fail' },
  systemClock.now(),
)
const log = {
  line: githubHost.info,
  group: (title: string, text: string) => githubHost.group(title, async () => githubHost.info(text)),
}
const read = () => {
  throw new Error('no check here has a report')
}
const place = { workingDirectory: process.cwd(), temp: tmpdir(), path: [] }
const done = await runChecks(schedule, place, { watch, clock: systemClock, log, read }, new AbortController().signal)
if (verdictOf(done) !== 'passed') throw new Error('a check of `true` did not pass')
