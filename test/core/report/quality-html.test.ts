import { describe, expect, it } from 'vitest'
import { renderQualityHtml } from '../../../src/core/report/quality-html.ts'
import { text } from './markup.ts'
import { pageContract } from './page-contract.ts'
import { command, failing, hostile, large, passing } from './quality-samples.ts'

const headings = (page: string) => [...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)

describe('the page', () => {
  pageContract({
    render: renderQualityHtml,
    hostile: hostile(),
    samples: {
      'a failure': failing(),
      'a success': passing(),
      'hostile texts': hostile(),
      'much of everything': large(2_000),
      nothing: { ...passing(), checks: [], stages: [] },
      'an outlook that rests on nothing': { ...passing(), outlook: { ...failing().outlook!, because: [] } },
    },
  })

  it('has a bounded number of everything, and counts the others', () => {
    const page = renderQualityHtml(large(6_000))
    expect(page.match(/<article class="finding">/g)).toHaveLength(200)
    expect(text(page)).toContain('5800 more failing tests left out here; the JSON report has them all.')
    expect(page).toContain('<summary>950 more remarks</summary>')
    expect(text(page)).toContain('11503 more checks left out here')
    expect(text(page)).toContain('5500 more tests left out here')
    expect(Buffer.byteLength(page)).toBeLessThan(2_000_000)
  })
})

describe('what it says', () => {
  it('begins with the verdict, the reason and the numbers', () => {
    expect(text(renderQualityHtml(failing()))).toMatch(
      /^ ?failed Quality: 3 of 9 checks failed, 1 undecided, 2 warned, 1 stage over budget unit: 3 of 1204 .* Checks 9 Did not run 1 Tests 1204 Failed 3 Skipped 14 Flaky 1 Preset node Started \(UTC\) 2026-11-21 12:00:00 Took 7m12s /,
    )
  })

  it('has what to do before everything else, and nothing of it when all is well', () => {
    expect(headings(renderQualityHtml(failing()))).toEqual([
      'What to do',
      'Checks',
      'Limits',
      'Failing tests',
      'Tests that disappeared',
      'Found in files',
      'Flaky',
      'What a fix would change',
      'Outputs of what did not pass',
      'Stages',
      'Outlook',
      'Measurements',
    ])
    expect(headings(renderQualityHtml(passing()))).toEqual(['Checks'])
    expect(text(renderQualityHtml(failing()))).toContain(
      'warned prettier Exited with 1. Run &quot;npx prettier --write .&quot; and commit what it changes.',
    )
    expect(text(renderQualityHtml(failing()))).toContain('skipped 1 check did not run, because')
  })

  it('has what a fix would change as a diff in colours', () => {
    const page = renderQualityHtml(failing())
    expect(page).toContain('<h3>prettier: <code>npx prettier --write .</code></h3>')
    expect(page).toContain('<span class="place">@@ -4 +4 @@ sum</span>\n<span class="minus">-const  tax=1</span>\n')
    expect(text(page)).toContain('the working tree is as it was. 2 more lines of the diff left out.')
  })

  it('has each check with how long it took beside the longest, and marks what is over its budget', () => {
    const page = renderQualityHtml(failing())
    expect(text(page)).toContain('failed unit tests 6m12s over 5m 1187 of 1204 tests passed, 2 failed,')
    expect(page).toContain('<rect class="fill late" width="100%" height="8" rx="2"/>')
    expect(page).toContain('<rect class="fill fit" width="5.6%" height="8" rx="2"/>')
  })

  it('keeps the lines of messages and outputs', () => {
    const page = renderQualityHtml(failing())
    expect(page).toContain('<pre>expected 119 to be 120\n\n- 120\n+ 119\n    at test/cart.test.ts:31:18</pre>')
    expect(page).toContain('<summary>The end of the output of unit</summary><pre>RUN v5\n  2 failed</pre>')
  })

  it('shows which way the outlook leans', () => {
    const page = renderQualityHtml(failing())
    expect(page).toContain('<rect class="span" x="21%" y="5" width="28%" height="12"/>')
    expect(page).toContain('<rect class="fill against" x="50%" width="50%" height="8"/>')
    expect(page).toContain('<rect class="fill towards" x="33.3%" width="16.7%" height="8"/>')
    expect(text(page)).toContain('It decides nothing.')
    const deciding = { ...failing(), checks: [command('outlook', { kind: 'outlook' })] }
    expect(text(renderQualityHtml(deciding))).not.toContain('It decides nothing.')
  })
})
