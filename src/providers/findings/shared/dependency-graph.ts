/** Which package of a project needs which others, by their names in the report. */
export interface DependencyGraph {
  /** Whether the project itself asks for it; undefined when the report does not say. */
  direct(id: string): boolean | undefined
  /** The direct dependencies that bring it in, the nearest to it first, at most ten. */
  through(id: string): readonly string[]
}

type Edges = Iterable<readonly [string, readonly string[]]>

const MOST = 10

/** The graph of who needs whom under the packages that the project asks for; without any of these it says nothing. */
export function dependencyGraph(edges: Edges, asked: ReadonlySet<string>): DependencyGraph {
  let brought: ReadonlyMap<string, readonly string[]> | undefined
  return {
    direct: (id) => (asked.size === 0 ? undefined : asked.has(id)),
    through(id) {
      brought ??= bringers(edges, asked)
      return brought.get(id) ?? []
    },
  }
}

/** Goes down from all direct dependencies at once, so that the nearest ones reach a package first; circles end. */
function bringers(edges: Edges, asked: ReadonlySet<string>): ReadonlyMap<string, readonly string[]> {
  const needs = joined(edges)
  const found = new Map<string, string[]>()
  const steps = [...asked].map((root) => ({ id: root, root }))
  for (const { id, root } of steps)
    for (const needed of needs.get(id) ?? []) {
      const known = found.get(needed) ?? []
      if (needed === root || known.length === MOST || known.includes(root)) continue
      known.push(root)
      found.set(needed, known)
      steps.push({ id: needed, root })
    }
  return found
}

function joined(edges: Edges): ReadonlyMap<string, readonly string[]> {
  const needs = new Map<string, string[]>()
  for (const [id, needed] of edges) {
    const known = needs.get(id) ?? []
    for (const each of needed) known.push(each)
    needs.set(id, known)
  }
  return needs
}
