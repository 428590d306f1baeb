/** A run of this repository, as its history tells it. */
export interface PastRun {
  /** Milliseconds since the epoch. */
  readonly at: number
  readonly author: string
  readonly failed: boolean
  readonly change: Change
}

/** The shape of a change. */
export interface Change {
  readonly files: number
  /** Added and deleted lines. */
  readonly lines: number
  /** Paths from the root of the repository, with "/" between folders. */
  readonly paths: readonly string[]
}

/** What the outlook looks at, each with how it is told. The order is that of the numbers in a row. */
export const FEATURES = {
  files: 'how many files it changes',
  lines: 'how many lines it changes',
  ci: 'whether it touches the pipeline',
  dependencies: 'whether it touches dependencies',
  migrations: 'whether it touches migrations',
  'hour-sine': 'the hour of the day',
  'hour-cosine': 'the hour of the day',
  author: 'how the latest runs of its author ended',
  recent: 'how the latest runs ended',
} as const
export type Feature = keyof typeof FEATURES

const CI = /^\.github\/|^\.gitlab-ci|^\.circleci\/|(?:^|\/)(?:Jenkinsfile|Dockerfile|Makefile|compose\.ya?ml)$/
const DEPENDENCIES =
  /(?:^|\/)(?:package(?:-lock)?\.json|yarn\.lock|pnpm-lock\.yaml|requirements[\w.-]*\.txt|pyproject\.toml|poetry\.lock|uv\.lock|Pipfile(?:\.lock)?|go\.(?:mod|sum)|Cargo\.(?:toml|lock)|pom\.xml|build\.gradle(?:\.kts)?|Gemfile(?:\.lock)?|composer\.(?:json|lock))$/
const MIGRATIONS = /(?:^|\/)(?:migrations?|alembic|db\/migrate)\//

/** How many runs "the latest" are, of all and of one author. */
const RECENT = 10
const RECENT_OF_AUTHOR = 5
const DAY = 86_400_000

/**
 * The features of a change, from what was known before its run: `earlier` are the runs before it, oldest first. Shares of
 * failures are drawn towards the share of all as long as there are few runs, so one failure of a newcomer is not 100 %.
 */
export function featuresOf(
  { at, author, change }: Pick<PastRun, 'at' | 'author' | 'change'>,
  earlier: readonly PastRun[],
): number[] {
  const touches = (pattern: RegExp) => (change.paths.some((path) => pattern.test(path)) ? 1 : 0)
  const hour = (2 * Math.PI * (at % DAY)) / DAY
  const all = earlier.length === 0 ? 0.5 : earlier.filter(({ failed }) => failed).length / earlier.length
  const own = earlier.filter((run) => run.author === author).slice(-RECENT_OF_AUTHOR)
  return [
    Math.log1p(change.files),
    Math.log1p(change.lines),
    touches(CI),
    touches(DEPENDENCIES),
    touches(MIGRATIONS),
    Math.sin(hour),
    Math.cos(hour),
    shareOf(own, all),
    shareOf(earlier.slice(-RECENT), all),
  ]
}

function shareOf(runs: readonly PastRun[], all: number): number {
  const prior = 2
  return (runs.filter(({ failed }) => failed).length + prior * all) / (runs.length + prior)
}
