import type { Finding } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { fingerprintOf } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { spotOf } from '../shared/spot.ts'
import type { Target } from './targets.ts'

/** A failed check of a configuration. Its code is left out: it may hold a secret. */
export function readMisconfiguration(check: JsonObject, target: Target): Finding {
  const cause = check.object('CauseMetadata')
  const resource = cause?.textIf('Resource')
  const detail = check.textIf('Message') || check.textIf('Description')
  return {
    kind: 'config',
    rule: check.text('ID'),
    severity: severityOf(check.textIf('Severity')),
    title: mask(check.textIf('Title') || check.text('ID')),
    detail: detail && mask(detail),
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: spotOf(target.name, { line: cause?.numberIf('StartLine'), endLine: cause?.numberIf('EndLine') }),
    fingerprint: resource ? fingerprintOf(resource) : undefined,
    url: check.textIf('PrimaryURL'),
  }
}
