import { boundOf } from '../bound/bound.ts'
import { COMPARED } from '../policies.ts'
import { isHealthy, type World } from '../worlds/world.ts'
import type { Figures } from './figures.ts'
import { type Evidence, find, type Goal } from './goals/goal.ts'
import { PASTS } from './play.ts'
import { percent, short, type Table } from './table.ts'

/** All tables of a run, the goals first. */
export function tables(evidence: Evidence, goals: readonly Goal[]): Table[] {
  const of = (wanted: (world: World) => boolean) => evidence.worlds.filter(wanted)
  return [
    goalTable(goals),
    innocents(evidence, of(isHealthy)),
    open(
      evidence,
      of(({ demand }) => demand === 'open'),
    ),
    caught(
      evidence,
      of(({ demand }) => demand === 'bad'),
    ),
    detector(evidence),
  ].filter(({ rows }) => rows.length > 0)
}

function goalTable(goals: readonly Goal[]): Table {
  const told = (met: boolean | undefined) => (met === undefined ? '-' : met ? 'met' : 'NOT MET')
  return {
    title: 'Goals',
    head: ['goal', 'limit', 'measured', ''],
    rows: goals.map(({ name, limit, measured, met }) => [name, limit, measured, told(met)]),
  }
}

function innocents(evidence: Evidence, worlds: readonly World[]): Table {
  const { scrapeSeconds } = evidence.usual
  const others =
    scrapeSeconds === 15
      ? ([
          ['known', 5],
          ['none', 5],
        ] as const)
      : []
  const ways = [...PASTS.map((past) => [past, scrapeSeconds] as const), ...others]
  return {
    title: 'Canaries that are as good, or within tolerance',
    about: `Aborted although innocent; in brackets those given up for want of data. Then the median time of a rollout, history known, ${scrapeSeconds} s scrapes.`,
    head: [
      'world',
      ...ways.map(([past, looks]) => `${past} ${looks} s`),
      'time',
      ...COMPARED.slice(1).map((policy) => `${policy}`),
      'what it is',
    ],
    rows: worlds.map((world) => [
      world.name,
      ...ways.map(([past, looks]) => blamed(find(evidence, world.name, 'sluice', { past, scrapeSeconds: looks }))),
      duration(find(evidence, world.name)),
      ...COMPARED.slice(1).map((policy) => both(find(evidence, world.name, policy))),
      world.story,
    ]),
  }
}

function open(evidence: Evidence, worlds: readonly World[]): Table {
  return {
    title: 'Worlds in which counters cannot tell',
    about:
      'The versions serve other users, so that they differ although the code does not. Aborted, and the median time.',
    head: ['world', ...COMPARED, 'what it is'],
    rows: worlds.map((world) => [
      world.name,
      ...COMPARED.map((policy) => both(find(evidence, world.name, policy))),
      world.story,
    ]),
  }
}

function caught(evidence: Evidence, worlds: readonly World[]): Table {
  return {
    title: 'Bad canaries',
    about:
      'Caught · median seconds to the abort · median of the extra bad requests in the first hour, until the abort or with all traffic on the bad version. Bound: seconds (canary requests) that the best of all tests needs in the mean at 10 %.',
    head: ['world', 'bound', ...COMPARED, 'sluice, no history', 'what it is'],
    rows: worlds.map((world) => [
      world.name,
      boundText(world, evidence.usual.scrapeSeconds),
      ...COMPARED.map((policy) => abort(find(evidence, world.name, policy))),
      abort(find(evidence, world.name, 'sluice', { past: 'none' })),
      world.story,
    ]),
  }
}

function detector({ efficiencies }: Evidence): Table {
  return {
    title: 'The bare test of errors over the lower bound',
    about:
      'At a constant 10 %, a look every 5 s: how many times as long as the bound. `auto` learns the dispersion as it goes.',
    head: ['world', 'dispersion', 'bound: canary requests', 'median', 'mean', '95%'],
    rows: efficiencies.map(({ dispersion, efficiency: { world, canaryRequests, median, mean, p95 } }) => [
      world,
      dispersion,
      short(canaryRequests),
      ...[median, mean, p95].map((value) => value.toFixed(2)),
    ]),
  }
}

function boundText(world: World, scrapeSeconds: number): string {
  const bound = boundOf(world, scrapeSeconds)
  return bound === undefined ? '-' : `${short(bound.seconds)} (${short(bound.canaryRequests)})`
}

function blamed(figures: Figures | undefined): string {
  if (figures === undefined) return '-'
  const { blamed: count, aborted, replications } = figures
  const silent = aborted - count
  return `${percent(count, replications)}${silent > 0 ? ` (${percent(silent, replications)})` : ''}`
}

function duration(figures: Figures | undefined): string {
  return figures === undefined ? '-' : short(figures.duration.median)
}

function both(figures: Figures | undefined): string {
  return figures === undefined ? '-' : `${percent(figures.aborted, figures.replications)} / ${duration(figures)}`
}

function abort(figures: Figures | undefined): string {
  if (figures === undefined) return '-'
  const {
    aborted,
    replications,
    abort: { median },
    harm,
  } = figures
  return `${percent(aborted, replications)} · ${short(median)} · ${short(harm.median)}`
}
