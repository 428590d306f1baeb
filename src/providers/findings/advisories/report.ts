import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { countOf } from '../shared/partial.ts'
import { findingsOf } from './advisory.ts'

interface Manner {
  readonly tool: string
  /** Links at the beginning of each chain that stand for the project. */
  readonly skip?: number
  /** Whether each installed version counts for one, or each advisory. */
  readonly counting: 'versions' | 'advisories'
}

/** The report `{ advisories, metadata, actions? }` of npm 6 and pnpm as a scan. */
export function scanOf(report: JsonObject, { tool, skip, counting }: Manner): ScanReport {
  const advisories = report.object('advisories')
  const advice = adviceIn(report)
  const findings: Finding[] = []
  const names = advisories?.names() ?? []
  for (const name of names) {
    const advisory = advisories?.object(name)
    const found = advisory === undefined ? [] : findingsOf(advisory, { skip, advice: advice.get(name) })
    for (const finding of found) findings.push(finding)
  }
  const looked = packagesIn(report.object('metadata'))
  return {
    tool,
    findings,
    reported: counting === 'versions' ? findings.length : names.length,
    ...proofOf(tool.replace('-', ' '), looked, findings.length),
  }
}

/** What the number of packages that were looked at says of a scan. */
export function proofOf(
  tool: string,
  looked: number | undefined,
  found: number,
): Pick<ScanReport, 'couldNotScan' | 'partial' | 'lookedAt'> {
  return {
    couldNotScan: looked === 0 && found === 0 ? `${tool} looked at 0 packages.` : undefined,
    partial: looked === undefined && found === 0 ? [`${tool} names nothing that it looked at.`] : [],
    lookedAt: looked === undefined || looked === 0 ? undefined : countOf(looked, 'package'),
  }
}

/** How many packages an audit looked at, as its `metadata` or its summary counts them. */
export function packagesIn(counts: JsonObject | undefined): number | undefined {
  const total = counts?.numberIf('totalDependencies')
  if (total !== undefined) return total
  const parts = ['dependencies', 'devDependencies', 'optionalDependencies'].map((name) => counts?.numberIf(name))
  const known = parts.filter((part) => part !== undefined)
  return known.length === 0 ? undefined : known.reduce((sum, part) => sum + part, 0)
}

/** What npm 6 would do about each advisory. */
function adviceIn(report: JsonObject): ReadonlyMap<string, string> {
  const advice = new Map<string, string>()
  for (const action of report.list('actions')) {
    const target = action.textIf('target')
    if (target === undefined) continue
    const step = `Raise ${action.text('module')} to ${target}${action.flag('isMajor') ? ' (a new major version)' : ''}.`
    for (const resolved of action.list('resolves')) {
      const id = String(resolved.raw('id'))
      const known = advice.get(id)
      if (known === undefined) advice.set(id, step)
      else if (!known.includes(step)) advice.set(id, `${known} ${step}`)
    }
  }
  return advice
}
