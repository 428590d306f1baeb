/** What both syntaxes of a report of Dependency-Check say. */
export interface CheckReport {
  readonly version: string | undefined
  readonly databaseAt: string | undefined
  readonly exceptions: readonly string[]
  readonly dependencies: readonly Dependency[]
}

export interface Dependency {
  readonly file: string
  readonly path: string | undefined
  /** Package URLs, and names of other kinds. */
  readonly ids: readonly string[]
  /** "project:scope". */
  readonly projects: readonly string[]
  /** What brings it in, as package URLs or names. */
  readonly includedBy: readonly string[]
  readonly flaws: readonly Flaw[]
}

export interface Flaw {
  readonly name: string
  readonly severity: string | undefined
  /** CVSS 4 or 3. */
  readonly score: number | undefined
  readonly score2: number | undefined
  readonly description: string | undefined
  readonly cwes: readonly string[]
  /** First versions that no longer have it, of the matched software. */
  readonly fixedIn: readonly string[]
  readonly exploited: boolean
  readonly suppressed: string | undefined
}

/** When the database was brought up to date last, out of the names and times of the data sources. */
export function databaseAtOf(sources: Iterable<readonly [string, string | undefined]>): string | undefined {
  const times = [...sources].filter(([name, time]) => /^NVD .*(?:Checked|Modified)$/i.test(name) && isTime(time))
  const checked = times.find(([name]) => /checked$/i.test(name))
  return (checked ?? times[0])?.[1]
}

function isTime(text: string | undefined): boolean {
  return /^\d{4}-\d\d-\d\dT/.test(text ?? '')
}
