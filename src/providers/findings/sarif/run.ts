import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import { toolWord } from '../../../core/findings/tool-word.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { countOf } from '../shared/partial.ts'
import { flowsOf } from './flows.ts'
import { troublesOf } from './invocations.ts'
import { placesOf } from './places.ts'
import { createResults } from './result.ts'
import { rulesOf } from './rules.ts'
import { levelOf } from './severity.ts'

/** One run of one tool, as SARIF has it. */
export interface Run {
  readonly tool: string
  /** How the tool calls itself. */
  readonly driver: string
  readonly toolVersion: string | undefined
  readonly results: readonly JsonObject[]
  /** See `levelOf` of severity.ts. */
  levelOf(result: JsonObject): string
  /** One for each of its places; none of a result that found nothing. */
  findingsOf(result: JsonObject): readonly Finding[]
  /** Why there are no results to speak of. */
  readonly missing: string | undefined
  /** Why the tool says that it did not succeed. */
  readonly failed: string | undefined
  /** Errors that it told on its way. */
  readonly partial: readonly string[]
  readonly lookedAt: string | undefined
}

export function openRun(run: JsonObject): Run {
  const driver = run.object('tool')?.object('driver')
  if (driver === undefined) throw run.broken('tool.driver', 'is missing.')
  const tool = toolWord(driver.text('name'))
  const places = placesOf(run)
  const rules = rulesOf(run)
  return {
    tool,
    driver: driver.text('name'),
    toolVersion: driver.textIf('semanticVersion') || driver.textIf('version') || undefined,
    results: run.list('results'),
    levelOf: (result) => levelOf(result, rules.of(result), rules),
    findingsOf: createResults({ tool, rules, places, flows: flowsOf(run, places) }),
    missing: whyNone(run),
    ...troublesOf(run, places),
    lookedAt: filesOf(run),
  }
}

/** The run as a scan. */
export function readRun(run: JsonObject): ScanReport {
  const { tool, driver, toolVersion, results, findingsOf, missing, failed, partial, lookedAt } = openRun(run)
  const findings = results.flatMap((result) => findingsOf(result))
  const isEmpty = findings.length === 0
  return {
    tool,
    driver,
    toolVersion,
    findings,
    reported: findings.length,
    couldNotScan: missing ?? (isEmpty ? failed : undefined),
    partial: failed !== undefined && !isEmpty ? [failed, ...partial] : partial,
    lookedAt,
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
