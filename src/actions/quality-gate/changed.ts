import { readDiff } from '../../core/coverage/diff.ts'
import type { GitHub } from '../../core/github.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import type { CheckConfig } from '../../core/quality/check-config.ts'
import type { ChangedFiles } from '../../core/quality/task.ts'
import type { QualityReport } from '../../core/report/quality-report.ts'
import type { World } from '../../core/world.ts'
import { changedSince } from '../../providers/git/changes.ts'
import { gitEvent } from '../git-event.ts'

/** The files that the change adds or touches. git is asked when somebody needs them, and once. */
export interface Changes {
  /** For checks that run on changed files only; where git cannot tell, GitHub is asked. */
  forChecks(checks: readonly CheckConfig[]): Promise<ChangedFiles>
  /** For annotations, which tell changed files first; nothing where there is nothing to put in order. */
  forAnnotations(report: Pick<QualityReport, 'checks'>): Promise<ReadonlySet<string>>
}

export function openChanges(folder: string, world: World, github: GitHub, signal: AbortSignal): Changes {
  const { event } = github
  let asked: Promise<ChangedFiles> | undefined
  const ask = () => (asked ??= changedByGit(folder, world, github))
  return {
    async forChecks(checks) {
      if (checks.every((check) => check['changed-files'] === undefined)) return { unknown: 'nobody asked' }
      const changed = await ask()
      return 'files' in changed ? changed : ((await changedByGitHub(github, signal)) ?? changed)
    },
    async forAnnotations({ checks }) {
      const isOrdered = event?.pullRequest !== undefined && checks.some(({ annotations }) => annotations.length > 1)
      const changed = isOrdered ? await ask() : { files: [] }
      return new Set('files' in changed ? changed.files : [])
    },
  }
}

async function changedByGit(folder: string, world: World, { event }: GitHub): Promise<ChangedFiles> {
  try {
    const { diff } = await changedSince(world, folder, gitEvent(event))
    return { files: readDiff(diff).flatMap(({ path, status }) => (status === 'deleted' ? [] : path)) }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { unknown: explain(thrown.problem) }
  }
}

async function changedByGitHub(
  { event, changedFiles }: GitHub,
  signal: AbortSignal,
): Promise<ChangedFiles | undefined> {
  if (event?.pullRequest === undefined) return undefined
  const listed = await changedFiles(event.pullRequest.number, signal)
  if (listed.outcome !== 'listed' || listed.isCut) return undefined
  return { files: listed.files.flatMap(({ path, status }) => (status === 'removed' ? [] : path)) }
}
