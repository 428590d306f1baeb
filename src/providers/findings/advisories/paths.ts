import type { Package } from '../../../core/findings/finding.ts'
import { distinct } from '../shared/names.ts'

type Origin = Pick<Package, 'direct' | 'through'>

const MOST = 10

/**
 * What chains of packages such as "express>send>debug" say of the last one: whether the project asks for it itself, and the
 * direct dependencies that bring it in. `skip`: how many links at the beginning stand for the project.
 */
export function originOf(paths: readonly string[], skip = 0): Origin {
  const chains = paths.map((path) => linksOf(path, skip)).filter((chain) => chain.length > 0)
  if (chains.length === 0) return {}
  const longer = chains.filter((chain) => chain.length > 1).sort((a, b) => a.length - b.length)
  return {
    direct: longer.length < chains.length,
    through: distinct(longer.map(([first]) => first)).slice(0, MOST),
  }
}

/** Yarn puts a made-up root and the workspace in front of a chain in a repository with workspaces. */
function linksOf(path: string, skip: number): string[] {
  const links = path.split('>').map((link) => link.trim())
  return links.slice(links[0]?.startsWith('workspace-aggregator-') === true ? 2 : skip)
}
