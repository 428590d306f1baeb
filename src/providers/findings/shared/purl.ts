import type { Package } from '../../../core/findings/finding.ts'

/** A package URL without qualifiers and subpath (purl-spec): where a package came from is no part of what it is. */
export function barePurl(purl: string | undefined): string | undefined {
  return purl?.startsWith('pkg:') === true ? purl.replace(/[?#].*$/s, '') : undefined
}

/** The type of a package URL: "npm" of "pkg:npm/lodash@4.17.20". */
export function ecosystemOf(purl: string | undefined): string | undefined {
  return /^pkg:\/{0,2}([^/]+)\//.exec(purl ?? '')?.[1]?.toLowerCase()
}

/** What tools call their ecosystems, in the words of package URLs. */
const ECOSYSTEMS = new Map([
  ['packagist', 'composer'],
  ['go', 'golang'],
  ['go-module', 'golang'],
  ['gomod', 'golang'],
  ['gobinary', 'golang'],
  ['crates.io', 'cargo'],
  ['rust-crate', 'cargo'],
  ['rubygems', 'gem'],
  ['bundler', 'gem'],
  ['gemspec', 'gem'],
  ['pip', 'pypi'],
  ['pipenv', 'pypi'],
  ['poetry', 'pypi'],
  ['uv', 'pypi'],
  ['python', 'pypi'],
  ['python-pkg', 'pypi'],
  ['yarn', 'npm'],
  ['pnpm', 'npm'],
  ['bun', 'npm'],
  ['node-pkg', 'npm'],
  ['jar', 'maven'],
  ['pom', 'maven'],
  ['gradle', 'maven'],
  ['java-archive', 'maven'],
  ['dotnet', 'nuget'],
  ['dotnet-core', 'nuget'],
  ['github actions', 'githubactions'],
  ['debian', 'deb'],
  ['ubuntu', 'deb'],
  ['alpine', 'apk'],
  ['wolfi', 'apk'],
  ['chainguard', 'apk'],
  ['redhat', 'rpm'],
  ['red hat', 'rpm'],
  ['centos', 'rpm'],
  ['rocky', 'rpm'],
  ['rocky linux', 'rpm'],
  ['almalinux', 'rpm'],
  ['fedora', 'rpm'],
  ['amazon', 'rpm'],
  ['oracle', 'rpm'],
  ['suse', 'rpm'],
  ['opensuse', 'rpm'],
])

/** An ecosystem in the word of package URLs; a release after ":" is no part of it. */
export function purlType(ecosystem: string | undefined): string | undefined {
  const word = ecosystem?.split(':')[0]?.trim().toLowerCase() ?? ''
  return word === '' ? undefined : (ECOSYSTEMS.get(word) ?? word)
}

const PLAIN = new Set([
  'npm',
  'pypi',
  'composer',
  'golang',
  'cargo',
  'gem',
  'nuget',
  'maven',
  'pub',
  'hex',
  'githubactions',
])

/** The package URL of a package of a language; undefined where a name and a version do not make one. */
export function purlOf(type: string | undefined, name: string, version: string | undefined): string | undefined {
  if (type === undefined || !PLAIN.has(type) || name === '') return undefined
  const parts = (type === 'maven' ? name.replace(':', '/') : name).split('/')
  const named = type === 'pypi' ? parts.map((part) => part.toLowerCase().replace(/[-_.]+/g, '-')) : parts
  const path = named.map((part) => encodeURIComponent(part)).join('/')
  return `pkg:${type}/${path}${version === undefined || version === '' ? '' : `@${encodeURIComponent(version)}`}`
}

/** The package that a package URL names, in the manner of its ecosystem; undefined for what is none. */
export function packageOfPurl(purl: string | undefined): Package | undefined {
  const bare = barePurl(purl)
  const type = ecosystemOf(bare)
  const [, path = '', version] = /^pkg:\/{0,2}[^/]+\/(.+?)(?:@([^@/]*))?$/.exec(bare ?? '') ?? []
  if (type === undefined || path === '') return undefined
  const parts = path.split('/').map(decoded)
  const whole = type === 'maven' ? parts.join(':') : parts.join('/')
  const name = OF_A_SYSTEM.has(type) ? (parts.at(-1) ?? whole) : whole
  return { name, version: version === undefined ? undefined : decoded(version), ecosystem: type, purl: bare }
}

const OF_A_SYSTEM = new Set(['deb', 'rpm', 'apk', 'alpm'])

/** Percent-decoded; what is not properly encoded stays as it is. */
export function decoded(text: string): string {
  try {
    return decodeURIComponent(text)
  } catch {
    return text
  }
}
