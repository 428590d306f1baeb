import type { Finding, Flow, Spot } from '../finding.ts'
import { driverOf } from './drivers.ts'
import { hashOf } from './line-hash.ts'
import type { SarifCodeFlow, SarifInvocation, SarifLocation, SarifRegion, SarifResult, SarifRun } from './log.ts'
import type { Entry, PlannedRun } from './plan.ts'
import { ruleOf } from './rule.ts'
import { levelOf } from './score.ts'
import { type Mask, masked, messageOf, sentence } from './texts.ts'
import { pathInside, uriOf } from './uri.ts'

export interface WriteOptions {
  /** Tells uploads of one commit apart. */
  readonly category: string
  readonly mask: Mask
  /** The hash of the line at a path; undefined where there is no such file or line. See `LineHasher`. */
  hashOfLine?(path: string, line: number): string | undefined
}

const SCHEMA = 'https://json.schemastore.org/sarif-2.1.0.json'

/** Results or rules of one piece: large enough to be compressed well, small enough to be forgotten at once. */
const PIECE = 1_024

/** The runs as one file that GitHub takes, as JSON in pieces: a log is large, and never in memory as objects. */
export function* writeLog(runs: readonly PlannedRun[], options: WriteOptions): Generator<string> {
  yield `{"$schema":${JSON.stringify(SCHEMA)},"version":"2.1.0","runs":[`
  let separator = ''
  for (const run of runs) {
    yield separator
    yield* writeRun(run, options)
    separator = ','
  }
  yield ']}'
}

function* writeRun(run: PlannedRun, options: WriteOptions): Generator<string> {
  const { url } = driverOf(run.tool)
  const rules = groupByRule(run.entries)
  const driver = JSON.stringify({ name: run.driver, version: run.version, informationUri: url })
  yield `{"tool":{"driver":${driver.slice(0, -1)},"rules":`
  yield* writeList(rules, ([id, findings]) => ruleOf(id, findings, options.mask))
  const rest = JSON.stringify({
    automationDetails: { id: `${options.category}/` },
    columnKind: 'utf16CodeUnits',
    invocations: [invocationOf(run, options.mask)],
  } satisfies Partial<SarifRun>)
  yield `}},${rest.slice(1, -1)},"results":`
  yield* writeList(run.entries, resultOf(rules, options))
  yield '}'
}

function* writeList<Item>(items: Iterable<Item>, toJson: (item: Item) => unknown): Generator<string> {
  let texts: string[] = []
  let opening = '['
  for (const item of items) {
    texts.push(JSON.stringify(toJson(item)))
    if (texts.length < PIECE) continue
    yield opening + texts.join(',')
    texts = []
    opening = ','
  }
  yield texts.length === 0 && opening === ',' ? ']' : `${opening}${texts.join(',')}]`
}

type Groups = ReadonlyMap<string, readonly [Finding, ...Finding[]]>

function groupByRule(entries: readonly Entry[]): Groups {
  const groups = new Map<string, [Finding, ...Finding[]]>()
  for (const { ruleId, finding } of entries) {
    const group = groups.get(ruleId)
    if (group === undefined) groups.set(ruleId, [finding])
    else group.push(finding)
  }
  return groups
}

function invocationOf({ notices, isSuccessful }: PlannedRun, mask: Mask): SarifInvocation {
  const told = notices.map(({ level, text }) => ({ level, message: { text: sentence(mask(text)) ?? level } }))
  return { executionSuccessful: isSuccessful, toolExecutionNotifications: told.length === 0 ? undefined : told }
}

function resultOf(rules: Groups, options: WriteOptions): (entry: Entry) => SarifResult {
  const indexes = new Map(Array.from(rules.keys(), (id, index) => [id, index]))
  const seen = new Map<string, number>()
  /** What stands in no line is known by its fingerprint, or by its number among its like. */
  const hashWithoutLine = ({ ruleId, path, finding }: Entry) => {
    const hash = hashOf(finding.fingerprint ?? ruleId)
    const same = `${ruleId}\n${path}\n${hash}`
    const nth = (seen.get(same) ?? 0) + 1
    seen.set(same, nth)
    return `${hash}:${nth}`
  }
  return (entry) => {
    const { finding, ruleId, path, line } = entry
    const hash = finding.spot?.line === undefined ? undefined : options.hashOfLine?.(path, line)
    return {
      ruleId,
      ruleIndex: indexes.get(ruleId) ?? 0,
      level: levelOf(finding.severity),
      message: { text: messageOf(masked(finding, options.mask)) },
      locations: [locationOf(path, finding.spot)],
      codeFlows: codeFlowsOf(finding, options.mask),
      partialFingerprints: { primaryLocationLineHash: hash ?? hashWithoutLine(entry) },
    }
  }
}

function locationOf(path: string, spot: Spot | undefined): SarifLocation {
  return { physicalLocation: { artifactLocation: { uri: uriOf(path) }, region: regionOf(spot) } }
}

/** A list of none, and one without locations, is no SARIF. */
function codeFlowsOf({ flows = [] }: Finding, mask: Mask): readonly SarifCodeFlow[] | undefined {
  const written = flows
    .map((flow) => codeFlowOf(flow, mask))
    .filter(({ threadFlows: [{ locations }] }) => locations.length > 0)
  return written.length === 0 ? undefined : written
}

function codeFlowOf(flow: Flow, mask: Mask): SarifCodeFlow {
  const locations = flow.flatMap(({ spot, message }) => {
    const path = pathInside(spot.path)
    if (path === '') return []
    const text = sentence(message === undefined ? undefined : mask(message))
    return [{ location: { ...locationOf(path, spot), message: text === undefined ? undefined : { text } } }]
  })
  return { threadFlows: [{ locations }] }
}

/** SARIF 2.1.0, 3.30: an end comes after its start, and a column after its line; what contradicts itself is left out. */
function regionOf(spot: Spot | undefined): SarifRegion {
  if (spot?.line === undefined) return { startLine: 1 }
  const { line, endLine = line, column, endColumn } = spot
  const end = endLine > line ? endLine : undefined
  const isAfter = endColumn !== undefined && column !== undefined && (end !== undefined || endColumn >= column)
  return { startLine: line, startColumn: column, endLine: end, endColumn: isAfter ? endColumn : undefined }
}
