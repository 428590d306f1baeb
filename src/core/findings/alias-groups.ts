import { bestName, isBundle, isCve } from './advisory.ts'

/** Which names stand for the same advisory. */
export interface AliasGroups {
  /** The one name for an advisory that is told by these names. Two different CVEs never get the same. */
  canonical(names: readonly string[]): string
  /** These names and all others that are known for the same advisory. */
  all(names: readonly string[]): readonly string[]
}

interface Group {
  readonly names: string[]
  readonly cves: string[]
}

/**
 * Joins names that tools told together, over any number of steps (union-find). Names of bundles join nothing, nor does an
 * entry that names several CVEs: uniting two CVEs would hide one of them.
 */
export function groupAliases(entries: Iterable<readonly string[]>): AliasGroups {
  const forest = createForest()
  for (const names of entries) {
    const joining = names.some(isBundle) ? names.filter((name) => !isBundle(name)) : names
    if (joining.length < 2 || joining.filter(isCve).length <= 1) forest.join(joining)
  }
  const groups = forest.groups()
  const groupOf = (names: readonly string[]) => {
    for (const name of names) {
      const group = groups.get(name)
      if (group !== undefined) return group
    }
    return undefined
  }
  return {
    canonical(names) {
      if (names.some(isCve)) return bestName(names)
      const group = groupOf(names)
      return bestName(group === undefined || group.cves.length > 1 ? names : group.names)
    },
    all(names) {
      const group = groupOf(names)
      if (group === undefined || group.cves.length > 1) return names
      return names.length === 1 && group.names.length === 1 ? names : [...new Set([...names, ...group.names])]
    },
  }
}

function createForest() {
  const parents = new Map<string, string>()

  function root(name: string): string {
    let at = name
    for (let above = parents.get(at); above !== undefined && above !== at; above = parents.get(at)) {
      parents.set(at, parents.get(above) ?? above)
      at = above
    }
    return at
  }

  return {
    join(names: readonly string[]) {
      const [first] = names
      if (first === undefined) return
      if (!parents.has(first)) parents.set(first, first)
      for (const name of names) parents.set(root(name), root(first))
    },
    groups(): ReadonlyMap<string, Group> {
      const byRoot = new Map<string, Group>()
      const byName = new Map<string, Group>()
      for (const name of parents.keys()) {
        const top = root(name)
        const group = byRoot.get(top) ?? { names: [], cves: [] }
        byRoot.set(top, group)
        group.names.push(name)
        if (isCve(name)) group.cves.push(name)
        byName.set(name, group)
      }
      return byName
    },
  }
}
