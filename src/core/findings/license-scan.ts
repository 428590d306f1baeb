import type { Finding, Package } from './finding.ts'
import { type JudgedLicense, judgeLicense, LICENSE_ANSWERS, type LicensePolicy } from './license-policy.ts'
import { packageId, showPackage } from './package-id.ts'
import { packageMatcher } from './package-match.ts'
import type { ScanReport } from './scan.ts'
import type { Severity } from './severity.ts'

/** A refused licence is critical and one that warns is medium: ours, as nobody rates licences; `rate: {licenses/*: …}` says otherwise. */
const SEVERITY = { allowed: 'info', warned: 'medium', denied: 'critical' } as const satisfies Record<string, Severity>

/**
 * Judges the licences of all packages that the scans list, as a scan of the tool `licenses`. Of a package whose licence is told
 * differently the worst counts; an excepted one is suppressed with its reason. A list without packages could not be scanned.
 */
export function scanLicenses(scans: readonly ScanReport[], policy: LicensePolicy): ScanReport {
  const packages = licensesByPackage(scans)
  const exceptions = Object.entries(policy.exceptions ?? {}).map(([name, why]) => ({
    why,
    matches: packageMatcher(name),
  }))
  const findings = [...packages.values()].flatMap(({ pkg, licenses }): Finding[] => {
    const judged = worstLicense(licenses, policy)
    if (judged.answer === 'allowed') return []
    const excepted = exceptions.find(({ matches }) => matches(pkg))?.why
    return [{ ...findingOf(pkg, judged), suppressed: excepted }]
  })
  const couldNotScan = packages.size === 0 ? { couldNotScan: 'No report lists packages with their licences.' } : {}
  const lookedAt = `${packages.size} package${packages.size === 1 ? '' : 's'}`
  return { tool: 'licenses', findings, reported: findings.length, partial: [], lookedAt, ...couldNotScan }
}

interface Licensed {
  readonly pkg: Package
  readonly licenses: Set<string>
}

function licensesByPackage(scans: readonly ScanReport[]): Map<string, Licensed> {
  const packages = new Map<string, Licensed>()
  for (const { couldNotScan, packages: listed = [] } of scans) {
    if (couldNotScan !== undefined) continue
    for (const pkg of listed) {
      const id = showPackage(packageId(pkg))
      const known = packages.get(id) ?? { pkg, licenses: new Set() }
      packages.set(id, known)
      const license = pkg.license?.trim() ?? ''
      if (license !== '' && !/^(?:NOASSERTION|NONE)$/i.test(license)) known.licenses.add(license)
    }
  }
  return packages
}

function worstLicense(licenses: ReadonlySet<string>, policy: LicensePolicy): JudgedLicense {
  const judged = (licenses.size === 0 ? [undefined] : [...licenses]).map((license) => judgeLicense(license, policy))
  return judged.reduce((worst, each) => (level(each) > level(worst) ? each : worst))
}

function level({ answer }: JudgedLicense): number {
  return LICENSE_ANSWERS.indexOf(answer)
}

function findingOf(pkg: Package, { answer, license, because }: JudgedLicense): Finding {
  const named = pkg.version === undefined ? pkg.name : `${pkg.name} ${pkg.version}`
  return {
    kind: 'license',
    rule: license,
    severity: SEVERITY[answer],
    title: `${named}: ${because}`,
    aliases: [],
    cwe: [],
    package: pkg,
    fixedIn: [],
  }
}
