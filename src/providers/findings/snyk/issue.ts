import type { Finding, Package, Spot } from '../../../core/findings/finding.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import { readNumber } from '../../../core/numeral.ts'
import { isFields, type JsonObject } from '../../reports/json-object.ts'
import { originOf } from '../advisories/paths.ts'
import { mask } from '../shared/mask.ts'
import { cweIn, distinct } from '../shared/names.ts'
import { purlOf, purlType } from '../shared/purl.ts'
import { textsOf } from '../shared/texts.ts'

/** An issue of a project; `chains` are the entries that show it, at least one. */
export function readIssue(chains: readonly JsonObject[], spot: Spot | undefined): Finding {
  const [entry] = chains
  if (entry === undefined) throw new RangeError('An issue has at least one entry.')
  const id = entry.text('id')
  const about = packageOf(entry, chains)
  const isLicense = entry.textIf('type') === 'license'
  const license = entry.textIf('license')
  const names = isFields(entry.raw('identifiers')) ? entry.object('identifiers') : undefined
  const detail = entry.textIf('description')
  return {
    kind: isLicense ? 'license' : 'dependency',
    rule: id,
    severity: severityOf(entry.textIf('severityWithCritical') ?? entry.textIf('severity')),
    score: entry.numberIf('cvssScore'),
    title: mask(isLicense && license ? `${about.name} is under ${license}` : entry.textIf('title') || id),
    detail: isLicense || !detail ? undefined : mask(detail),
    aliases: isLicense ? [] : distinct([id, ...['CVE', 'GHSA'].flatMap((name) => textsOf(names?.raw(name)))]),
    cwe: cweIn(textsOf(names?.raw('CWE'))),
    package: isLicense ? { ...about, license } : about,
    fixedIn: fixesOf(entry),
    spot,
    epss: readNumber(String(entry.object('epssDetails')?.raw('probability') ?? '')),
    url: isLicense ? undefined : `https://security.snyk.io/vuln/${id}`,
    suppressed: ignoredBy(entry),
  }
}

/** What Snyk calls them where no other tool does. */
const ECOSYSTEMS = new Map([
  ['gomodules', 'golang'],
  ['golangdep', 'golang'],
  ['sbt', 'maven'],
  ['cocoapods', 'cocoapods'],
])

function packageOf(entry: JsonObject, chains: readonly JsonObject[]): Package {
  const name = entry.textIf('name') ?? entry.textIf('packageName') ?? entry.text('moduleName')
  const version = entry.textIf('version')
  const manager = entry.textIf('packageManager')
  const ecosystem = ECOSYSTEMS.get(manager ?? '') ?? purlType(manager)
  const links = chains.map((chain) => chain.texts('from').map(withoutVersion))
  return {
    name,
    version,
    ecosystem,
    purl: purlOf(ecosystem, name, version),
    ...originOf(
      links.filter((chain) => chain.length > 1).map((chain) => chain.join('>')),
      1,
    ),
  }
}

/** "lodash@4.17.15" without its version; the first "@" of a scope stays. */
function withoutVersion(link: string): string {
  const at = link.lastIndexOf('@')
  return at > 0 ? link.slice(0, at) : link
}

function fixesOf(entry: JsonObject): string[] {
  const fixed = distinct(textsOf(entry.raw('fixedIn')))
  return fixed.length > 0 ? fixed : distinct([entry.textIf('nearestFixedInVersion')])
}

function ignoredBy(entry: JsonObject): string | undefined {
  const filtered = entry.raw('filtered')
  if (!isFields(filtered)) return undefined
  const [first] = entry.object('filtered')?.list('ignored') ?? []
  return mask(first?.textIf('reason') || 'ignored by a policy of Snyk')
}
