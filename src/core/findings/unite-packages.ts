import type { AliasGroups } from './alias-groups.ts'
import type { Member } from './member.ts'
import { isOfSystem } from './package-id.ts'

/** What tells one issue of a package; an empty text was not told. */
interface Identity {
  readonly ecosystem: string
  readonly version: string
  readonly project: string
  readonly members: Member[]
}

/**
 * Members that are the same advisory of the same package, version and project. One that does not tell its version, project or
 * ecosystem (npm audit has no version) joins all that it may be; it stands alone only where there is none.
 */
export function unitePackages(members: readonly Member[], aliases: AliasGroups): Member[][] {
  const groups = new Map<string, Identity[]>()
  const identities = new Map<string, Identity>()
  for (const member of members) {
    const { ecosystem, name, version } = member.package ?? { ecosystem: '', name: '', version: '' }
    const group = `${aliases.canonical(member.names)}\n${name}`
    // What names no package is told by its file alone.
    const project = name === '' ? member.path : member.project
    const key = `${group}\n${ecosystem}\n${version}\n${project}`
    const known = identities.get(key)
    if (known !== undefined) {
      known.members.push(member)
      continue
    }
    const identity = { ecosystem, version, project, members: [member] }
    identities.set(key, identity)
    const others = groups.get(group)
    if (others === undefined) groups.set(group, [identity])
    else others.push(identity)
  }
  return [...groups.values()].flatMap(joinVague)
}

/** Beyond this many comparisons (no real report comes near) the vague ones stand alone: too many, but none hidden. */
const MOST_COMPARISONS = 1_000_000

function joinVague(identities: readonly Identity[]): Member[][] {
  const vague = identities.filter((each) => vagueness(each) > 0).length
  if (vague === 0 || vague * identities.length > MOST_COMPARISONS) return identities.map(({ members }) => members)
  const clearest = identities.toSorted((a, b) => vagueness(a) - vagueness(b))
  const standing: Identity[] = []
  for (const identity of clearest) {
    const hosts = vagueness(identity) === 0 ? [] : standing.filter((host) => mayBe(identity, host))
    if (hosts.length === 0) standing.push({ ...identity, members: [...identity.members] })
    for (const { members } of hosts) members.push(...identity.members)
  }
  return standing.map(({ members }) => members)
}

function vagueness({ ecosystem, version, project }: Identity): number {
  return Number(ecosystem === '') + Number(version === '') + Number(project === '' && !isOfSystem(ecosystem))
}

function mayBe(vague: Identity, clear: Identity): boolean {
  return (
    agree(vague.ecosystem, clear.ecosystem) &&
    agree(vague.version, clear.version) &&
    agree(vague.project, clear.project)
  )
}

function agree(a: string, b: string): boolean {
  return a === '' || b === '' || a === b
}
