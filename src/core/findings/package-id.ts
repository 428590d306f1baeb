import { remembering } from '../remembering.ts'
import type { Package } from './finding.ts'

/** What a package is, in one spelling for all tools. An empty text: not known. */
export interface PackageId {
  /** The type of its package URL: npm, pypi, deb. */
  readonly ecosystem: string
  /** With its namespace before "/": "@scope/name", "group/artifact"; packages of a system without. */
  readonly name: string
  readonly version: string
}

/** Packages of an operating system: they come with the image, not with the project. */
const OF_A_SYSTEM = new Set([
  'deb',
  'rpm',
  'apk',
  'alpm',
  'debian',
  'ubuntu',
  'alpine',
  'wolfi',
  'chainguard',
  'redhat',
])
const WITHOUT_CASE = new Set(['pypi', 'composer', 'nuget', 'golang', 'github', 'githubactions', 'deb', 'apk'])

export function isOfSystem(ecosystem: string | undefined): boolean {
  return OF_A_SYSTEM.has(ecosystem?.split(':')[0]?.toLowerCase() ?? '')
}

/** Tells a package by its package URL, else by ecosystem, name and version. Qualifiers do not count. */
export function packageId(pkg: Package): PackageId {
  const read = readPurl(pkg.purl)
  const ecosystem = (read?.ecosystem ?? pkg.ecosystem ?? '').toLowerCase()
  return {
    ecosystem,
    name: spellName(ecosystem, read?.name ?? pkg.name),
    version: spellVersion(ecosystem, read?.version || pkg.version || ''),
  }
}

/** `packageId` that remembers: reports name few packages, each of them often. */
export function packageIds(): (pkg: Package) => PackageId {
  const ofPurl = remembering((purl) => {
    const read = readPurl(purl)
    return read === undefined || read.version === '' ? undefined : packageId({ name: read.name, purl })
  })
  return (pkg) => (pkg.purl === undefined ? undefined : ofPurl(pkg.purl)) ?? packageId(pkg)
}

/** "npm/lodash@4.17.15", with only the parts that are known. */
export function showPackage({ ecosystem, name, version }: PackageId): string {
  return `${ecosystem === '' ? '' : `${ecosystem}/`}${name}${version === '' ? '' : `@${version}`}`
}

/** The parts of a package URL (purl-spec); undefined for what is none. */
export function readPurl(purl: string | undefined): PackageId | undefined {
  if (purl?.startsWith('pkg:') !== true) return undefined
  const bare = purl
    .slice(4)
    .replace(/[?#].*$/s, '')
    .replace(/^\/+/, '')
  const slash = bare.indexOf('/')
  if (slash <= 0 || slash === bare.length - 1) return undefined
  const rest = bare.slice(slash + 1)
  const at = rest.lastIndexOf('@')
  const named = at > 0 && !rest.slice(at).includes('/')
  return {
    ecosystem: bare.slice(0, slash).toLowerCase(),
    name: decode(named ? rest.slice(0, at) : rest),
    version: named ? decode(rest.slice(at + 1)) : '',
  }
}

function decode(text: string): string {
  if (!text.includes('%')) return text
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}

/** The name as packages of this ecosystem are compared. */
export function spellName(ecosystem: string, name: string): string {
  const plain = ecosystem === 'maven' ? name.replace(':', '/') : name
  const bare = isOfSystem(ecosystem) ? plain.slice(plain.lastIndexOf('/') + 1) : plain
  const cased = WITHOUT_CASE.has(ecosystem) ? bare.toLowerCase() : bare
  return ecosystem === 'pypi' ? cased.replace(/[-_.]+/g, '-') : cased
}

function spellVersion(ecosystem: string, version: string): string {
  return ecosystem === 'golang' ? version.replace(/^(?:v(?=\d)|go(?=\d))/, '').replace(/\+incompatible$/, '') : version
}
