import { expect, it } from 'vitest'
import { renderCanarySummary } from '../../../src/core/report/canary-summary.ts'
import { hostile, long, sample } from './samples.ts'

const bytes = (text: string) => Buffer.byteLength(text)
const readable = (markdown: string) => markdown.replace(/\u00a0/g, ' ')

it('tells verdict, reason and checks first', () => {
  const lines = readable(renderCanarySummary(sample('aborted'))).split('\n')
  expect(lines.slice(0, 16)).toEqual([
    '## ❌ Canary <code>2.4.1</code> aborted',
    '',
    "**2.4.1 was aborted, the stable version has all traffic: the canary is worse: errors, 4.6 times the stable version's (evidence 5.77 of 4.61).**",
    '',
    'verdict **failed** · environment <code>production</code> · canary weight now **0 %** · 12:00:00 to 12:01:15 UTC (1m15s) · 14 looks',
    '',
    'The canary has 4.6 times the errors of the stable version (95 % interval 1.2 to 15, valid at any time).',
    '',
    '### Checks',
    '',
    '| Verdict | Check | Expected | Actual | Because |',
    '| --- | --- | ---: | ---: | --- |',
    '| ⚪ inconclusive | error-rate | &#60;= 0.05, fails beyond 0.1 | 0.0502 | 0.0502 is neither &#60;= 0.05 nor beyond 0.1 |',
    '| ✅ passed | p99 | &#60;= 500 | 221.4 | 221.4 &#60;= 500 |',
    '| ⚪ inconclusive | checkout-conversion | &#62;= 0.031 | no data | not measured at this step |',
    '',
  ])
})

it('shows each look with its counts, its evidence and what was decided', () => {
  const summary = readable(renderCanarySummary(sample('aborted')))
  expect(summary).toContain(
    [
      '| Look | Time (UTC) | Weight | Canary: errors of requests | Stable: errors of requests | Evidence | Decision | Because |',
      '| ---: | ---: | ---: | ---: | ---: | ---: | --- | --- |',
      '| 1 | 12:00:09 | 10 % | no requests | no requests | 0.00 of 4.61 | continue | the first look at this weight is where counting starts |',
      '| 2 | 12:00:14 | 10 % | 0 of 19 (0 %) | 1 of 175 (0.57 %) | -0.25 of 4.61 | continue | not proven yet |',
    ].join('\n'),
  )
  expect(summary).toContain(
    '| 14 | 12:01:14 | 10 % | 2 of 21 (9.52 %) | 1 of 190 (0.53 %) | 5.77 of 4.61 | **abort** |',
  )
})

it('tells what happened, what to be wary of, how it was taken over and where the plots are', () => {
  const summary = readable(renderCanarySummary(sample('hung'), { artifact: 'canary-report' }))
  expect(summary).toContain('| 2026-11-21 12:00:04 | 10 % | 10 % verified at the router |')
  expect(summary).toContain('- canary: http&#58;&#8203;//10.0.3.17:9000/metrics did not answer within 5s\n')
  expect(summary).toContain('**Taken over:** The run 9187 was killed at 10 %; its evidence is whole')
  expect(summary).toMatch(
    /in the HTML report: the artifact <code>canary-report<\/code>, where the workflow uploads it, or else the file named by the output `html`\.\n$/,
  )
  expect(renderCanarySummary(sample('hung'))).toMatch(/in the HTML report: the file named by the output `html`\.\n$/)
})

it.each([
  ['promoted', 'passed', '## ✅ Canary <code>2.4.2</code> promoted'],
  ['paused', 'inconclusive', '## ⚪ Canary <code>2.4.2</code> paused'],
  ['frozen', 'warned', '## ⚠️ Canary <code>2.4.2</code> frozen'],
  ['idle', 'passed', '## ✅ Canary <code>2.4.2</code> has nothing to do'],
] as const)('is headed by the phase %s and the verdict %s', (phase, verdict, heading) => {
  expect(renderCanarySummary({ ...sample('promoted'), phase, verdict }).split('\n')[0]).toBe(heading)
})

