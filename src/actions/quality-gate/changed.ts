import { readDiff } from '../../core/coverage/diff.ts'
import type { GitHub } from '../../core/github.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { CheckConfig } from '../../core/quality/check-config.ts'
import type { ChangedFiles } from '../../core/quality/task.ts'
import type { World } from '../../core/world.ts'
import { changedSince } from '../../providers/git/changes.ts'
import { gitEvent } from '../git-event.ts'

/** The files that the change adds or touches, asked only where a check or a pull request makes use of them. */
export async function changedFilesOf(
  checks: readonly CheckConfig[],
  folder: string,
  world: World,
  github: GitHub,
  signal: AbortSignal,
): Promise<ChangedFiles> {
  const wanted = checks.some((check) => check['changed-files'] !== undefined)
  const { pullRequest } = github.event ?? {}
  if (!wanted && pullRequest === undefined) return { unknown: 'nobody asked' }
  try {
    const { diff } = await changedSince(world, folder, gitEvent(github.event))
    return { files: readDiff(diff).flatMap(({ path, status }) => (status === 'deleted' ? [] : path)) }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    if (!wanted || pullRequest === undefined) return { unknown: explain(thrown.problem) }
    const listed = await github.changedFiles(pullRequest.number, signal)
    if (listed.outcome !== 'listed' || listed.isCut) return { unknown: explain(thrown.problem) }
    return { files: listed.files.flatMap(({ path, status }) => (status === 'removed' ? [] : path)) }
  }
}
