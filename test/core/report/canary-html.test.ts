import { describe, expect, it } from 'vitest'
import { renderCanaryHtml } from '../../../src/core/report/canary-html.ts'
import { elements, text } from './markup.ts'
import { pageContract } from './page-contract.ts'
import { hostile, long, sample } from './samples.ts'

describe('the page', () => {
  it.each(['aborted', 'promoted', 'hung'] as const)('of the sample %s is whole', (name) => {
    expect(elements(renderCanaryHtml(sample(name)))).toContain('svg')
  })

  it.each([0, 1, 2, 80, 81, 161, 2_000])('is whole with %d looks and has a row for each', (count) => {
    const page = renderCanaryHtml(long(count))
    elements(page)
    expect(page.match(/<span class="decision /g) ?? []).toHaveLength(count)
    expect(page).not.toMatch(/NaN|Infinity|undefined|\[object/)
  })

  pageContract({
    render: renderCanaryHtml,
    hostile: hostile(),
    samples: { 'a rollout that hung': sample('hung'), 'hostile names': hostile(), 'no look': long(0) },
  })

  it('stays within a megabyte and a half with 2000 looks', () => {
    expect(Buffer.byteLength(renderCanaryHtml(long(2_000)))).toBeLessThan(1_500_000)
  })
})

describe('what it says', () => {
  it('begins with the verdict, what became of the version, and why', () => {
    expect(text(renderCanaryHtml(sample('aborted')))).toMatch(
      /^ ?failed Canary 2\.4\.1 aborted 2\.4\.1 was aborted, the stable version has all traffic: .* Environment production Canary weight now 0 % Started \(UTC\) 2026-11-21 12:00:00 Took 1m15s Looks 14 Errors against stable 4\.6 times \(95 %: 1\.2 to 15\) 1 warning canary: 1 of 3 instances/,
    )
  })

  it('sums up both versions and says what the limit means', () => {
    const page = text(renderCanaryHtml(sample('aborted')))
    expect(page).toContain('Error rate canary 5.02 % of 259 requests stable 1.07 % of 2331 requests')
    expect(page).toContain('abort limit: false aborts at most 1 %')
    expect(page).toContain('last 5.77 of 4.61')
    expect(page).toContain('abort 12:01:14')
  })

  it('tells those who do not see the plots what they show', () => {
    const labels = [...renderCanaryHtml(sample('aborted')).matchAll(/role="img" aria-label="([^"]+)"/g)].map(
      ([, label]) => label,
    )
    expect(labels).toEqual([
      'Decisions: abort at 12:01:14',
      'Weight of the canary over time: 0 %, 10 %, 0 %.',
      'Error rate over time. In all: canary 5.02 % of 259 requests; stable 1.07 % of 2331 requests. The looks at the canary lie between 0 % and 19.05 %.',
      '99th percentile of the latency over time: canary last 241 ms, stable last 210 ms. The looks at the canary lie between 232 ms and 256 ms.',
      'Evidence against the canary over time, as a logarithm; abort limit: false aborts at most 1 %; last 5.77 of 4.61.',
    ])
  })

  it('has a tooltip for each look', () => {
    const page = renderCanaryHtml(sample('aborted'))
    expect(page.match(/<rect [^>]*><title>/g)).toHaveLength(14)
    expect(page).toContain(
      '<title>2026-11-21 12:00:19, weight 10 % | canary: 1 of 21 failed (4.76 %), p99 235 ms | stable: 1 of 186 failed (0.54 %), p99 208 ms | evidence 0.14 of 4.61, continue: not proven yet</title>',
    )
  })

  it('plots a look without errors as 0, and leaves a gap where nothing was served', () => {
    const page = renderCanaryHtml(sample('aborted'))
    expect(page.match(/<circle class="dot canary" cx="[^"]+" cy="150" r="2.6"\/>/g)).toHaveLength(6)
    expect(page.match(/<circle class="dot evidence"/g)).toHaveLength(14)
  })

  it('leaves out the plot of a latency that was not measured', () => {
    const report = sample('aborted')
    const bare = ({ requests, errors }: { requests: number; errors: number }) => ({ requests, errors })
    const ticks = report.ticks.map((row) => ({ ...row, canary: bare(row.canary), stable: bare(row.stable) }))
    expect(renderCanaryHtml({ ...report, ticks })).not.toContain('Latency')
  })

  it('says that many looks share a point, and draws their range', () => {
    const page = renderCanaryHtml(long(2_000))
    expect(page).toContain('A point stands for up to 13 looks; the shade reaches from the lowest to the highest.')
    expect(page).toContain('<path class="band canary"')
    expect(page).toContain('The looks at the canary lie between 0 % and 40.00 %.')
    expect(page).toContain('<details>')
  })

  it('says how a run was taken over', () => {
    expect(text(renderCanaryHtml(sample('hung')))).toContain(
      'Taken over. The run 9187 was killed at 10 %; its evidence is whole',
    )
  })

  it('says so when there is nothing to show', () => {
    const page = text(renderCanaryHtml({ ...long(0), checks: [], milestones: [], phase: 'idle', errorRatio: null }))
    expect(page).toContain('Canary 2.4.1 has nothing to do')
    expect(page).toContain('No look at the versions was recorded, so there is nothing to plot.')
    expect(page).toContain('No condition was judged.')
  })

  it('draws evidence beyond the plot at its edge, and says so', () => {
    const report = sample('aborted')
    const ticks = report.ticks.map((row, i) => ({ ...row, evidence: i === 13 ? 312.4 : row.evidence }))
    expect(text(renderCanaryHtml({ ...report, ticks }))).toContain(
      'last 312.40 of 4.61, values beyond the plot lie on its edge',
    )
  })
})
