import type { Finding, Package } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { readLicense } from './license.ts'
import { readMisconfiguration } from './misconfiguration.ts'
import { packagesOf } from './packages.ts'
import { readSecret } from './secret.ts'
import { readVulnerability } from './vulnerability.ts'

/** What one result holds: a lock file, the packages of a system, a Dockerfile, … */
export interface Result {
  readonly findings: readonly Finding[]
  /** Set aside by an ignore file, a policy or a VEX document. */
  readonly modified: readonly Finding[]
  readonly packages: readonly Package[]
}

export function readResult(result: JsonObject): Result {
  const target = { name: result.textIf('Target') ?? '', class: result.textIf('Class'), type: result.textIf('Type') }
  const known = packagesOf(result, target)
  const licenses = result.list('Licenses')
  const failed = result.list('Misconfigurations').filter((each) => (each.textIf('Status') || 'FAIL') === 'FAIL')
  return {
    findings: [
      ...result.list('Vulnerabilities').map((each) => readVulnerability(each, target, known)),
      ...failed.map((each) => readMisconfiguration(each, target)),
      ...result.list('Secrets').map((each) => readSecret(each, target)),
      ...licenses.map((each) => readLicense(each, target)),
    ],
    modified: result.list('ExperimentalModifiedFindings').flatMap(readModified),
    packages:
      known.packages.length > 0 ? known.packages : licenses.flatMap((each) => readLicense(each, target).package ?? []),
  }

  function readModified(modified: JsonObject): Finding[] {
    const inner = modified.object('Finding')
    const finding = inner && readOf(modified.textIf('Type') ?? '', inner)
    const why = [modified.textIf('Status'), modified.textIf('Statement'), modified.textIf('Source')]
      .filter(Boolean)
      .join(': ')
    return finding === undefined ? [] : [{ ...finding, suppressed: mask(why) || 'ignored' }]
  }

  function readOf(type: string, inner: JsonObject): Finding | undefined {
    if (type === 'vulnerability') return readVulnerability(inner, target, known)
    if (type === 'misconfiguration') return readMisconfiguration(inner, target)
    if (type === 'secret') return readSecret(inner, target)
    return type === 'license' ? readLicense(inner, target) : undefined
  }
}
