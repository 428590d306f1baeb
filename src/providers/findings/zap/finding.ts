import type { Finding } from '../../../core/findings/finding.ts'
import type { Severity } from '../../../core/findings/severity.ts'
import { fingerprintOf } from '../shared/fingerprint.ts'
import { mask } from '../shared/mask.ts'
import { countOf } from '../shared/partial.ts'
import type { Alert } from './report.ts'

const RISKS: readonly Severity[] = ['info', 'low', 'medium', 'high']
const CONFIDENCES = ['false positive', 'low', 'medium', 'high', 'confirmed']

/** An alert of a site. It stands at an address and not in a file: its fingerprint is that of the rule at the site. */
export function findingOf(alert: Alert, site: string): Finding {
  const rule = alert.reference ?? alert.plugin ?? alert.name ?? 'without-id'
  const confidence = CONFIDENCES[Number(alert.confidence)]
  const cwe = Number(alert.cwe)
  const at = alert.instances.map(({ address }) => withoutLogin(address)).find((address) => address !== undefined)
  return {
    kind: 'web',
    rule,
    severity: RISKS[Number(alert.risk)] ?? 'unrated',
    title: mask(alert.name ?? rule),
    detail: detailOf(alert, at ?? withoutLogin(site)),
    aliases: [],
    cwe: cwe > 0 && Number.isInteger(cwe) ? [cwe] : [],
    fixedIn: [],
    fingerprint: fingerprintOf(`${site}\n${rule}`),
    url: at ?? withoutLogin(site),
    suppressed: confidence === 'false positive' ? confidence : undefined,
    confidence,
  }
}

function detailOf(alert: Alert, at: string | undefined): string {
  const [first] = alert.instances
  const seen = Number(alert.count) || alert.instances.length
  const parameter = first?.parameter ? `, parameter ${first.parameter}` : ''
  const place = at && `At ${[first?.method, at].filter(Boolean).join(' ')}${parameter} (${countOf(seen, 'instance')}).`
  const parts = [place, plain(alert.description), plain(alert.solution)]
  return mask(parts.filter(Boolean).join('\n\n'))
}

/** Queries, fragments and logins of addresses may be secrets. */
function withoutLogin(address: string | undefined): string | undefined {
  return address?.replace(/[?#].*$/s, '').replace(/^([a-z][a-z0-9+.-]*:\/\/)[^/@]*@/i, '$1') || undefined
}

const ENTITIES = new Map([
  ['&lt;', '<'],
  ['&gt;', '>'],
  ['&quot;', '"'],
  ['&#39;', "'"],
  ['&apos;', "'"],
  ['&nbsp;', ' '],
  ['&amp;', '&'],
])

/** The text of a piece of HTML. */
function plain(html: string | undefined): string | undefined {
  return html
    ?.replace(/<\/p>\s*<p>|<br\s*\/?>/gi, '\n')
    .replace(/<[^<>]*>/g, '')
    .replace(/&(?:lt|gt|quot|#39|apos|nbsp|amp);/g, (entity) => ENTITIES.get(entity) ?? entity)
    .trim()
}
