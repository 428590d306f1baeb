import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import { type Severity, severityOf, severityOfScore } from '../../../core/findings/severity.ts'
import { isFields, type JsonObject } from '../../reports/json-object.ts'
import { bandOfScore2 } from '../shared/cvss.ts'
import { mask } from '../shared/mask.ts'
import { distinct } from '../shared/names.ts'
import { countOf } from '../shared/partial.ts'
import { purlOf } from '../shared/purl.ts'

/** The report of `safety check --json`, version 2. */
export function scanOfCheck(report: JsonObject): ScanReport {
  const about = report.object('report_meta')
  if (report.raw('vulnerabilities') === undefined) throw report.broken('vulnerabilities', 'is missing.')
  const findings = report.list('vulnerabilities').map(readFlaw)
  const ignored = report.list('ignored_vulnerabilities').map(readFlaw)
  const looked = about?.numberIf('packages_found') ?? report.object('scanned_packages')?.names().length
  return {
    tool: 'safety',
    toolVersion: about?.textIf('safety_version'),
    findings: [...findings, ...ignored.map((each) => ({ ...each, suppressed: each.suppressed ?? 'ignored' }))],
    reported: findings.length,
    couldNotScan: looked === 0 && findings.length === 0 ? 'Safety looked at 0 packages.' : undefined,
    partial: [],
    lookedAt: looked === undefined || looked === 0 ? undefined : countOf(looked, 'package'),
  }
}

function readFlaw(flaw: JsonObject): Finding {
  const rule = flaw.text('vulnerability_id')
  const name = flaw.text('package_name')
  const version = flaw.textIf('analyzed_version')
  const detail = flaw.textIf('advisory')
  const transitive = flaw.raw('is_transitive')
  return {
    kind: 'dependency',
    rule,
    ...ratingOf(flaw),
    title: `${flaw.textIf('CVE') ?? rule} in ${name}`,
    detail: detail && mask(detail),
    aliases: distinct([flaw.textIf('CVE')]),
    cwe: [],
    package: {
      name,
      version,
      ecosystem: 'pypi',
      purl: purlOf('pypi', name, version),
      direct: transitive === true ? false : undefined,
    },
    fixedIn: distinct(flaw.texts('fixed_versions')),
    url: flaw.textIf('more_info_url'),
    suppressed: flaw.flag('ignored') ? mask(flaw.textIf('ignored_reason') || 'ignored') : undefined,
  }
}

function ratingOf(flaw: JsonObject): { readonly severity: Severity; readonly score?: number | undefined } {
  if (!isFields(flaw.raw('severity'))) return { severity: 'unrated' }
  const rated = flaw.object('severity')
  const score = rated?.object('cvssv3')?.numberIf('base_score')
  const word = severityOf(rated?.object('cvssv3')?.textIf('base_severity'))
  if (score !== undefined || word !== 'unrated')
    return { severity: word === 'unrated' ? severityOfScore(score) : word, score }
  return { severity: bandOfScore2(rated?.object('cvssv2')?.numberIf('base_score')) }
}
