import type { AgeLimits } from '../../core/findings/age.ts'
import { scanAges } from '../../core/findings/age-scan.ts'
import type { LicensePolicy } from '../../core/findings/license-policy.ts'
import { scanLicenses } from '../../core/findings/license-scan.ts'
import type { ScanReport } from '../../core/findings/scan.ts'
import type { World } from '../../core/world.ts'
import { askAges } from '../../providers/ages/ask.ts'
import { npmReleases } from '../../providers/ages/npm.ts'
import { pypiReleases } from '../../providers/ages/pypi.ts'
import type { Sourced } from './read.ts'
import type { Values } from './values.ts'

/** What is asked about the packages that the scans list: their licences and their ages. */
export async function scanPackages(
  scans: readonly ScanReport[],
  values: Values,
  world: World,
  signal: AbortSignal,
): Promise<Sourced[]> {
  const policy = licensePolicyOf(values)
  const licenses =
    policy === undefined ? [] : [{ source: 'the licences that the reports list', report: scanLicenses(scans, policy) }]
  const limits: AgeLimits = { maxAge: values['max-age'], minAge: values['min-age'] }
  if (limits.maxAge === undefined && limits.minAge === undefined) return licenses
  const packages = scans.flatMap(({ couldNotScan, packages: listed = [] }) =>
    couldNotScan === undefined ? listed : [],
  )
  const answers = await askAges(packages, [npmReleases(world), pypiReleases(world)], signal)
  return [...licenses, { source: 'npm and PyPI', report: scanAges(answers, limits, world.clock.now()) }]
}

/** `deny-licenses` is the short form of the policy; undefined: nobody asked. */
function licensePolicyOf(values: Values): LicensePolicy | undefined {
  const [short, long] = [values['deny-licenses'], values.licenses]
  if (short.length === 0) return long
  return { ...long, deny: [...(long?.deny ?? []), ...short] }
}
