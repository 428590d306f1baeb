import type { Finding } from '../../../core/findings/finding.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import type { PlaceOf } from './place.ts'
import { severityIn } from './severity.ts'

/** What a person has looked at and found harmless or mended; acknowledged ones are still there. */
const SET_ASIDE = new Set(['SAFE', 'FIXED'])

export function readHotspot(hotspot: JsonObject, place: PlaceOf): Finding {
  const rule = hotspot.textIf('ruleKey') ?? hotspot.textIf('securityCategory') ?? 'hotspot'
  const resolution = hotspot.textIf('resolution') ?? ''
  return {
    kind: 'code',
    rule,
    severity: severityIn([hotspot.textIf('vulnerabilityProbability')]),
    title: mask(hotspot.textIf('message') ?? rule),
    aliases: [],
    cwe: [],
    fixedIn: [],
    spot: place(hotspot),
    suppressed: SET_ASIDE.has(resolution) ? `reviewed: ${resolution.toLowerCase()}` : undefined,
    confidence: hotspot.textIf('status') === 'TO_REVIEW' ? 'to review' : undefined,
  }
}
