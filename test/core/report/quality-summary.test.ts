import { expect, it } from 'vitest'
import type { FixRow, QualityReport } from '../../../src/core/report/quality-report.ts'
import { renderQualitySummary } from '../../../src/core/report/quality-summary.ts'
import { expectDeadText, expectWholeTables } from './markup.ts'
import { command, failing, hostile, large, passing } from './quality-samples.ts'

/** The summary with plain spaces where it keeps a number and its unit on one line. */
const summarise = (report: QualityReport) => renderQualitySummary(report).replaceAll('\u00a0', ' ')
const bytes = (text: string) => Buffer.byteLength(text)
const part = (markdown: string, heading: string) =>
  markdown.split(`### ${heading}\n\n`)[1]?.split('\n\n')[0]?.split('\n')

it('tells the verdict and what to do first', () => {
  expect(renderQualitySummary(failing()).split('\n').slice(0, 15)).toEqual([
    '## ❌ Quality: 3 of 9 checks failed, 1 undecided, 2 warned, 1 stage over budget',
    '',
    '**unit: 3 of 1204 tests failed; eslint: 2 errors; p95: 512 ms**',
    '',
    'verdict **failed** · 9 checks in 3 stages · 1187 of 1204 tests passed, 2 failed, 1 error, 14 skipped, 1 flaky · preset <code>node</code> · 7m12s',
    '',
    '### What to do',
    '',
    '- ❌ **eslint**: 2 errors. Mend the 2 errors found in files.',
    '- ❌ **unit**: 3 of 1204 tests failed. Make the 3 failing tests pass.',
    '- ❌ **p95**: 512 ms; expected &#60; 500.',
    '- ⚪ **bundle**: No report has the metric "bundle-size".',
    '- ⚠️ **prettier**: Exited with 1. Run "npx prettier --write ." and commit what it changes.',
    '- ⚠️ **smoke**: Flaky: it took 2 runs. Find out why it does not come out the same each time.',
    '- ⚪ 1 check did not run, because a stage before its own did not pass: e2e.',
  ])
})

it('has a row for each check, with its stage where there are several', () => {
  expect(renderQualitySummary(failing())).toContain(
    [
      '| Stage | Check | Verdict | Took | Found |',
      '| --- | --- | --- | ---: | --- |',
      '| static | eslint | ❌ failed | 21s | 2 errors, 1 warning |',
      '| static | prettier (only warns) | ⚠️ warned | 4s | exit code 1 |',
      '| static | docs | ⚪ skipped | – | no changed file is its own |',
      '| tests | unit | ❌ failed | 6m12s | 1187 of 1204 tests passed, 2 failed, 1 error, 14 skipped, 1 flaky |',
      '| tests | smoke | ⚠️ warned | 4s |  |',
      '| e2e | e2e | ⚪ skipped | – | did not run |',
      '| tests | reports/k6.json | ✅ passed | – |  |\n',
    ].join('\n'),
  )
})

it('shows limits with their units, never rounded onto the limit', () => {
  expect(part(summarise(failing()), 'Limits')!.slice(2)).toEqual([
    '| p95 | ❌ failed | less than 500 ms | 512 ms | 512 ms; expected &#60; 500 |',
    '| errors | ✅ passed | less than 0.10 % | 0.040 % |  |',
    '| bundle | ⚪ inconclusive | less than 1 MB | no data | no report has the metric "bundle-size" |',
  ])
})

it('names failing tests with message and place, tests that disappeared, and what is flaky', () => {
  const summary = renderQualitySummary(failing())
  expect(part(summary, 'Failing tests')).toEqual([
    '- **cart &#62; adds tax** at <code>test/cart.test.ts:31</code>',
    '  - expected 119 to be 120 - 120 + 119 at test/cart.test.ts:31:18',
    '- **pay &#62; refuses**',
    '  - timed out in 5000ms',
    '- **outside of any test** at <code>test/db.test.ts</code>',
    '  - connect ECONNREFUSED',
  ])
  expect(summary).toContain(
    '2 tests of the base did not run any more.\n\n- <code>cart &#62; rounds up</code>\n- <code>cart &#62; rounds down</code>\n',
  )
  expect(part(summary, 'Flaky')).toEqual([
    '- ⚠️ **unit**: 1 test passed only when repeated: clock &#62; ticks.',
    '- ⚠️ **smoke**: took 2 runs',
  ])
})

