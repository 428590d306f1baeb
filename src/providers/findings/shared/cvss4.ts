import { metricsOf } from './cvss-metrics.ts'

/** How far each value stands below the worst one of its metric (FIRST, CVSS v4.0 specification, section 8). */
const LEVELS = {
  AV: 'NALP',
  PR: 'NLH',
  UI: 'NPA',
  AC: 'LH',
  AT: 'NP',
  VC: 'HLN',
  VI: 'HLN',
  VA: 'HLN',
  SC: 'HLN',
  SI: 'HLN',
  SA: 'HLN',
} as const
type Metric = keyof typeof LEVELS
const NAMES = Object.keys(LEVELS) as Metric[]

/**
 * The scores of the sets of equivalent vectors that base metrics alone can reach and of those next below, out of the 270 of the
 * specification: by EQ1 and EQ2, then by EQ3 and EQ6, then by EQ4 from 1. EQ5 is 0, as exploitation is taken to be attacked.
 */
const SCORES: Readonly<Record<string, Readonly<Record<string, readonly [number, number]>>>> = {
  '00': { '00': [10, 9.3], '01': [9.6, 9], '10': [9.3, 8.8], '11': [9.2, 8], '21': [7.9, 6.9] },
  '01': { '00': [9.5, 9.2], '01': [9.1, 8.1], '10': [9.2, 8.4], '11': [8.2, 7], '21': [7.1, 6.3] },
  '10': { '00': [9.4, 8.7], '01': [8.9, 7.5], '10': [8.6, 7.2], '11': [7.6, 5.7], '21': [6.5, 5.3] },
  '11': { '00': [9, 7.7], '01': [7.7, 6.6], '10': [7.4, 6.1], '11': [5.9, 5.2], '21': [5.8, 2.3] },
  '20': { '00': [8.6, 7], '01': [7.4, 5.4], '10': [7.2, 5.3], '11': [5.7, 3.6], '21': [4.7, 2.4] },
  '21': { '00': [7.3, 5.4], '01': [5.5, 4.3], '10': [6.1, 4.6], '11': [5.1, 1.8], '21': [2.4, 1] },
}

/** Of a set of equivalent vectors: how far its worst vector stands below that of all, and how deep it is. */
interface Depth {
  readonly above: number
  readonly depth: number
}
const EQ1: readonly Depth[] = [
  { above: 0, depth: 1 },
  { above: 1, depth: 4 },
  { above: 3, depth: 5 },
]
const EQ2: readonly Depth[] = [
  { above: 0, depth: 1 },
  { above: 1, depth: 2 },
]
const EQ3: readonly Depth[] = [
  { above: 0, depth: 7 },
  { above: 1, depth: 8 },
  { above: 3, depth: 10 },
]
const EQ4: readonly Depth[] = [
  { above: 0, depth: 5 },
  { above: 3, depth: 4 },
]

/**
 * The base score (CVSS-B), 0 to 10, of a CVSS 4.0 vector; threat and environment do not count. undefined for any other vector,
 * and for one that lacks a base metric.
 */
export function scoreOfVector4(vector: string): number | undefined {
  if (!vector.startsWith('CVSS:4.0/')) return undefined
  const metrics = metricsOf(vector)
  const levels = NAMES.map((name) => levelOf(name, metrics.get(name)))
  if (levels.some((level) => level < 0)) return undefined
  const level = (name: Metric) => levels[NAMES.indexOf(name)]!
  const sum = (...names: readonly Metric[]) => names.reduce((total, name) => total + level(name), 0)
  if (sum('VC', 'VI', 'VA', 'SC', 'SI', 'SA') === 12) return 0
  const eq1 = levelOfEq1(level)
  const eq2 = sum('AC', 'AT') === 0 ? 0 : 1
  const eq3 = sum('VC', 'VI') === 0 ? 0 : ['VC', 'VI', 'VA'].some((name) => level(name as Metric) === 0) ? 1 : 2
  const eq4 = ['SC', 'SI', 'SA'].some((name) => level(name as Metric) === 0) ? 0 : 1
  const score = scoreAt(eq1, eq2, BAND[eq3]!, eq4)!
  const steps = [
    step(score, scoreAt(eq1 + 1, eq2, BAND[eq3]!, eq4), sum('AV', 'PR', 'UI'), EQ1[eq1]!),
    step(score, scoreAt(eq1, eq2 + 1, BAND[eq3]!, eq4), sum('AC', 'AT'), EQ2[eq2]!),
    step(score, belowEq3(eq1, eq2, eq3, eq4), sum('VC', 'VI', 'VA'), EQ3[eq3]!),
    step(score, scoreAt(eq1, eq2, BAND[eq3]!, eq4 + 1), sum('SC', 'SI', 'SA'), EQ4[eq4]!),
    // EQ5 always has a set below, and base metrics never stand lower in theirs.
    0,
  ].filter((each) => each !== undefined)
  const mean = steps.reduce((total, each) => total + each, 0) / steps.length
  return Math.round((score - mean) * 10 + 1e-5) / 10
}

/** EQ3 with the EQ6 that goes with it where all of the system counts equally. */
const BAND = ['00', '10', '21'] as const

function levelOf(name: Metric, value: string | undefined): number {
  return value?.length === 1 ? LEVELS[name].indexOf(value) : -1
}

function levelOfEq1(level: (name: Metric) => number): number {
  const open = ['AV', 'PR', 'UI'].filter((name) => level(name as Metric) === 0).length
  if (open === 3) return 0
  return open === 0 || level('AV') === LEVELS.AV.indexOf('P') ? 2 : 1
}

function scoreAt(eq1: number, eq2: number, eq36: string, eq4: number): number | undefined {
  return SCORES[`${eq1}${eq2}`]?.[eq36]?.[eq4]
}

/** Below the worst there are two ways down, of which the shorter counts; below the second EQ6 falls first. */
function belowEq3(eq1: number, eq2: number, eq3: number, eq4: number): number | undefined {
  if (eq3 === 0) return Math.max(scoreAt(eq1, eq2, '01', eq4)!, scoreAt(eq1, eq2, '10', eq4)!)
  return eq3 === 1 ? scoreAt(eq1, eq2, '11', eq4) : undefined
}

/** The part of the way to the set below that the vector has gone in its own; undefined where there is none below. */
function step(score: number, below: number | undefined, sum: number, { above, depth }: Depth): number | undefined {
  return below === undefined ? undefined : ((score - below) * (sum - above)) / depth
}
