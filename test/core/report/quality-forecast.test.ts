import { expect, it } from 'vitest'
import { outlookSentence, strongest, trustSentence } from '../../../src/core/report/quality-forecast.ts'
import type { OutlookRow } from '../../../src/core/report/quality-report.ts'

const MODEL: OutlookRow = {
  chance: 0.34,
  from: 'model',
  of: 'ci.yml on push to main',
  read: 200,
  runs: 160,
  failures: 21,
  since: '2026-03-01T10:00:00.000Z',
  leftOut: [
    { runs: 39, because: 'neither succeeded nor failed' },
    { runs: 1, because: 'nobody knows what their commit changed' },
  ],
  brier: 0.101,
  brierOfBase: 0.114,
  because: [{ feature: 'how many files it changes', contribution: 1.2 }],
}

it('says how much was read and how it was calibrated', () => {
  expect(outlookSentence(MODEL)).toBe('The chance that this change fails is 34 %.')
  expect(trustSentence(MODEL)).toBe(
    'Learnt from 160 runs of ci.yml on push to main since 2026-03-01, 21 of which failed. ' +
      'Of no use were 39 runs (neither succeeded nor failed) and 1 run (nobody knows what their commit changed). ' +
      'Calibrated on forecasts for runs that the model had not seen: Brier score 0.101, where 0 is perfect; always saying how often runs fail scores 0.114.',
  )
})

it('of a model that is no better says so', () => {
  expect(trustSentence({ ...MODEL, from: 'share', leftOut: [], because: [] })).toContain(
    'Calibrated on forecasts for runs that the model had not seen, it is not clearly better than the share of runs that failed, so that share is all it says. Brier score',
  )
})

it('without a number says why, and how much was read', () => {
  const none: OutlookRow = {
    ...MODEL,
    chance: null,
    unknown: '12 runs are known',
    read: 14,
    runs: 12,
    failures: 3,
    leftOut: [],
  }
  expect(outlookSentence(none)).toBe('How likely this change fails cannot be said: 12 runs are known.')
  expect(trustSentence(none)).toBe('Read 14 runs of ci.yml on push to main; 12 can be learnt from, 3 of which failed.')
  expect(trustSentence({ chance: null, unknown: 'x', runs: 0, read: 0, because: [] })).toBe('')
})

it('names the ten features that weigh most, whichever way they speak', () => {
  const because = Array.from({ length: 12 }, (_, n) => ({ feature: `f${n}`, contribution: n % 2 === 0 ? n : -n }))
  expect(strongest({ ...MODEL, because }).map(({ feature }) => feature)).toEqual([
    ...['f11', 'f10', 'f9', 'f8', 'f7', 'f6', 'f5', 'f4', 'f3', 'f2'],
  ])
})
