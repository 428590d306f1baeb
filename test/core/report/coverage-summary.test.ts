import { expect, it } from 'vitest'
import { renderCoverageSummary } from '../../../src/core/report/coverage-summary.ts'
import { failing, hostile, large, passing, totals } from './coverage-samples.ts'
import { expectDeadText, expectWholeTables } from './markup.ts'

const bytes = (text: string) => Buffer.byteLength(text)
const readable = (markdown: string) => markdown.replace(/\u00a0/g, ' ')

it('tells verdict, reason, totals with their change, and what to do first', () => {
  expect(readable(renderCoverageSummary(failing())).split('\n').slice(0, 20)).toEqual([
    '## ❌ Coverage 79.98 % of lines',
    '',
    '**lines 79.98 % is below 80 %, patch 61.53 % is below 75 %, 2 files are below 70 %**',
    '',
    'verdict **failed** · 2 reports about 5 files · compared with <code>41d2a90</code> (artifact coverage-baseline, of 2026-11-19, 2 days old) · 1s',
    '',
    '| Metric | Coverage | Covered | Base | Change (points) | Expected | Verdict |',
    '| --- | ---: | ---: | ---: | ---: | ---: | --- |',
    '| Lines | **79.98 %** | 1099 of 1374 | 80.07 % | −0.09 | at least 80 % | ❌ failed |',
    '| Branches | **77.37 %** | 212 of 274 | 78.35 % | −0.99 | at least 75 % | ✅ passed |',
    '| Functions | **83.33 %** | 95 of 114 | 84.54 % | −1.21 | at least 80 % | ✅ passed |',
    '| Statements | not measured | – | – | – |  |  |',
    '| Changed lines | **61.53 %** | 32 of 52 |  |  | at least 75 % | ❌ failed |',
    '',
    '### What to do',
    '',
    '- ❌ **lines**: 79.98 %, expected at least 80 % (1099 of 1374 covered; cover 1 line more)',
    '- ❌ **patch**: 61.53 %, expected at least 75 % (32 of 52 covered; cover 7 lines more of this change)',
    '- ❌ **file lines**: 32.78 %, expected at least 70 % (below it: src/billing/tax.ts (32.78 %), postgres-transaction-adapter.ts (60.2 %); cover the files below it, which stand first among the files)',
    '- 💥 **docs/&#42;&#42; lines** (no measured file matches this glob of &#96;thresholds&#96;)',
  ])
})

it('shows the changed lines that no test ran, and what is not counted', () => {
  expect(readable(renderCoverageSummary(failing()))).toContain(
    [
      '### Changed lines',
      '',
      '32 of 52 changed lines that can be covered ran in a test (61.53 %).',
      '',
      '| File | Covered | Uncovered changed lines |',
      '| --- | ---: | --- |',
      '| <code>src/billing/tax.ts</code> | 8 of 26 | 9–21, 34–38 |',
      '| <code>src/billing/invoice.ts</code> | 20 of 22 | 48, 52 |',
      '',
      'Compared with the merge base 41d2a90 of main. 14 lines only moved and are not counted.',
      '',
      'In no report: <code>scripts/seed.ts</code>.',
    ].join('\n'),
  )
})

it('says so when a change has nothing to cover', () => {
  const patch = { covered: 0, total: 0, moved: 1, files: [], unknown: [], from: 'main' }
  const summary = renderCoverageSummary({ ...failing(), patch })
  expect(summary).toContain(
    'This change has no line that can be covered.\n\nCompared with main. 1 line only moved and is not counted.\n',
  )
  expect(readable(summary)).toContain('| Changed lines | **none** | 0 of 0 |')
})

it('has files below their limit first, then those with the most uncovered lines', () => {
  const rows = readable(renderCoverageSummary(failing())).split('### Worst files')[1]!.split('\n').slice(4, 8)
  expect(rows.map((row) => row.split(' | ').slice(0, 5).join(' | '))).toEqual([
    '| ❌ <code>…/src/very/deeply/nested/folder/of/adapters/for/databases/postgres-transaction-adapter.ts</code> | 60.20 % | 199 | 60.60 % | ±0',
    '| ❌ <code>src/billing/tax.ts</code> | 32.78 % | 41 | 11.11 % | new',
    '| <code>src/billing/invoice.ts</code> | 88.33 % | 28 | 70.45 % | −3.84',
    '| <code>src/http/retry.ts</code> | 92.47 % | 7 | 73.07 % | ±0',
  ])
})

