import type { Finding } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import { isFields, type JsonObject } from '../../reports/json-object.ts'
import { scoreOfVectors } from '../shared/cvss.ts'
import { mask } from '../shared/mask.ts'
import { advisoryIn, cweIn, distinct } from '../shared/names.ts'
import { purlOf } from '../shared/purl.ts'
import { textsOf } from '../shared/texts.ts'
import { firstAfter } from '../shared/versions.ts'

/** A package of the report. */
export interface Entry {
  readonly name: string
  readonly needs: readonly string[]
  readonly advisories: readonly JsonObject[]
  readonly direct: boolean | undefined
  readonly fields: JsonObject
}

/** An advisory of a package; the report names no installed version. */
export function readAdvisory(advisory: JsonObject, entry: Entry, through: readonly string[]): Finding {
  const { name, direct } = entry
  const url = advisory.textIf('url')
  const known = advisoryIn(url?.split('/').at(-1) ?? '')
  const rule = known ?? String(advisory.raw('source') ?? url ?? advisory.text('title'))
  const cvss = advisory.object('cvss')
  const nodes = textsOf(entry.fields.raw('nodes'))
  return {
    kind: 'dependency',
    rule,
    severity: severityOf(advisory.textIf('severity')),
    score: cvss?.numberIf('score') || scoreOfVectors([cvss?.textIf('vectorString') ?? '']),
    title: mask(advisory.textIf('title')?.trim() || `${rule} in ${name}`),
    aliases: distinct([known]),
    cwe: cweIn(textsOf(advisory.raw('cwe'))),
    package: {
      name,
      ecosystem: 'npm',
      purl: purlOf('npm', name, undefined),
      direct,
      through,
      installedAt: nodes.length > 0 ? nodes : undefined,
    },
    ...remedyOf(advisory, entry),
    url,
  }
}

/** `fixAvailable` is false, true, or the direct dependency that has to be raised. */
function remedyOf(advisory: JsonObject, { name, fields }: Entry): Pick<Finding, 'fixedIn' | 'detail'> {
  const fix = fields.raw('fixAvailable')
  const after = firstAfter(advisory.textIf('range'))
  if (fix === false) return { fixedIn: [], detail: 'npm knows no fix.' }
  if (!isFields(fix))
    return { fixedIn: distinct(after), detail: fix === true ? '`npm audit fix` raises it.' : undefined }
  const raise = fields.object('fixAvailable')
  const [target, version] = [raise?.text('name'), raise?.text('version')]
  const major = raise?.flag('isSemVerMajor') ? ' (a new major version)' : ''
  return {
    fixedIn: distinct([...after, target === name ? version : undefined]),
    detail: `Raise ${target} to ${version}${major}.`,
  }
}
