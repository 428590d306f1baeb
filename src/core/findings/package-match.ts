import type { Package } from './finding.ts'
import { packageId } from './package-id.ts'
import { wildcard } from './wildcard.ts'

/**
 * Whether a package is meant by a text with wildcards: a package URL, `ecosystem/name` or a name, each with or without
 * `@version`. "pkg:npm/%40scope/*@1.*", "npm/@scope/*", "@scope/name".
 */
export function packageMatcher(wanted: string): (pkg: Package) => boolean {
  const { ecosystem, name, version } = packageId(packageOf(wanted))
  const matchesName = wildcard(ecosystem === '' ? name : `${ecosystem}/${name}`)
  const matchesVersion = wildcard(version === '' ? '*' : version)
  return (pkg) => {
    const id = packageId(pkg)
    return matchesName(ecosystem === '' ? id.name : `${id.ecosystem}/${id.name}`) && matchesVersion(id.version)
  }
}

function packageOf(wanted: string): Package {
  if (wanted.startsWith('pkg:')) return { name: wanted, purl: wanted }
  const at = wanted.lastIndexOf('@')
  const [named, version] =
    at > 0 && wanted[at - 1] !== '/' ? [wanted.slice(0, at), wanted.slice(at + 1)] : [wanted, undefined]
  const slash = named.startsWith('@') ? -1 : named.indexOf('/')
  if (slash < 0) return { name: named, version }
  return { ecosystem: named.slice(0, slash), name: named.slice(slash + 1), version }
}
