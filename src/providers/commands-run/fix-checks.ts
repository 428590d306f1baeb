import { resolve } from 'node:path'
import type { Schedule } from '../../core/quality/schedule.ts'
import type { Task } from '../../core/quality/task.ts'
import type { Git } from '../git/git.ts'
import { type Fix, showFix } from './fix.ts'
import type { Place, Ports } from './ports.ts'

interface FixesPorts extends Pick<Ports, 'watch' | 'clock' | 'log'> {
  /** The git of a folder, given as an absolute path. */
  readonly gitIn: (folder: string) => Git
}

/**
 * What the `fix` of each check that ran and did not pass would change, by the name of the check. They run one after another
 * when all checks are over, for they share the working tree; none is begun after a cancel.
 */
export async function showFixes(
  { tasks }: Pick<Schedule, 'tasks'>,
  place: Place,
  { gitIn, ...ports }: FixesPorts,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Fix>> {
  const fixes = new Map<string, Fix>()
  for (const { config, files } of tasks.filter(mayBeMended)) {
    if (signal.aborted) break
    const folder = resolve(place.workingDirectory, config['working-directory'] ?? '.')
    const fix = await showFix(config, folder, files ?? [], place, { ...ports, git: gitIn(folder) }, signal)
    fixes.set(config.name, fix)
    await tell(config.name, fix, ports.log)
  }
  return fixes
}

/** A check that was only late, or passed when it was repeated, has nothing that a fix could mend. */
function mayBeMended({ config, attempts, result }: Task): boolean {
  const { ending, read } = attempts.at(-1) ?? {}
  if (config.fix === undefined || ending?.how !== 'exited' || result?.verdict === 'passed') return false
  return ending.exitCode !== 0 || (read !== undefined && 'report' in read && read.report.annotations.length > 0)
}

async function tell(name: string, fix: Fix, log: Ports['log']): Promise<void> {
  if ('because' in fix) log.line(`${name}: what its fix would change is not known: ${fix.because}`)
  else if (fix.diff.trim() === '') log.line(`${name}: its fix changes nothing`)
  else await log.group(`${name}: what its fix would change`, fix.diff.slice(0, LONGEST))
  if (!fix.isTakenBack)
    log.line(`${name}: what its fix changed could not be taken back and is still in the working tree`)
}

/** Characters of a diff in the log. */
const LONGEST = 200_000
