import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import { isFields, type JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { advisoryIn, distinct } from '../shared/names.ts'
import { countOf } from '../shared/partial.ts'
import { purlOf } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'
import { textsOf } from '../shared/texts.ts'

/** The report of `safety scan --output json`, version 3: projects, files, dependencies, their specifications. */
export function scanOfScan(report: JsonObject): ScanReport {
  const files =
    report
      .object('scan_results')
      ?.list('projects')
      .flatMap((project) => project.list('files')) ?? []
  const read = files.map(readFile)
  const findings = read.flatMap((each) => each.findings)
  const looked = read.reduce((sum, each) => sum + each.packages, 0)
  return {
    tool: 'safety',
    toolVersion: report.object('meta')?.textIf('safety_version'),
    findings,
    reported: findings.filter(({ suppressed }) => suppressed === undefined).length,
    couldNotScan: looked === 0 ? 'Safety looked at 0 packages.' : undefined,
    partial: [],
    lookedAt: looked === 0 ? undefined : countOf(looked, 'package'),
  }
}

function readFile(file: JsonObject): { findings: readonly Finding[]; packages: number } {
  const path = file.textIf('location')
  const listed = file.object('results')?.list('dependencies') ?? []
  const findings = listed.flatMap((entry) =>
    entry.list('specifications').flatMap((specification) => readSpecification(specification, entry.text('name'), path)),
  )
  return { findings, packages: listed.length }
}

function readSpecification(specification: JsonObject, name: string, path: string | undefined): Finding[] {
  const known = specification.object('vulnerabilities')
  const [, version] = /===?\s*([^\s;,]+)/.exec(specification.textIf('raw') ?? '') ?? []
  const remedy = known?.object('remediation')
  const fixedIn = distinct(textsOf(remedy?.raw('recommended')))
  return (known?.list('known_vulnerabilities') ?? []).map((flaw) => {
    const rule = flaw.text('id')
    return {
      kind: 'dependency',
      rule,
      severity: 'unrated',
      title: `${rule} in ${name}`,
      aliases: distinct([advisoryIn(rule)]),
      cwe: [],
      package: { name, version, ecosystem: 'pypi', purl: purlOf('pypi', name, version) },
      fixedIn,
      spot: spotOf(path),
      suppressed: ignoredBy(flaw),
    }
  })
}

function ignoredBy(flaw: JsonObject): string | undefined {
  const ignored = flaw.raw('ignored')
  if (ignored === undefined || ignored === false) return undefined
  const reason = isFields(ignored) ? ignored['reason'] : undefined
  return typeof reason === 'string' && reason !== '' ? mask(reason) : 'ignored'
}
