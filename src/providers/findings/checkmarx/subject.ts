import type { Finding, Package } from '../../../core/findings/finding.ts'
import { isFields, type JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { advisoryIn, distinct } from '../shared/names.ts'
import { purlOf, purlType } from '../shared/purl.ts'
import { spotOf } from '../shared/spot.ts'
import { textsOf } from '../shared/texts.ts'

type Subject = Pick<Finding, 'kind' | 'rule' | 'title' | 'aliases' | 'package' | 'fixedIn' | 'spot'>

/** What a result is about, by its engine: sast, kics, sca, containers, sscs-secret-detection, … */
export function subjectOf(result: JsonObject): Subject {
  const engine = result.text('type')
  const data = isFields(result.raw('data')) ? result.object('data') : undefined
  if (data?.raw('packageIdentifier') !== undefined || data?.raw('packageName') !== undefined)
    return dependency(result, data)
  const rule = data?.textIf('queryName') ?? data?.textIf('ruleName') ?? result.text('id')
  const [node] = data?.list('nodes') ?? []
  const path = node?.textIf('fileName') ?? data?.textIf('filename') ?? data?.textIf('fileName')
  const line = node?.numberIf('line') ?? data?.numberIf('line')
  return {
    kind: /secret/i.test(engine) ? 'secret' : /^(?:kics|sscs)/i.test(engine) ? 'config' : 'code',
    rule,
    title: mask(rule.replaceAll('_', ' ')),
    aliases: [],
    fixedIn: [],
    // Paths begin at the root of the repository.
    spot: spotOf(path?.replace(/^\/+(?=.)/, ''), { line, column: node?.numberIf('column') }),
  }
}

function dependency(result: JsonObject, data: JsonObject): Subject {
  const id = result.text('id')
  const about = packageOf(data)
  const known = result.object('vulnerabilityDetails')?.textIf('cveName')
  const rule = known || id
  const [location] = data.object('scaPackageData')?.texts('locations') ?? []
  return {
    kind: 'dependency',
    rule,
    title: mask(`${rule} in ${about.name}`),
    aliases: distinct([advisoryIn(rule), advisoryIn(id)]),
    package: about,
    fixedIn: distinct(textsOf(data.raw('recommendedVersion'))),
    spot: spotOf(location),
  }
}

/** Packages are known as "Npm-jquery-2.1.4"; the chains to them have their names alone. */
function packageOf(data: JsonObject): Package {
  const more = data.object('scaPackageData')
  const identifier = data.textIf('packageIdentifier') ?? ''
  const [, manager, rest = identifier] = /^([A-Za-z]+)-(.+)$/s.exec(identifier) ?? []
  const chains = chainsOf(more)
  const named = data.textIf('packageName') ?? chains[0]?.at(-1)
  const [, guessed = rest, version = undefined] =
    named !== undefined && rest.startsWith(`${named}-`)
      ? [rest, named, rest.slice(named.length + 1)]
      : (/^(.+?)-(\d.*)$/s.exec(rest) ?? [])
  const name = named ?? guessed
  const installed = data.textIf('packageVersion') ?? version
  const ecosystem = purlType(manager)
  const direct = more?.raw('isDirectDependency')
  return {
    name,
    version: installed,
    ecosystem,
    purl: purlOf(ecosystem, name, installed),
    direct: typeof direct === 'boolean' ? direct : undefined,
    development: more?.raw('isDevelopmentDependency') === true || undefined,
    through: distinct(chains.filter((chain) => chain.length > 1).map(([first]) => first)).slice(0, 10),
  }
}

function chainsOf(more: JsonObject | undefined): string[][] {
  const paths = more?.raw('dependencyPaths')
  if (!Array.isArray(paths)) return []
  return paths
    .filter(Array.isArray)
    .map((path) => path.flatMap((link) => (isFields(link) ? textsOf(link['name']) : [])))
}
