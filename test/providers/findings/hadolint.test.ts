import { expect, it } from 'vitest'
import { hadolint } from '../../../src/providers/findings/hadolint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'

const PIN = {
  code: 'DL3008',
  column: 1,
  file: 'docker\\Dockerfile',
  level: 'warning',
  line: 2,
  message: 'Pin versions',
}
const UNREADABLE = {
  code: 'DL1000',
  column: 1,
  file: 'Dockerfile.bad',
  level: 'error',
  line: 1,
  message: "unexpected 'F'",
}

const read = (entries: unknown) => hadolint.read(jsonReport(entries))[0]

it('reads a finding and where its rule is explained', () => {
  expect(read([PIN])?.findings).toEqual([
    {
      kind: 'config',
      rule: 'DL3008',
      severity: 'medium',
      title: 'Pin versions',
      aliases: [],
      cwe: [],
      fixedIn: [],
      spot: { path: 'docker/Dockerfile', line: 2, column: 1 },
      url: 'https://github.com/hadolint/hadolint/wiki/DL3008',
    },
  ])
})

it.each([
  ['error', 'high'],
  ['warning', 'medium'],
  ['info', 'info'],
  ['style', 'info'],
  ['other', 'unrated'],
])('rates %s as %s', (level, severity) => {
  expect(read([{ ...PIN, level }])?.findings[0]?.severity).toBe(severity)
})

it('sends rules of ShellCheck to their own wiki', () => {
  expect(read([{ ...PIN, code: 'SC2046' }])?.findings[0]?.url).toBe('https://www.shellcheck.net/wiki/SC2046')
})

it('counts no Dockerfile that could not be parsed, and is no scan when there is nothing else', () => {
  expect(read([PIN, UNREADABLE])).toMatchObject({
    reported: 1,
    couldNotScan: undefined,
    partial: ["Dockerfile.bad: unexpected 'F'"],
  })
  expect(read([UNREADABLE])).toMatchObject({ reported: 0, couldNotScan: "Dockerfile.bad: unexpected 'F'" })
})

it('takes an empty list for a clean scan and anything else for no report', () => {
  expect(read([])).toMatchObject({ reported: 0, couldNotScan: undefined, partial: [] })
  expect(refusal(() => read({ entries: [] }))).toBe('line 1: The report is an object; it has to be a list.')
})
