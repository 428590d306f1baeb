import { isOpen } from '../findings/dispose.ts'
import type { GateVerdict } from '../findings/gate-verdict.ts'
import type { JudgedFinding } from '../findings/judge.ts'
import type { ScanReport } from '../findings/scan.ts'
import { countSeverities } from '../findings/severity.ts'
import { suggestWaiver } from '../findings/waivers.ts'
import { VERDICTS } from '../verdict.ts'
import { fixFor } from './security-fix.ts'
import type { FindingRow, GateRow, ScanRow } from './security-report.ts'
import { findings } from './security-words.ts'

/** A judged finding as the report has it. `now` in milliseconds since the epoch: a suggested waiver begins there. */
export function findingRow(judged: JudgedFinding, now: number): FindingRow {
  const { key, keys, finding, tools, aliases, ratings, disagreement, gate, spots, disposition, because } = judged
  const [spot] = spots
  const isIndirect = finding.package?.direct !== true
  const row: FindingRow = {
    key,
    ...(keys.length > 1 && { keys: [...keys] }),
    kind: finding.kind,
    rule: finding.rule,
    severity: finding.severity,
    title: finding.title,
    tools: [...tools],
    aliases: [...aliases],
    ...given('package', finding.package?.name),
    ...given('version', finding.package?.version),
    ...(finding.fixedIn.length > 0 && { fixedIn: [...finding.fixedIn] }),
    ...(isIndirect && finding.package?.through?.length && { through: [...finding.package.through] }),
    ...given('path', spot?.path),
    ...given('line', spot?.line),
    ...given('endLine', spot?.endLine),
    ...(spots.length > 1 && { spots: spots.map(({ path, line }) => ({ path, ...given('line', line) })) }),
    gate,
    disposition,
    because,
    ...given('waiver', judged.waiver),
    ...(disposition === 'blocked' && { suggestion: suggestWaiver(judged, now) }),
    ...(ratings.length > 1 && { ratings: ratings.map((rating) => ({ ...rating })) }),
    ...(disagreement && { disagreement }),
    ...given('url', finding.url),
    ...given('epss', finding.epss),
    ...given('exploited', finding.exploited),
    ...given('isNew', judged.isNew),
  }
  return { ...row, ...given('fix', fixFor(row)) }
}

/** A scan as the report has it. `source` is the path of its report, or the command; `exitCode` of one that was run here. */
export function scanRow(scan: ScanReport, source: string, exitCode?: number): ScanRow {
  const { tool, toolVersion, findings, reported, couldNotScan, partial, lookedAt, databaseAt } = scan
  return {
    tool,
    ...given('toolVersion', toolVersion),
    source,
    status: couldNotScan === undefined ? 'scanned' : 'could-not-scan',
    ...given('reason', couldNotScan),
    reported,
    bySeverity: countSeverities(findings),
    partial: [...partial],
    ...given('lookedAt', lookedAt),
    ...given('databaseAt', databaseAt),
    ...given('exitCode', exitCode),
  }
}

/** A judged gate as the report has it, with its own of all findings counted. */
export function gateRow(judged: GateVerdict, all: readonly FindingRow[]): GateRow {
  const { gate, verdict, state, blocked, warned } = judged
  const own = all.filter((finding) => finding.gate === gate)
  const waived = own.filter(({ disposition }) => disposition === 'waived').length
  const bySeverity = countSeverities(own.filter(isOpen))
  return { gate, verdict, state, because: reasonsOf(judged), bySeverity, blocked, warned, waived }
}

/** Why a gate did not pass: what its findings do, then its other checks, the worst first. Its name is left out of theirs. */
function reasonsOf({ gate, blocked, warned, checks }: GateVerdict): string[] {
  const others = checks.filter(({ name, verdict }) => verdict !== 'passed' && name !== `${gate}: blocking findings`)
  const told = others
    .toSorted((a, b) => VERDICTS.indexOf(b.verdict) - VERDICTS.indexOf(a.verdict))
    .map(
      ({ name, because = 'not passed' }) =>
        `${name.startsWith(`${gate}: `) ? name.slice(gate.length + 2) : name}: ${because}`,
    )
  const block = blocked > 0 ? [`${findings(blocked)} ${blocked === 1 ? 'blocks' : 'block'}`] : []
  const warn = warned > 0 ? [`${findings(warned)} ${warned === 1 ? 'warns' : 'warn'}`] : []
  return [...block, ...told, ...warn]
}

function given<Name extends string, Value>(name: Name, value: Value | undefined): { [K in Name]?: Value } {
  return value === undefined ? {} : ({ [name]: value } as { [K in Name]: Value })
}
