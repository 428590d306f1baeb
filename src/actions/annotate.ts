import type { GitHub } from '../core/github.ts'
import type { Note, Notes } from '../core/report/notes.ts'
import { plural } from '../core/report/words.ts'
import type { Context } from '../runner/action.ts'

export interface Naming {
  /** What the notes are called, in the singular. */
  readonly noun: string
  /** Of the check run that takes the rest; of each use of an action another. */
  readonly check: string
}

/** A name that tells several uses of an action in one run apart, as their comments are. */
export function checkName(action: string, key: string): string {
  return key === 'default' ? `${action}: more places` : `${action} (${key}): more places`
}

/** GitHub takes fifty at once and wants a second between: so many take ten seconds. */
const MOST = 500
const LEVELS = { error: 'failure', warning: 'warning', notice: 'notice' } as const

/**
 * Annotates what there is room for. The rest goes to a check run where the token may make one (`checks: write`), and what is
 * left then is counted in the log. Nobody is told twice, and no verdict depends on it.
 */
export async function annotate(
  { annotations, rest, leftOut }: Notes,
  naming: Naming,
  github: Pick<GitHub, 'event' | 'check'>,
  { host, signal }: Pick<Context, 'host' | 'signal'>,
): Promise<void> {
  for (const { level, message, ...place } of annotations) host[level](message, place)
  const more = Object.values(leftOut).reduce((sum, count) => sum + count, 0)
  const checked = more === 0 ? undefined : await checkRun(rest, naming, github, signal)
  if (checked !== undefined)
    host.info(`${plural(checked.annotated, `more ${naming.noun}`)} at the check run ${checked.url}`)
  const left = more - (checked?.annotated ?? 0)
  if (left > 0) host.info(`${plural(left, `more ${naming.noun}`)}; the summary has them.`)
}

async function checkRun(
  rest: readonly Note[],
  { noun, check: name }: Naming,
  { event, check }: Pick<GitHub, 'event' | 'check'>,
  signal: AbortSignal,
) {
  const annotations = rest.filter(isInside).slice(0, MOST).map(annotationOf)
  if (event === undefined || annotations.length === 0) return undefined
  const made = await check(
    {
      name,
      // The commit that people look at; on a pull request the one that is checked out is a merge nobody pushed.
      commit: event.pullRequest?.headSha ?? event.sha,
      conclusion: 'neutral',
      title: plural(annotations.length, `more ${noun}`),
      summary: 'What the step had no room for: GitHub keeps ten annotations of each level. The verdict is the step’s.',
      annotations,
    },
    signal,
  )
  return made.outcome === 'created' ? made : undefined
}

/** GitHub knows only files of the repository. */
function isInside({ file }: Note): boolean {
  return !/^(?:[\\/]|[A-Za-z]:|\.\.)/.test(file)
}

function annotationOf({ level, file, line = 1, endLine = line, title, message }: Note) {
  return { path: file, startLine: line, endLine, level: LEVELS[level], title, message }
}
