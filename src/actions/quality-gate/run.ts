import { mkdtempSync } from 'node:fs'
import { join } from 'node:path'
import type { Context, Outcome } from '../../runner/action.ts'
import { secretsIn } from '../../runner/secrets.ts'
import { createWorld } from '../../runner/world/world.ts'
import { openChanges } from './changed.ts'
import { outlookFor } from './outlook.ts'
import { planOf } from './plan.ts'
import { openReader } from './read.ts'
import { reportOf } from './report.ts'
import { runAll } from './run-all.ts'
import { sarifOf } from './sarif.ts'
import { tell } from './tell.ts'
import type { Values } from './values.ts'

/** Runs the checks, judges the reports, and tells what became of it. */
export async function run(values: Values, context: Context): Promise<Outcome> {
  const { workingDirectory: folder, host, signal } = context
  const world = createWorld(context)
  const github = await world.github()
  const temp = mkdtempSync(join(host.temp, 'sluice-checks-'))
  const plan = planOf(values, folder, temp)
  for (const value of plan.checks.flatMap(({ env }) => secretsIn(env))) host.secret(value)
  const changes = openChanges(folder, world, github, signal)
  const changed = await changes.forChecks(plan.checks)
  const reader = openReader(values['line-formats'])
  const [ran, outlook] = await Promise.all([
    runAll(plan, values, changed, { temp, world, reader }, context),
    outlookFor(values.outlook, { folder, world, github }, signal),
  ])
  const reports = reader.readPatterns(plan.reports, folder)
  const judged = reportOf({ plan, ...ran, reports, reader, outlook, values }, context)
  const sarif = await sarifOf(
    { schedule: ran.schedule, reports, checks: judged.checks },
    values,
    world,
    github,
    context,
  )
  const report = { ...judged, ...(sarif !== undefined && { sarif }) }
  const first = values.annotations ? await changes.forAnnotations(report) : new Set<string>()
  return tell(report, first, values, github, context)
}
