import { ms } from '../../core/duration.ts'
import type { GitHub, GitHubEvent } from '../../core/github.ts'
import type { CompletedRun } from '../../core/github-history.ts'
import { explain, SluiceError } from '../../core/problem.ts'
import { type Outlook, outlookOf } from '../../core/quality/outlook.ts'
import type { OutlookSettings } from '../../core/quality/outlook-config.ts'
import type { Change } from '../../core/quality/outlook-features.ts'
import { type History, historyOf, isDecided } from '../../core/quality/outlook-history.ts'
import type { OutlookRow } from '../../core/report/quality-report.ts'
import type { World } from '../../core/world.ts'
import { openGit } from '../../providers/git/git.ts'
import { shapesIn } from '../../providers/git/shapes.ts'

/** Commits that GitHub is asked for, one call each, where the checkout does not have them. */
export const MOST_ASKED = 100
/** What waiting for GitHub may take in all. */
const PATIENCE = ms(120_000)

/** Log odds below this change no chance by a quarter of a percent. */
const LEAST_PULL = 0.01

/** Where the outlook looks. */
export interface Sight {
  readonly folder: string
  readonly world: World
  readonly github: GitHub
}

/**
 * How likely this change fails, from earlier runs of this workflow and what their newest commits changed: by git where the
 * checkout has them, else by GitHub, at most a hundred. Whatever GitHub does not give leaves the outlook without a number.
 */
export async function outlookFor(
  settings: OutlookSettings,
  { folder, world, github }: Sight,
  signal: AbortSignal,
): Promise<OutlookRow | undefined> {
  if (settings === undefined) return undefined
  const { event, history } = github
  if (event === undefined) return none('this is no run of GitHub Actions')
  const patient = AbortSignal.any([signal, world.clock.timeout(PATIENCE)])
  const listed = await history.pastRuns(settings.runs, patient)
  if (listed.outcome === 'none') return none(listed.because)
  if (listed.outcome === 'left-out') return none(explain(listed.problem).replace(/\.$/, ''))
  const head = event.pullRequest?.headSha ?? event.mergeGroup?.headSha ?? event.sha
  const shapes = await shapesOf(head, listed.runs, { folder, world, github }, patient)
  const known = historyOf(listed.runs, shapes)
  const facts = factsOf(known, listed.runs, listed.of)
  const change = shapes.get(head)
  if (change === undefined) return { ...none('nobody knows what its newest commit changes'), ...facts }
  return { ...facts, ...saidOf(outlookOf(nextOf(event, change, world), known.past)) }
}

const none = (unknown: string): OutlookRow => ({ chance: null, unknown, runs: 0, read: 0, because: [] })

function nextOf({ actor }: GitHubEvent, change: Change, { clock }: World) {
  return { at: clock.now(), author: actor, change }
}

/** This commit's first, then those of the newest runs. */
async function shapesOf(
  head: string,
  runs: readonly CompletedRun[],
  { folder, world, github }: Sight,
  signal: AbortSignal,
): Promise<ReadonlyMap<string, Change>> {
  const wanted = [...new Set([head, ...runs.filter(isDecided).map(({ commit }) => commit)])]
  const local = await localShapes(folder, world, wanted)
  const missing = wanted.filter((commit) => !local.has(commit)).slice(0, MOST_ASKED)
  if (missing.length === 0) return local
  const asked = await github.history.shapes(missing, signal)
  return new Map([...local, ...(asked.outcome === 'listed' ? asked.shapes : [])])
}

async function localShapes(
  folder: string,
  world: World,
  commits: readonly string[],
): Promise<ReadonlyMap<string, Change>> {
  try {
    return await shapesIn(openGit(world, folder), commits)
  } catch (thrown) {
    if (thrown instanceof SluiceError) return new Map()
    throw thrown
  }
}

function factsOf({ past, leftOut }: History, runs: readonly CompletedRun[], of: string) {
  const [oldest] = past
  return {
    of,
    read: runs.length,
    leftOut: [...leftOut],
    runs: past.length,
    failures: past.filter(({ failed }) => failed).length,
    ...(oldest !== undefined && { since: new Date(oldest.at).toISOString() }),
  }
}

function saidOf(outlook: Outlook): Pick<OutlookRow, 'chance' | 'because'> & Partial<OutlookRow> {
  if (outlook.state === 'too-little-history') return { chance: null, unknown: outlook.because, because: [] }
  const { probability, brier, brierOfBase, isBetter, reasons } = outlook
  const because = reasons
    .filter(({ logOdds }) => Math.abs(logOdds) >= LEAST_PULL)
    .map(({ text, logOdds }) => ({ feature: text, contribution: logOdds }))
  return { chance: probability, from: isBetter ? 'model' : 'share', brier, brierOfBase, because }
}
