import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { advisoryIn, distinct } from '../shared/names.ts'
import { purlOf } from '../shared/purl.ts'
import { reasonOf } from '../shared/reason.ts'
import { firstAfter } from '../shared/versions.ts'

/** Yarn 2 and later: a line for each advisory, with the installed versions and what needs them. */
export function scanOfBerry(entries: readonly JsonObject[]): ScanReport {
  const lines = entries.filter((entry) => entry.raw('children') !== undefined)
  const errors = entries.filter((entry) => entry.raw('type') === 'error')
  return {
    tool: 'yarn-audit',
    findings: lines.flatMap(readLine),
    reported: lines.length,
    partial: errors.map((error) => reasonOf([error.textIf('displayName'), error.textIf('data')])).filter(Boolean),
  }
}

const WORKSPACE = /@workspace:/

function readLine(line: JsonObject): Finding[] {
  const name = line.text('value')
  const about = line.object('children')
  if (about === undefined) throw line.broken('children', 'is missing.')
  const url = about.textIf('URL')
  const known = advisoryIn(url?.split('/').at(-1) ?? '')
  const dependents = about.texts('Dependents')
  const versions: readonly (string | undefined)[] = about.texts('Tree Versions')
  const shared = {
    kind: 'dependency',
    rule: known ?? String(about.raw('ID')),
    severity: severityOf(about.textIf('Severity')),
    title: mask(about.textIf('Issue') || `${known ?? 'Advisory'} in ${name}`),
    aliases: distinct([known]),
    cwe: [],
    fixedIn: distinct(firstAfter(about.textIf('Vulnerable Versions'))),
    url,
  } as const
  const direct = dependents.length === 0 ? undefined : dependents.some((each) => WORKSPACE.test(each))
  return (versions.length > 0 ? versions : [undefined]).map((version) => ({
    ...shared,
    package: { name, version, ecosystem: 'npm', purl: purlOf('npm', name, version), direct },
  }))
}
