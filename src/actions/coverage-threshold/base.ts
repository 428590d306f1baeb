import type { Baseline } from '../../core/coverage/baseline.ts'
import { storeFile } from '../../core/coverage/baseline.ts'
import { type BaselineStore, findBaseline } from '../../core/coverage/baseline-store.ts'
import { combine } from '../../core/coverage/combine.ts'
import { explain, type Problem, SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { World } from '../../core/world.ts'
import { openGit } from '../../providers/git/git.ts'
import { commitsBack } from '../../providers/git/history.ts'
import { placeReports, type Repository } from './place.ts'
import { readReports } from './read.ts'

/** How many commits before the change are looked through. */
const FARTHEST = 200

/** What the change is compared with. */
export type Base =
  | { readonly state: 'known'; readonly baseline: Baseline; readonly origin: string }
  /** Nobody asked for one. */
  | { readonly state: 'none' }
  /** Nothing was ever kept where one was looked for. */
  | { readonly state: 'first'; readonly because: string }
  | { readonly state: 'unreadable'; readonly problem: Problem }

/** A report of the base as if it had been kept. */
export function baseFromReport(path: string, repository: Repository, folder: string, now: number): Base {
  const { reports, rows } = readReports([path], 'auto', folder)
  if (reports.length === 0)
    return { state: 'unreadable', problem: problems.reportUnreadable(path, rows[0]?.because ?? 'it was not read') }
  const { files, totals } = combine(reports, placeReports(reports, repository, folder).place)
  const at = new Date(now).toISOString()
  const baseline = {
    schemaVersion: 1,
    commit: '',
    at,
    totals,
    files: files.map(storeFile),
    flags: [],
    best: {},
  } as const
  return { state: 'known', baseline: { ...baseline, files: [...baseline.files], flags: [] }, origin: path }
}

/** The newest that was kept at or before the commit that the change began from. */
export async function baseFromStore(
  store: BaselineStore,
  from: string | undefined,
  world: World,
  folder: string,
): Promise<Base> {
  if (from === undefined) return { state: 'first', because: 'what the change began from is not known' }
  try {
    const commits = await commitsBack(openGit(world, folder), from, FARTHEST)
    const found = await findBaseline(store, commits.length === 0 ? [from] : commits)
    if (found === undefined)
      return { state: 'first', because: `${store.location} keeps none of ${from.slice(0, 7)} or the commits before it` }
    const steps = found.behind === 0 ? '' : `, ${found.behind} commits before the base`
    return { state: 'known', baseline: found.baseline, origin: `${store.location}${steps}` }
  } catch (thrown) {
    if (!(thrown instanceof SluiceError)) throw thrown
    return { state: 'unreadable', problem: thrown.problem }
  }
}

/** Why there is nothing to compare with, in one line. */
export function whyNoBase(base: Exclude<Base, { state: 'known' }>): string {
  if (base.state === 'unreadable') return explain(base.problem)
  return base.state === 'first' ? base.because : 'neither `base-report` nor `baseline` is given'
}
