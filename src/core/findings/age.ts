import { showDuration } from '../duration.ts'
import { compareVersions } from './version.ts'

/** One release as a registry tells it. */
export interface Release {
  readonly version: string
  /** When it was published, in milliseconds since the epoch. */
  readonly at: number
  readonly preRelease?: boolean | undefined
  /** Taken back by its authors: nobody is behind for not having it. */
  readonly yanked?: boolean | undefined
}

/** All that a registry tells of a package. */
export interface Releases {
  readonly releases: readonly Release[]
  /** The one that the registry itself calls the latest. */
  readonly latest?: string | undefined
}

export interface AgeLimits {
  /** How far the newest release may be ahead of the installed one, by their dates (libyear). */
  readonly maxAge?: number | undefined
  /** How long a release has to be out before it may be installed. */
  readonly minAge?: number | undefined
}

export interface JudgedAge {
  /** The release that one could have; undefined: the registry has none that is no pre-release. */
  readonly newest: Release | undefined
  /** The highest release that is out long enough, where the installed one is not. */
  readonly settled?: Release | undefined
  /** Milliseconds between installed and newest; 0: it is the newest, or was published later than it. */
  readonly behind: number
  readonly isTooOld: boolean
  readonly isTooNew: boolean
  /** What is wrong, each in words. */
  readonly because: readonly string[]
}

/**
 * Judges one installed version at a time in milliseconds since the epoch; undefined: the registry does not know that version.
 * A package that nobody maintains is not too old: its newest release is the one that is installed.
 */
export function judgeAge(
  installed: string,
  { releases, latest }: Releases,
  { maxAge, minAge }: AgeLimits,
  now: number,
): JudgedAge | undefined {
  const own = releases.find(({ version }) => version === installed) ?? releases.find(isSame(installed))
  if (own === undefined) return undefined
  const newest = newestOf(releases, latest)
  const isAhead = newest !== undefined && compareVersions(newest.version, own.version) > 0
  const behind = isAhead ? Math.max(0, newest.at - own.at) : 0
  const age = now - own.at
  const isTooOld = maxAge !== undefined && behind > maxAge
  const isTooNew = minAge !== undefined && age < minAge
  const settled = isTooNew ? newestOf(releases.filter(({ at }) => now - at >= minAge)) : undefined
  return { newest, settled, behind, isTooOld, isTooNew, because: [...old(), ...young()] }

  function old(): string[] {
    if (!isTooOld || newest === undefined) return []
    return [
      `${newest.version} came out ${days(behind)} after ${own?.version}; ${showDuration(maxAge ?? 0)} are allowed`,
    ]
  }
  function young(): string[] {
    return isTooNew ? [`${own?.version} has been out for ${days(age)}; ${showDuration(minAge ?? 0)} are asked for`] : []
  }
}

/** What the registry calls the latest, else the highest version that is neither a pre-release nor taken back. */
function newestOf(releases: readonly Release[], latest?: string): Release | undefined {
  const usable = releases.filter(({ yanked, preRelease }) => yanked !== true && preRelease !== true)
  const named = latest === undefined ? undefined : usable.find(({ version }) => version === latest)
  if (named !== undefined || usable.length === 0) return named
  return usable.reduce((best, each) => (compareVersions(each.version, best.version) > 0 ? each : best))
}

function isSame(installed: string) {
  return ({ version }: Release) => compareVersions(version, installed) === 0
}

function days(duration: number): string {
  const whole = Math.floor(duration / 86_400_000)
  return whole === 1 ? '1 day' : whole > 1 ? `${whole} days` : showDuration(Math.max(0, duration))
}
