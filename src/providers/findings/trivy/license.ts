import type { Finding } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { spotOf } from '../shared/spot.ts'
import type { Target } from './targets.ts'

/** A licence of a package or of a file, rated by Trivy's category of it. */
export function readLicense(license: JsonObject, target: Target): Finding {
  const name = license.text('Name')
  const owner = license.textIf('PkgName') || undefined
  const path = license.textIf('FilePath') || (target.class === 'license-file' ? target.name : undefined)
  const category = license.textIf('Category')
  return {
    kind: 'license',
    rule: name,
    severity: severityOf(license.textIf('Severity')),
    title: mask(`${owner ?? path ?? target.name} is under ${name}${category ? ` (${category})` : ''}`),
    aliases: [],
    cwe: [],
    package: owner === undefined ? undefined : { name: owner, license: name },
    fixedIn: [],
    spot: spotOf(path),
    url: license.textIf('Link') || undefined,
  }
}
