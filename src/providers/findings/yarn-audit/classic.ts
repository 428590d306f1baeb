import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { findingsOf } from '../advisories/advisory.ts'
import { packagesIn, proofOf } from '../advisories/report.ts'
import { distinct } from '../shared/names.ts'
import { reasonOf } from '../shared/reason.ts'

/** Yarn 1: a line for each chain to a vulnerable package, and a summary at the end. */
export function scanOfClassic(entries: readonly JsonObject[]): ScanReport {
  const of = (type: string) => entries.filter((entry) => entry.textIf('type') === type)
  const advisories = advisoriesIn(of('auditAdvisory'))
  const errors = of('error').map((entry) => reasonOf([firstLine(entry.textIf('data'))]))
  const summary = of('auditSummary').at(-1)?.object('data')
  const proof = proofOf('yarn audit', packagesIn(summary), advisories.size)
  const cut = summary === undefined ? [...errors, 'Yarn wrote no summary: the audit did not end.'] : errors
  const nothing = advisories.size === 0 && (summary === undefined || errors.length > 0)
  return {
    tool: 'yarn-audit',
    findings: [...advisories.values()].flat(),
    reported: advisories.size,
    ...proof,
    couldNotScan: nothing ? cut[0] : proof.couldNotScan,
    partial: nothing ? [] : cut,
  }
}

/** Each line has the whole advisory, usually with one chain only: those of one version are put together. */
function advisoriesIn(lines: readonly JsonObject[]): ReadonlyMap<string, readonly Finding[]> {
  const byKey = new Map<string, Finding[]>()
  for (const line of lines) {
    const advisory = line.object('data')?.object('advisory')
    if (advisory === undefined) throw line.broken('data.advisory', 'is missing.')
    const key = JSON.stringify([advisory.raw('id'), advisory.text('module_name')])
    byKey.set(key, united(byKey.get(key) ?? [], findingsOf(advisory)))
  }
  return byKey
}

function united(known: readonly Finding[], more: readonly Finding[]): Finding[] {
  const all = [...known]
  for (const finding of more) {
    const at = all.findIndex((each) => each.package?.version === finding.package?.version)
    const before = all[at]
    if (before?.package === undefined || finding.package === undefined) all.push(finding)
    else all[at] = { ...before, package: { ...before.package, ...origins(before.package, finding.package) } }
  }
  return all
}

type About = NonNullable<Finding['package']>

function origins(one: About, other: About): Partial<About> {
  return {
    direct: one.direct === true || other.direct === true ? true : (one.direct ?? other.direct),
    development: one.development === other.development ? one.development : false,
    through: distinct([...(one.through ?? []), ...(other.through ?? [])]).slice(0, 10),
  }
}

/** What follows the first line is where in Yarn it happened. */
function firstLine(text: string | undefined): string | undefined {
  return text?.split('\n', 1)[0]
}
