import type { Finding, Package } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { licenseOf } from '../shared/names.ts'
import { purlOf, purlType } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'
import { readVulnerability } from './vulnerability.ts'

/** What a lock file, an SBOM or an image has of one package: its vulnerabilities and the licences that are not allowed. */
export function readPackage(entry: JsonObject, path: string | undefined): Finding[] {
  const about = packageOf(entry)
  const spot = spotOf(path)
  const groups = entry.list('groups')
  const found = entry.list('vulnerabilities').map((flaw) => {
    const id = flaw.text('id')
    return readVulnerability(flaw, { about, spot, group: groups.find((group) => group.texts('ids').includes(id)) })
  })
  return [...found, ...entry.texts('license_violations').map((license) => violation(license, about, spot))]
}

const DEVELOPMENT = /^(?:dev|development|test|build)/i

function packageOf(entry: JsonObject): Package {
  const known = entry.object('package')
  const name = known?.text('name') ?? known?.textIf('commit') ?? ''
  const version = known?.textIf('version') || undefined
  const ecosystem = purlType(known?.textIf('ecosystem'))
  const groups = entry.texts('dependency_groups')
  return {
    name,
    version,
    ecosystem,
    purl: purlOf(ecosystem, name, version),
    development: groups.length > 0 ? groups.every((group) => DEVELOPMENT.test(group)) : undefined,
    license: licenseOf(entry.texts('licenses')),
  }
}

function violation(license: string, about: Package, spot: Finding['spot']): Finding {
  return {
    kind: 'license',
    rule: license,
    severity: 'unrated',
    title: `${about.name} is under ${license}, which is not allowed`,
    aliases: [],
    cwe: [],
    package: about,
    fixedIn: [],
    spot,
  }
}
