import type { Finding, Package } from './finding.ts'
import type { Member } from './member.ts'
import type { Severity } from './severity.ts'

/** The finding that tells most of the issue, with the chosen severity, completed by what only others tell. */
export function chooseFinding(issue: readonly Member[], severity: Severity): Finding {
  if (issue.length === 1) {
    const { finding } = issue[0]!
    return finding.severity === severity ? finding : { ...finding, severity }
  }
  const findings = issue.map(({ finding }) => finding)
  const chosen = findings.reduce((best, each) => (worth(each) > worth(best) ? each : best))
  const pkg = completePackage(chosen.package, findings)
  return {
    ...chosen,
    severity,
    aliases: distinct(findings, (each) => each.aliases),
    cwe: distinct(findings, (each) => each.cwe),
    fixedIn: chosen.fixedIn.length > 0 ? chosen.fixedIn : (firstOf(findings, (each) => some(each.fixedIn)) ?? []),
    score: highest(findings, (each) => each.score),
    epss: highest(findings, (each) => each.epss),
    exploited: findings.some(({ exploited }) => exploited === true) || chosen.exploited,
    detail: chosen.detail ?? firstOf(findings, (each) => each.detail),
    url: chosen.url ?? firstOf(findings, (each) => each.url),
    fingerprint: chosen.fingerprint ?? firstOf(findings, (each) => each.fingerprint),
    spot: chosen.spot ?? firstOf(findings, (each) => each.spot),
    ...(pkg === undefined ? {} : { package: pkg }),
  }
}

/** How much a finding helps to understand and to fix; one that its tool set aside stands behind all others. */
function worth({ fixedIn, spot, package: pkg, severity, title, rule, suppressed }: Finding): number {
  return (
    Number(suppressed === undefined) * 32 +
    Number(fixedIn.length > 0) * 8 +
    Number(pkg?.version !== undefined) * 4 +
    Number(spot?.line !== undefined) * 4 +
    Number(severity !== 'unrated') * 2 +
    Number(title !== rule)
  )
}

/** For production as soon as one tool says so, or none says that it is for development. */
function completePackage(chosen: Package | undefined, findings: readonly Finding[]): Package | undefined {
  if (chosen === undefined) return undefined
  const packages = findings.flatMap((each) => (each.package === undefined ? [] : [each.package]))
  const development = packages.map((each) => each.development).filter((each) => each !== undefined)
  const direct = packages.map((each) => each.direct).filter((each) => each !== undefined)
  return {
    ...chosen,
    version: chosen.version ?? firstOf(packages, (each) => each.version),
    ecosystem: chosen.ecosystem ?? firstOf(packages, (each) => each.ecosystem),
    purl: chosen.purl ?? firstOf(packages, (each) => each.purl),
    license: chosen.license ?? firstOf(packages, (each) => each.license),
    through: chosen.through ?? firstOf(packages, (each) => each.through),
    direct: direct.length === 0 ? undefined : direct.includes(true),
    development: development.length === 0 ? undefined : !development.includes(false),
  }
}

function firstOf<Item, Value>(items: readonly Item[], pick: (item: Item) => Value | undefined): Value | undefined {
  for (const item of items) {
    const value = pick(item)
    if (value !== undefined) return value
  }
  return undefined
}

function some<Value>(list: readonly Value[]): readonly Value[] | undefined {
  return list.length > 0 ? list : undefined
}

function distinct<Value>(findings: readonly Finding[], pick: (finding: Finding) => readonly Value[]): Value[] {
  const values = new Set<Value>()
  for (const finding of findings) for (const value of pick(finding)) values.add(value)
  return [...values]
}

function highest(findings: readonly Finding[], pick: (finding: Finding) => number | undefined): number | undefined {
  let most: number | undefined
  for (const finding of findings) {
    const value = pick(finding)
    if (value !== undefined && (most === undefined || value > most)) most = value
  }
  return most
}
