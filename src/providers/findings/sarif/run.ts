import type { ScanReport } from '../../../core/findings/scan.ts'
import type { JsonObject } from '../shared/json-object.ts'
import { countOf } from '../shared/partial.ts'
import { flowsOf } from './flows.ts'
import { troublesOf } from './invocations.ts'
import { placesOf } from './places.ts'
import { createResults } from './result.ts'
import { rulesOf } from './rules.ts'
import { toolWord } from './tools.ts'

/** One run of one tool. */
export function readRun(run: JsonObject): ScanReport {
  const driver = run.object('tool')?.object('driver')
  if (driver === undefined) throw run.broken('tool.driver', 'is missing.')
  const tool = toolWord(driver.text('name'))
  const places = placesOf(run)
  const readResult = createResults({ tool, rules: rulesOf(run), places, flows: flowsOf(run, places) })
  const findings = run.list('results').flatMap(readResult)
  const { failed, partial } = troublesOf(run)
  return {
    tool,
    driver: driver.text('name'),
    toolVersion: driver.textIf('semanticVersion') || driver.textIf('version') || undefined,
    findings,
    reported: findings.length,
    couldNotScan: whyNone(run) ?? (failed !== undefined && findings.length === 0 ? failed : undefined),
    partial: failed !== undefined && findings.length > 0 ? [failed, ...partial] : partial,
    lookedAt: filesOf(run),
  }
}

/** SARIF 2.1.0, 3.14.23: without `results` the run does not say that it produced any; with none found it is an empty list. */
function whyNone(run: JsonObject): string | undefined {
  if (run.raw('results') !== undefined) return undefined
  const elsewhere = run.object('externalPropertyFileReferences')?.raw('results') !== undefined
  return elsewhere ? 'Its results stand in another file.' : 'The run has no list of results, not even an empty one.'
}

function filesOf(run: JsonObject): string | undefined {
  const files = run.list('artifacts').filter((each) => each.texts('roles').includes('analysisTarget')).length
  return files === 0 ? undefined : countOf(files, 'file')
}
