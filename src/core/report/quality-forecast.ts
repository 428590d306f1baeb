import { showCount, showInstant, showValue } from './numbers.ts'
import type { OutlookRow } from './quality-report.ts'
import { showChance, some } from './quality-words.ts'
import { join } from './words.ts'

/** Features of the outlook that are shown. */
const MOST_FEATURES = 10

/** What weighs most. */
export function strongest({ because }: OutlookRow): OutlookRow['because'] {
  return because.toSorted((a, b) => Math.abs(b.contribution) - Math.abs(a.contribution)).slice(0, MOST_FEATURES)
}

/** The forecast itself, or why there is none. */
export function outlookSentence({ chance, low, high, unknown = 'too little is known' }: OutlookRow): string {
  if (chance === null) return `How likely this change fails cannot be said: ${unknown}.`
  const between = low === undefined || high === undefined ? '' : ` (between ${showChance(low)} and ${showChance(high)})`
  return `The chance that this change fails is ${showChance(chance)}${between}.`
}

/** How much was read, how it was calibrated, and how far it can be trusted. */
export function trustSentence(outlook: OutlookRow): string {
  return [readSentence(outlook), leftOutSentence(outlook), scoreSentence(outlook)].filter(Boolean).join(' ')
}

function readSentence({ chance, runs, failures, of, since, read = runs }: OutlookRow): string {
  if (read === 0) return ''
  const whose = of === undefined ? '' : ` of ${of}`
  const from = since === undefined ? '' : ` since ${showInstant(since).slice(0, 10)}`
  const failed = failures === undefined ? '' : `, ${showCount(failures)} of which failed`
  if (chance !== null) return `Learnt from ${some(runs, 'run')}${whose}${from}${failed}.`
  return `Read ${some(read, 'run')}${whose}; ${showCount(runs)} can be learnt from${failed}.`
}

function leftOutSentence({ leftOut = [] }: OutlookRow): string {
  if (leftOut.length === 0) return ''
  return `Of no use were ${join(leftOut.map(({ runs, because }) => `${some(runs, 'run')} (${because})`))}.`
}

function scoreSentence({ chance, from, brier, brierOfBase, because }: OutlookRow): string {
  if (chance === null || brier === undefined) return ''
  const limits = brierOfBase === undefined ? [] : [brierOfBase]
  const beside = limits.map((base) => `; always saying how often runs fail scores ${showValue(base, brier)}`).join('')
  const score = `Brier score ${showValue(brier, ...limits)}, where 0 is perfect${beside}.`
  if (from === undefined) return `${score}${because.length === 0 ? NOTHING_SPEAKS : ''}`
  const calibrated = 'Calibrated on forecasts for runs that the model had not seen'
  if (from === 'model') return `${calibrated}: ${score}${because.length === 0 ? NOTHING_SPEAKS : ''}`
  return `${calibrated}, it is not clearly better than the share of runs that failed, so that share is all it says. ${score}`
}

const NOTHING_SPEAKS = ' Nothing about this change speaks for or against it.'

/** Which way a feature speaks and how strongly, in log-odds. */
export function showPull(contribution: number): string {
  if (contribution === 0) return 'neither way'
  return `${contribution > 0 ? 'for failing' : 'for passing'}, ${showValue(Math.abs(contribution))}`
}