it('shows flags with their age, reports with their format and warnings, and where the rest is', () => {
  const summary = readable(renderCoverageSummary(failing(), { artifact: 'coverage-report' }))
  expect(summary).toContain(
    '| <code>mobile</code> | 68.66 % | not measured | not tested; carried from 9f31c07 of 2026-11-12',
  )
  expect(summary).toContain(
    '<details><summary>2 reports</summary>\n\n| Report | Format | Lines | Branches | Functions |',
  )
  expect(summary).toContain('| <code>coverage/lcov.info</code> | lcov | 91.30 % | 82.69 % | 90.36 % | 1 warning |')
  expect(summary).toContain(
    '- <code>coverage/lcov.info</code>: the report says LF:875 for src/cart/cart.ts, counted were 874\n',
  )
  expect(summary).toMatch(/in the HTML report: the artifact <code>coverage-report<\/code>, where .*`html`\.\n$/)
})

it('is short when all is well', () => {
  const summary = readable(renderCoverageSummary(passing()))
  expect(summary.split('\n').slice(0, 9)).toEqual([
    '## ✅ Coverage 100 % of lines',
    '',
    '**lines 100 %**',
    '',
    'verdict **passed** · 1 report about 1 file · 1s',
    '',
    '| Metric | Coverage | Covered | Expected | Verdict |',
    '| --- | ---: | ---: | ---: | --- |',
    '| Lines | **100 %** | 480 of 480 | at least 80 % | ✅ passed |',
  ])
  expect(summary).not.toMatch(/### /)
})

it('stands when nothing at all was measured', () => {
  const nothing = { ...passing(), totals: totals(), files: [], inputs: [], checks: [] }
  expect(renderCoverageSummary(nothing)).toContain('| Lines | not measured | – |\n')
  expect(renderCoverageSummary(nothing)).not.toMatch(/NaN|undefined|null/)
})

it('caps what there can be many of, and says how many are left', () => {
  const summary = renderCoverageSummary(large(3_000))
  expect(bytes(summary)).toBeLessThan(200_000)
  for (const word of ['checks', 'files', 'flags', 'reports']) {
    expect(summary).toContain(`2950 more ${word} in the JSON report.`)
  }
  expect(summary).toContain('2980 more warnings in the JSON report.')
  expect(summary).toContain('<code>src/unknown-19.ts</code> and 2980 more.')
})

it.each([1_048_576, 20_000, 5_000, 700, 60, 10])('never exceeds %d bytes', (limitBytes) => {
  const text = 'ä|'.repeat(5_000)
  const report = { ...large(300), reason: text }
  const worst = { ...report, files: report.files.map((row) => ({ ...row, path: text + row.path })) }
  const size = bytes(renderCoverageSummary(worst, { limitBytes }))
  expect(size).toBeLessThanOrEqual(Math.min(900_000, limitBytes))
})

it('stays below 900 000 bytes by itself, so that other steps have room', () => {
  const text = '@'.repeat(500)
  const checks = large(60).checks.map((row) => ({ ...row, name: text, because: text }))
  const inputs = large(60).inputs.map((row) => ({ ...row, path: text, warnings: [text] }))
  const summary = renderCoverageSummary({ ...large(60), checks, inputs })
  expect(bytes(summary)).toBeLessThanOrEqual(900_000)
  expect(summary).toContain('Left out to stay below 900\u202f000 bytes: checks')
})

it('leaves out the least important parts first, and says which', () => {
  const summary = renderCoverageSummary(failing(), { limitBytes: 2_500 })
  expect(summary).toContain('### What to do')
  expect(summary).toMatch(/\nLeft out to stay below 2500 bytes: checks, reports, whereabouts, flags, [a-z, ]+\.\n$/)
  expect(renderCoverageSummary(failing(), { limitBytes: 60 })).toBe('## ❌ Coverage 79.98 % of lines\n')
})

it('lets nothing from outside become markup, a mention, a link or a new line', () => {
  expectDeadText(renderCoverageSummary(hostile()))
  expectWholeTables(renderCoverageSummary(hostile()))
})