it('has a picture beside the table, never instead of it', () => {
  const summary = renderCanarySummary(sample('promoted'))
  expect(summary.match(/^```mermaid$/gm)).toHaveLength(2)
  expect(summary.match(/^\| \d+ \| /gm)).toHaveLength(28)
})

it('says so when there is nothing to show', () => {
  const { takeover: _, ...report } = sample('hung')
  const empty = { ...report, version: '', environment: '', weight: null, ticks: [], milestones: [], warnings: [] }
  expect(
    renderCanarySummary({ ...empty, phase: 'idle', verdict: 'passed', reason: 'Nothing.', errorRatio: null }),
  ).toBe(
    [
      '## ✅ Canary has nothing to do',
      '**Nothing.**',
      'verdict **passed** · 12:00:00 to 12:01:05 UTC (1m6s) · 0 looks',
      '### Checks',
      'No condition was judged. Where none is set, the comparison with the stable version decides alone.',
      '### Looks',
      'No look at the versions was recorded.',
      'Plots of every look are in the HTML report: the file named by the output `html`.\n',
    ].join('\n\n'),
  )
})

it('shows 40 of 2000 looks and counts the others', () => {
  const summary = renderCanarySummary(long(2_000))
  expect(summary.match(/^\| \d+ \| /gm)).toHaveLength(40)
  expect(summary).toContain('| ⋮ |  |  |  |  |  |  | 1960 looks left out here; the reports have all of them |')
  expect(summary).toContain('| **abort** | the canary is worse |')
  expect(bytes(summary)).toBeLessThan(10_000)
})

it('shows dates in the looks of a run that lasted into another day', () => {
  expect(readable(renderCanarySummary(long(6_000)))).toContain('| 6000 | 2026-11-22 13:00:00 | 10 % |')
})

it('caps what there can be many of, and says how many are left', () => {
  const report = sample('aborted')
  const many = {
    ...report,
    warnings: Array.from({ length: 25 }, (_, i) => `warning ${i}`),
    checks: Array.from({ length: 51 }, () => report.checks[0]!),
    milestones: Array.from({ length: 42 }, () => report.milestones[0]!),
  }
  const summary = renderCanarySummary(many)
  expect(summary).toContain('5 more warnings in the JSON report.')
  expect(summary).toContain('1 more check in the JSON report.')
  expect(summary).toContain('2 more earlier entries in the JSON report.')
})

it.each([1_048_576, 20_000, 5_000, 2_000, 700, 60, 10])('never exceeds %d bytes', (limitBytes) => {
  const text = 'ä|'.repeat(5_000)
  const report = { ...long(2_000), warnings: Array.from({ length: 300 }, (_, i) => `${i} ${text}`) }
  const worst = { ...report, reason: text, ticks: report.ticks.map((row) => ({ ...row, because: text })) }
  expect(bytes(renderCanarySummary(worst, { limitBytes }))).toBeLessThanOrEqual(limitBytes)
})

it('leaves out the least important parts first, and says which', () => {
  const summary = renderCanarySummary(sample('aborted'), { limitBytes: 3_000 })
  expect(summary).toContain('### Looks')
  expect(summary).not.toContain('mermaid')
  expect(summary).toMatch(/\nLeft out to stay below 3000 bytes: picture, milestones, warnings\.\n$/)
  expect(renderCanarySummary(sample('aborted'), { limitBytes: 60 })).toBe('## ❌ Canary aborted\n')
})

it('lets nothing from outside become markup, a mention, a link or a new line', () => {
  const summary = renderCanarySummary(hostile())
  const ours = summary
    .replace(/<\/?code>/g, '')
    .replace(/%%\{init.*/g, '')
    .replace(/0 --> [\d.]+/g, '')
    .replaceAll('&#8203;', '\u200b')
  expect(ours).not.toMatch(/[<>]/)
  const outsideCode = summary.replace(/<code>.*?<\/code>/g, '')
  expect(outsideCode).not.toMatch(/(?:@|&#64;)octocat|(?:(?<!&)#|&#35;)12/)
  expect(summary).not.toMatch(/https:|:\/\/|www\.|&#64;evil/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what must not be there
  expect(summary).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u202e\u2028]/)
  expect(summary).not.toContain('](')
})

it('keeps the shape of every table whatever its cells hold', () => {
  const widths = renderCanarySummary(hostile())
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) => line.split('|').length - 2)
  expect([...new Set(widths)]).toEqual([5, 8, 3])
})
