import type { Source } from '../../../core/reports/source.ts'
import { isFields, JsonObject, objectOf } from '../../reports/json-object.ts'
import type { Alert, Site, ZapReport } from './report.ts'

export function reportOfJson(source: Source): ZapReport {
  const report = objectOf(source)
  return { version: report.textIf('@version'), sites: sitesOf(source, report).map(readSite) }
}

/** A report of one site may have it without a list around it. */
function sitesOf(source: Source, report: JsonObject): JsonObject[] {
  const site = report.raw('site')
  return isFields(site) ? [new JsonObject(source, site, report, 'site')] : report.list('site')
}

function readSite(site: JsonObject): Site {
  return { name: site.text('@name'), alerts: site.list('alerts').map(readAlert) }
}

function readAlert(alert: JsonObject): Alert {
  return {
    plugin: wordOf(alert, 'pluginid'),
    reference: wordOf(alert, 'alertRef'),
    name: alert.textIf('name') ?? alert.textIf('alert'),
    risk: wordOf(alert, 'riskcode'),
    confidence: wordOf(alert, 'confidence'),
    description: alert.textIf('desc'),
    solution: alert.textIf('solution'),
    cwe: wordOf(alert, 'cweid'),
    count: wordOf(alert, 'count'),
    instances: alert.list('instances').map((instance) => ({
      address: instance.textIf('uri'),
      method: instance.textIf('method'),
      parameter: instance.textIf('param'),
    })),
  }
}

function wordOf(alert: JsonObject, name: string): string | undefined {
  const value = alert.raw(name)
  return typeof value === 'number' ? String(value) : alert.textIf(name)
}
