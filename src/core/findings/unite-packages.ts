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
  const groups = new Map<string, Group>()
  for (const member of members) {
    const { ecosystem, name, version } = member.package ?? NO_PACKAGE
    const key = `${aliases.canonical(member.names)}\n${name}`
    // What names no package is told by its file alone.
    const project = name === '' ? member.path : member.project
    let group = groups.get(key)
    if (group === undefined) groups.set(key, (group = { identities: [] }))
    const known = find(group, ecosystem, version, project)
    if (known === undefined) remember(group, { ecosystem, version, project, members: [member] })
    else known.members.push(member)
  }
  return [...groups.values()].flatMap(({ identities }) => joinVague(identities))
}

const NO_PACKAGE = { ecosystem: '', name: '', version: '' }

/** What one advisory says of one package: nearly always of one version in one project. */
interface Group {
  readonly identities: Identity[]
  /** For those that are too many to be looked through. */
  index?: Map<string, Identity>
}
const LOOKED_THROUGH = 8

function find({ identities, index }: Group, ecosystem: string, version: string, project: string): Identity | undefined {
  if (index !== undefined) return index.get(`${ecosystem}\n${version}\n${project}`)
  return identities.find((each) => each.version === version && each.project === project && each.ecosystem === ecosystem)
}

function remember(group: Group, identity: Identity): void {
  group.identities.push(identity)
  if (group.identities.length <= LOOKED_THROUGH) return
  const added = group.index === undefined ? group.identities : [identity]
  group.index ??= new Map()
  for (const each of added) group.index.set(`${each.ecosystem}\n${each.version}\n${each.project}`, each)
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
