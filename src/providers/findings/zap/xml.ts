import type { Source } from '../../../core/reports/source.ts'
import { childrenOf, listIn, textIn, type XmlNode, xmlTree } from '../shared/xml-tree.ts'
import type { Alert, ZapReport } from './report.ts'

/** They are most of a large report, and may hold what people log in with. */
const WITHOUT = new Set([
  'requestheader',
  'requestbody',
  'responseheader',
  'responsebody',
  'evidence',
  'attack',
  'otherinfo',
  'reference',
  'statistics',
])

export function reportOfXml(source: Source): ZapReport {
  const report = xmlTree(source, { attributes: ['version', 'name'], without: WITHOUT })
  return {
    version: report.attributes.get('version'),
    sites: childrenOf(report, 'site').map((site) => ({
      name: site.attributes.get('name') ?? '',
      alerts: listIn(site, 'alerts', 'alertitem').map(readAlert),
    })),
  }
}

function readAlert(alert: XmlNode): Alert {
  return {
    plugin: textIn(alert, 'pluginid'),
    reference: textIn(alert, 'alertRef'),
    name: textIn(alert, 'name') ?? textIn(alert, 'alert'),
    risk: textIn(alert, 'riskcode'),
    confidence: textIn(alert, 'confidence'),
    description: textIn(alert, 'desc'),
    solution: textIn(alert, 'solution'),
    cwe: textIn(alert, 'cweid'),
    count: textIn(alert, 'count'),
    instances: listIn(alert, 'instances', 'instance').map((instance) => ({
      address: textIn(instance, 'uri'),
      method: textIn(instance, 'method'),
      parameter: textIn(instance, 'param'),
    })),
  }
}
