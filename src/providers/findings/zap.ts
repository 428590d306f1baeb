import type { FindingsReader } from '../../core/findings/scan.ts'
import { isFields } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { isXml } from './shared/is-xml.ts'
import { countOf } from './shared/partial.ts'
import { findingOf } from './zap/finding.ts'
import { reportOfJson } from './zap/json.ts'
import { reportOfXml } from './zap/xml.ts'

export const zap: FindingsReader<'zap'> = {
  format: 'zap',
  title: 'ZAP (traditional reports, JSON and XML, with requests and responses or without)',
  counting:
    'One for each alert of each site, however many instances it has; those that ZAP calls false positives are suppressed. Severity is the risk: 3 is high, 2 medium, 1 low, 0 info. Evidence, attacks, requests and responses are dropped, and of addresses what follows "?" and what people log in with. A report without a site is no scan.',

  recognises(opening) {
    if (opening.syntax === 'xml') return opening.root === 'OWASPZAPReport'
    const fields = fieldsOf(opening)
    if (!hasAll(fields, '@version', 'site')) return false
    const site = fields?.['site']
    const first: unknown = Array.isArray(site) ? site[0] : site
    return first === undefined || (isFields(first) && hasAll(first, '@name'))
  },

  read(source) {
    const { version, sites } = isXml(source) ? reportOfXml(source) : reportOfJson(source)
    const findings = sites.flatMap(({ name, alerts }) => alerts.map((alert) => findingOf(alert, name)))
    return [
      {
        tool: 'zap',
        toolVersion: version,
        findings,
        reported: findings.length,
        couldNotScan: sites.length === 0 ? 'ZAP names no site that it looked at.' : undefined,
        partial: [],
        lookedAt: sites.length === 0 ? undefined : countOf(sites.length, 'site'),
      },
    ]
  },
}
