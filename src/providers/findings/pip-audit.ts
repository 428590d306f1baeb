import type { Finding, Package } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { isFields, type JsonObject, listOf, objectOf } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { mask } from './shared/mask.ts'
import { distinct } from './shared/names.ts'
import { countOf, partialOf } from './shared/partial.ts'
import { purlOf } from './shared/purl.ts'

export const pipAudit: FindingsReader<'pip-audit'> = {
  format: 'pip-audit',
  title: 'pip-audit (JSON)',
  counting:
    'One for each entry of `vulns`. pip-audit rates nothing: all are unrated. Packages that it skipped make the scan partial; when it skipped all, or had none, it is no scan.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    const listed = fields?.['dependencies']
    if (!Array.isArray(listed)) return isDependency(firstFieldsOf(opening))
    if (listed.length > 0) return isDependency(listed[0])
    return Object.keys(fields ?? {}).every((name) => name === 'dependencies' || name === 'fixes')
  },

  read(source) {
    const listed = Array.isArray(source.json()) ? listOf(source) : objectOf(source).list('dependencies')
    const skipped = listed.filter((entry) => entry.raw('skip_reason') !== undefined)
    const audited = listed.filter((entry) => entry.raw('skip_reason') === undefined)
    const findings = audited.flatMap(readDependency)
    const left = partialOf(skipped.map((entry) => `${entry.text('name')}: ${entry.text('skip_reason')}`))
    const why = listed.length === 0 ? 'pip-audit looked at 0 packages.' : `pip-audit skipped every package. ${left[0]}`
    return [
      {
        tool: 'pip-audit',
        findings,
        reported: findings.length,
        couldNotScan: audited.length === 0 ? why : undefined,
        partial: left,
        lookedAt: audited.length === 0 ? undefined : countOf(audited.length, 'package'),
        packages: audited.map(packageOf),
      },
    ]
  },
}

function isDependency(value: unknown): boolean {
  return isFields(value) && hasAll(value, 'name') && (Array.isArray(value['vulns']) || hasAll(value, 'skip_reason'))
}

function packageOf(entry: JsonObject): Package {
  const [name, version] = [entry.text('name'), entry.textIf('version')]
  return { name, version, ecosystem: 'pypi', purl: purlOf('pypi', name, version) }
}

function readDependency(entry: JsonObject): Finding[] {
  const about = packageOf(entry)
  if (!Array.isArray(entry.raw('vulns'))) throw entry.broken('vulns', 'has to be a list.')
  return entry.list('vulns').map((flaw) => {
    const rule = flaw.text('id')
    const detail = flaw.textIf('description')
    return {
      kind: 'dependency',
      rule,
      severity: 'unrated',
      title: `${rule} in ${about.name}`,
      detail: detail && mask(detail),
      aliases: distinct([rule, ...flaw.texts('aliases')]),
      cwe: [],
      package: about,
      fixedIn: distinct(flaw.texts('fix_versions')),
    }
  })
}
