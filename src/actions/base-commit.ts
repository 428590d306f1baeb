import type { GitHubEvent } from '../core/github.ts'
import type { World } from '../core/world.ts'
import { testedInto } from '../providers/git/base-copy.ts'

/**
 * The commit whose policy a change is judged by: what GitHub merged it into for this run, else the base that the event names.
 * undefined: the run is about no change.
 */
export async function baseCommit(
  world: World,
  folder: string,
  event: GitHubEvent | undefined,
): Promise<string | undefined> {
  const { pullRequest, mergeGroup, sha = '' } = event ?? {}
  if (pullRequest === undefined) return mergeGroup?.baseSha
  return (await testedInto(world, folder, { merge: sha, head: pullRequest.headSha })) ?? pullRequest.baseSha
}
