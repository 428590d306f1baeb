import { relative, resolve, sep } from 'node:path'
import { baseCopy } from '../providers/git/base-copy.ts'
import type { BaseFile } from '../runner/base-policy.ts'
import type { Host } from '../runner/host.ts'
import { createWorld } from '../runner/world/world.ts'
import { baseCommit } from './base-commit.ts'

/** The copy of a file of the workspace that the base of this change has; undefined: the run is about no change. */
export async function baseFile(path: string, host: Host): Promise<BaseFile | undefined> {
  const { readEvent } = await import('../runner/github/event.ts')
  const world = createWorld({ host, githubToken: undefined })
  const commit = await baseCommit(world, host.workspace, readEvent(host.env))
  if (commit === undefined) return undefined
  const inside = relative(host.workspace, resolve(host.workspace, path)).split(sep).join('/')
  return baseCopy(world, host.workspace, commit, inside)
}
