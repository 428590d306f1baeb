import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'

/** Why a result was set aside; undefined when it was not, or when a suppression is under review or rejected. */
export function suppressionOf(result: JsonObject): string | undefined {
  const suppressions = result.list('suppressions')
  const [first] = suppressions
  const valid = suppressions.every((each) => (each.textIf('status') ?? 'accepted') === 'accepted')
  if (first === undefined || !valid) return undefined
  return mask(
    first.textIf('justification') || (first.textIf('kind') === 'inSource' ? 'in the source' : 'outside the source'),
  )
}
