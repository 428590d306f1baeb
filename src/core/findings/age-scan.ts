import { type AgeLimits, type JudgedAge, judgeAge, type Releases } from './age.ts'
import type { Finding, Package } from './finding.ts'
import type { ScanReport } from './scan.ts'

/** What a registry said of one package, or why it said nothing. */
export type AgeAnswer =
  | { readonly package: Package; readonly releases: Releases }
  | { readonly package: Package; readonly unanswered: string }

/**
 * Judges the ages of packages, as a scan of the tool `ages`: `outdated` is low and `too-new` critical; ours, as nobody rates
 * ages. Packages that no registry answered for are left out and told; none answered for is could-not-scan.
 */
export function scanAges(answers: readonly AgeAnswer[], limits: AgeLimits, now: number): ScanReport {
  const findings: Finding[] = []
  const partial: string[] = []
  for (const answer of answers) {
    const { package: pkg } = answer
    const judged = 'releases' in answer ? judgeAge(pkg.version ?? '', answer.releases, limits, now) : undefined
    if (judged !== undefined) findings.push(...findingsOf(pkg, judged))
    else partial.push(`${named(pkg)}: ${'unanswered' in answer ? answer.unanswered : 'its registry does not know it'}`)
  }
  const answered = answers.length - partial.length
  const [first = 'No report lists packages of a registry that tells the dates of releases.'] = partial
  return {
    tool: 'ages',
    findings,
    reported: findings.length,
    partial,
    lookedAt: `${answered} package${answered === 1 ? '' : 's'}`,
    ...(answered === 0 ? { couldNotScan: first } : {}),
  }
}

function findingsOf(pkg: Package, { newest, settled, isTooOld, isTooNew, because }: JudgedAge): Finding[] {
  const [first = '', second = first] = because
  const finding = { kind: 'dependency', aliases: [], cwe: [], package: pkg } as const
  const outdated: Finding = {
    ...finding,
    rule: 'outdated',
    severity: 'low',
    title: `${named(pkg)} is outdated: ${first}`,
    fixedIn: newest === undefined ? [] : [newest.version],
  }
  const tooNew: Finding = {
    ...finding,
    rule: 'too-new',
    severity: 'critical',
    title: `${named(pkg)} is too new: ${second}`,
    fixedIn: settled === undefined ? [] : [settled.version],
  }
  return [...(isTooOld ? [outdated] : []), ...(isTooNew ? [tooNew] : [])]
}

function named({ name, version }: Package): string {
  return version === undefined ? name : `${name} ${version}`
}
