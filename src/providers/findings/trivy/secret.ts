import type { Finding } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { spotOf } from '../shared/spot.ts'
import type { Target } from './targets.ts'

/** A secret. Trivy hides it in `Match`, which is left out all the same: what stands around it may be half of another. */
export function readSecret(secret: JsonObject, target: Target): Finding {
  return {
    kind: 'secret',
    rule: secret.text('RuleID'),
    severity: severityOf(secret.textIf('Severity')),
    title: mask(secret.textIf('Title') || secret.text('RuleID'), [secret.textIf('Match')]),
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: spotOf(target.name, { line: secret.numberIf('StartLine'), endLine: secret.numberIf('EndLine') }),
  }
}