it('names the check of a failing test where several have some', () => {
  const failed = command('e2e tests', { ...failing().checks[3]!, name: 'e2e tests' })
  const summary = renderQualitySummary({ ...failing(), checks: [...failing().checks, failed] })
  expect(part(summary, 'Failing tests')![6]).toBe(
    '- **cart &#62; adds tax** of e2e tests at <code>test/cart.test.ts:31</code>',
  )
})

it('has what was found in files, errors first, and folds it where there are none', () => {
  expect(part(renderQualitySummary(failing()), 'Found in files')!.slice(2)).toEqual([
    "| ❌ | <code>src/cart.ts:12</code> | <code>no-undef</code> | 'tax' is not defined. | eslint |",
    '| ❌ | <code>src/api/pay.ts:3</code> |  | Parsing error | eslint |',
    '| ⚠️ | <code>src/cart.ts:4</code> | <code>no-console</code> | Unexpected console. | eslint |',
  ])
  const [eslint] = failing().checks
  const only = { ...eslint!, annotations: eslint!.annotations.slice(0, 1) }
  expect(renderQualitySummary({ ...failing(), checks: [only] })).toContain(
    '<details><summary>1 remark in files</summary>\n\n|  | Where | Rule | Message | Check |',
  )
})

it('tells what is over its budget, and by how much', () => {
  expect(part(renderQualitySummary(failing()), 'Over budget')!.slice(2)).toEqual([
    '| check unit | 6m12s | 5m | 1m12s |',
    '| stage tests | 6m12s | 6m | 12s |',
  ])
})

it('tells the outlook, what it rests on, and whether it decides', () => {
  const summary = summarise(failing())
  expect(summary).toContain(
    '### Outlook\n\n**The chance that this change fails is 34 % (between 21 % and 49 %).** Learnt from 214 runs. Brier score 0.142, where 0 is perfect; always saying how often runs fail scores 0.171. It decides nothing.\n\n',
  )
  expect(summary).toContain('| files changed | for failing, 1.2 |\n| touches dependencies | for failing, 0.81 |\n')
  const deciding = { ...failing(), checks: [command('outlook', { kind: 'outlook' })] }
  expect(renderQualitySummary(deciding)).not.toContain('It decides nothing.')
})

it('says of an outlook that knows no more than how often runs fail just that', () => {
  const outlook = { chance: 0.12, runs: 60, brier: 0.1, because: [] }
  expect(part(renderQualitySummary({ ...passing(), outlook }), 'Outlook')).toEqual([
    '**The chance that this change fails is 12 %.** Learnt from 60 runs. Brier score 0.1, where 0 is perfect. Nothing about this change speaks for or against it. It decides nothing.',
  ])
})

it('shows what a fix would change as a diff, and whether it was left in the working tree', () => {
  const summary = summarise(failing())
  expect(summary).toContain(
    [
      '<details><summary>What <code>npx prettier --write .</code> would change for prettier</summary>',
      '',
      '```diff',
      'diff --git a/src/cart.ts b/src/cart.ts',
      '--- a/src/cart.ts',
      '+++ b/src/cart.ts',
      '@@ -4 +4 @@ sum',
      '-const  tax=1',
      '+const tax = 1',
      '```',
      '',
      'It was tried and taken back: the working tree is as it was.',
      '',
      '2 more lines of the diff left out.',
      '',
      '</details>',
    ].join('\n'),
  )
  const told = (fixed: FixRow) =>
    renderQualitySummary({ ...passing(), checks: [command('a', { verdict: 'failed', fix: 'x', fixed })] })
  expect(told({ diff: '', left: 0, isTakenBack: true })).toContain(
    'What <code>x</code> would change for a: It changes nothing.',
  )
  expect(told({ because: 'no such program', left: 0, isTakenBack: false })).toContain(
    'for a: Not known: no such program. It could not be taken back: what it changed is still in the working tree.',
  )
})

