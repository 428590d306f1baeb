import type { Finding, Package } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { scoreOfVectors } from '../shared/cvss.ts'
import { mask } from '../shared/mask.ts'
import { advisoryIn, cweIn, distinct } from '../shared/names.ts'
import { purlOf } from '../shared/purl.ts'
import { textsOf } from '../shared/texts.ts'
import { firstFixedIn } from '../shared/versions.ts'
import { originOf } from './paths.ts'

/** How the chains of a package manager are to be read, and what it advises beside the advisory. */
export interface Around {
  /** Links at the beginning of each chain that stand for the project. */
  readonly skip?: number | undefined
  readonly advice?: string | undefined
}

/** An advisory of the registry's audit of npm 6, which pnpm and Yarn 1 show too: one finding for each installed version. */
export function findingsOf(advisory: JsonObject, around: Around = {}): Finding[] {
  const name = advisory.text('module_name')
  const names = namesOf(advisory)
  const detail = [advisory.textIf('overview'), around.advice].filter(Boolean).join('\n\n')
  const cvss = advisory.object('cvss')
  const shared = {
    kind: 'dependency',
    rule: names[0] ?? String(advisory.raw('id')),
    severity: severityOf(advisory.textIf('severity')),
    score: cvss?.numberIf('score') || scoreOfVectors([cvss?.textIf('vectorString') ?? '']),
    title: mask(advisory.textIf('title')?.trim() || `${names[0] ?? 'Advisory'} in ${name}`),
    detail: detail === '' ? undefined : mask(detail),
    aliases: names,
    cwe: cweIn(textsOf(advisory.raw('cwe'))),
    fixedIn: distinct(firstFixedIn(advisory.textIf('patched_versions')).filter((version) => version !== '0.0.0')),
    url: advisory.textIf('url'),
  } as const
  return installedOf(advisory, name, around.skip).map((about) => ({ ...shared, package: about }))
}

function namesOf(advisory: JsonObject): string[] {
  const [last] = (advisory.textIf('url') ?? '').split('/').slice(-1)
  return distinct([advisory.textIf('github_advisory_id'), advisoryIn(last ?? ''), ...advisory.texts('cves')])
}

function installedOf(advisory: JsonObject, name: string, skip: number | undefined): Package[] {
  const byVersion = new Map<string, { paths: string[]; dev: boolean | undefined }>()
  for (const installed of advisory.list('findings')) {
    const version = installed.textIf('version') ?? ''
    const dev = installed.raw('dev') === undefined ? undefined : installed.flag('dev')
    const known = byVersion.get(version)
    const paths = known?.paths ?? []
    for (const path of installed.texts('paths')) paths.push(path)
    byVersion.set(version, { paths, dev: known === undefined || known.dev === dev ? dev : false })
  }
  if (byVersion.size === 0) byVersion.set('', { paths: [], dev: undefined })
  return [...byVersion].map(([version, { paths, dev }]) => ({
    name,
    version: version || undefined,
    ecosystem: 'npm',
    purl: purlOf('npm', name, version),
    development: dev,
    ...originOf(paths, skip),
  }))
}
