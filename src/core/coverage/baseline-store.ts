import type { Baseline } from './baseline.ts'

/** Where baselines are kept, one for each commit. */
export interface BaselineStore {
  /** Where it is, as people would look for it. */
  readonly location: string
  /** How many commits back are worth asking for; undefined: as many as there are. */
  readonly reach?: number
  /**
   * What was kept for a commit; undefined when nothing was. A SluiceError `baseline-broken` for what cannot be understood,
   * `baseline-unreachable` when it cannot be asked.
   */
  read(commit: string): Promise<Baseline | undefined>
  /** Keeps it in the place of what was kept for its commit; a SluiceError `baseline-not-stored` when that is not possible. */
  write(baseline: Baseline): Promise<void>
}

/** The first of `commits` for which something was kept, and how many commits before the first of them that is. */
export async function findBaseline(
  store: BaselineStore,
  commits: readonly string[],
): Promise<{ readonly baseline: Baseline; readonly behind: number } | undefined> {
  for (const [behind, commit] of commits.slice(0, store.reach).entries()) {
    const baseline = await store.read(commit)
    if (baseline !== undefined) return { baseline, behind }
  }
  return undefined
}
