import { readFileSync } from 'node:fs'
import { CanaryReport, type TickRow } from '../../../src/core/report/canary-report.ts'

/** A report of `test/fixtures/reports`, checked against the schema. */
export function sample(name: 'aborted' | 'promoted' | 'hung'): CanaryReport {
  return CanaryReport.parse(JSON.parse(readFileSync(`test/fixtures/reports/${name}.json`, 'utf8')))
}

/** The aborted sample with `count` looks, a quarter of a minute apart; one of them, number `spike`, is much worse than the rest. */
export function long(count: number, spike = Math.floor(count / 3)): CanaryReport {
  const began = Date.parse('2026-11-21T12:00:00.000Z')
  const at = (seconds: number) => new Date(began + seconds * 1_000).toISOString()
  const look = (i: number): TickRow => ({
    at: at((i + 1) * 15),
    weight: 10,
    stable: { requests: 2700, errors: 27, p99: 180 },
    canary: { requests: 300, errors: i + 1 === spike ? 120 : i % 4, p99: i + 1 === spike ? 2_400 : 190 },
    decision: i + 1 === count ? 'abort' : 'continue',
    evidence: i + 1 === count ? 4.7 : 0.5,
    limit: 4.6052,
    because: i + 1 === count ? 'the canary is worse' : 'not proven yet',
  })
  const ticks = Array.from({ length: count }, (_, i) => look(i))
  return { ...sample('aborted'), ticks, finishedAt: at(count * 15 + 5) }
}

/** What people could put into a name, a version or the answer of a program to change what is shown. */
export const HOSTILE = [
  '</script><img src=x onerror=alert(1)>',
  '"\' onload=alert(1) <!-- --> &lt;b&gt; {{x}}',
  'a | b \\| c',
  '@octocat #12 GH-7 octo/repo#3 https://evil.example www.evil.example mail@evil.example',
  '`x` ```y``` **bold** _it_ [link](https://evil.example) ![i](x) ~~s~~ $x$',
  '\u001b[31mred\u001b[0m \u202egnp.exe \u0000 line\r\nbreak\u2028more',
].join(' ')

/** A sample in which every text from outside is hostile. */
export function hostile(): CanaryReport {
  const { checks, ticks, milestones, ...rest } = sample('aborted')
  return {
    ...rest,
    reason: HOSTILE,
    environment: HOSTILE,
    version: HOSTILE,
    takeover: HOSTILE,
    warnings: [HOSTILE],
    checks: checks.map((row) => ({ ...row, name: HOSTILE, because: HOSTILE })),
    ticks: ticks.map((row) => ({ ...row, because: HOSTILE })),
    milestones: milestones.map((row) => ({ ...row, what: HOSTILE })),
  }
}