it('folds the ends of outputs, stages, the slowest checks and measurements', () => {
  const summary = summarise(failing())
  expect([...summary.matchAll(/<summary>(.*?)<\/summary>/g)].map(([, heading]) => heading)).toEqual([
    'What <code>npx prettier --write .</code> would change for prettier',
    'The end of the output of unit',
    'The end of the output of prettier',
    '3 stages',
    'Slowest checks',
    '2 measurements',
  ])
  expect(summary).toContain('\n\n<pre>RUN v5\n  2 failed</pre>\n\n</details>')
  expect(summary).toContain('| e2e | ⚪ inconclusive | – | – |  |')
  expect(summary).toContain('| unit | tests | 6m12s | 5m |\n| eslint | static | 21s | – |')
  expect(summary).toContain('| reports/k6.json | error-rate | 0.040 % |')
})

it('is short when all is well, and never calls nothing fine', () => {
  const summary = renderQualitySummary(passing())
  expect(summary.split('\n').slice(0, 5)).toEqual([
    '## ✅ Quality: 2 checks passed',
    '',
    '**2 checks passed**',
    '',
    'verdict **passed** · 2 checks · 12 tests passed · 7m12s',
  ])
  expect(summary).not.toContain('### ')
  const nothing = { ...passing(), verdict: 'inconclusive' as const, checks: [], stages: [] }
  expect(renderQualitySummary(nothing)).toMatch(/^## ⚪ Quality: nothing was checked\n/)
})

it('caps what there can be many of, and says how many are left', () => {
  const summary = renderQualitySummary(large(3_000))
  expect(bytes(summary)).toBeLessThan(100_000)
  for (const left of ['2950 more failing tests', '2950 more remarks', '2951 more flaky checks', '2950 more limits']) {
    expect(summary).toContain(`${left} in the JSON report.`)
  }
  expect(summary).toContain('5903 more checks in the JSON report.')
  expect(summary).toContain('The end of the output of unit, without the 9960 lines before</summary>')
})

it.each([1_048_576, 20_000, 5_000, 700, 60, 10])('never exceeds %d bytes', (limitBytes) => {
  const text = 'ä|'.repeat(5_000)
  const report = large(300)
  const checks = report.checks.map((row) => ({
    ...row,
    because: text,
    annotations: row.annotations.map((each) => ({ ...each, message: text, path: text, rule: text })),
    output: text,
  }))
  const summary = renderQualitySummary({ ...report, reason: text, checks }, { limitBytes })
  expect(bytes(summary)).toBeLessThanOrEqual(Math.min(900_000, limitBytes))
})

it('leaves out the least important parts first, and says which', () => {
  const summary = renderQualitySummary(failing(), { limitBytes: 2_500 })
  expect(summary).toContain('### Failing tests')
  expect(summary).toMatch(/\nLeft out to stay below 2500 bytes: measurements, slowest checks, stages, [a-z, ]+\.\n$/)
  expect(renderQualitySummary(failing(), { limitBytes: 90 })).toBe(
    '## ❌ Quality: 3 of 9 checks failed, 1 undecided, 2 warned, 1 stage over budget\n',
  )
})

it('lets nothing from outside become markup, a mention, a link or a new line', () => {
  const summary = renderQualitySummary(hostile())
  expectWholeTables(summary)
  const blocks = [...summary.matchAll(/\n\n<pre>([^<>]*)<\/pre>\n\n<\/details>\n/g)]
  expect(blocks).toHaveLength(2)
  expect(blocks.map(([, block]) => block).join('')).not.toMatch(/[\p{Cf}\p{Zl}]|(?!\n)\p{Cc}/u)
  expectDeadText(summary.replace(/<pre>[^<>]*<\/pre>/g, ''))
})
