import { expect, it } from 'vitest'
import { coverageMarker, renderCoverageComment } from '../../../src/core/report/coverage-comment.ts'
import { commentContract } from './comment-contract.ts'
import { failing, hostile, large, passing } from './coverage-samples.ts'

commentContract({
  action: 'coverage-threshold',
  marker: coverageMarker,
  render: renderCoverageComment,
  sample: passing(),
  hostile: hostile(),
})

it('begins with its marker, verdict and totals', () => {
  const lines = renderCoverageComment(failing(), { key: 'unit' }).split('\n')
  expect(lines.slice(0, 2)).toEqual(['<!-- sluice:coverage-threshold:unit -->', '## ❌ Coverage 79.98 % of lines'])
  expect(lines).toContain('### What to do')
  expect(lines).toContain('### Changed lines')
  expect(lines).toContain('<details><summary>Worst files</summary>')
})

it('is shorter than what GitHub takes, whatever there is', () => {
  const text = 'ä|'.repeat(5_000)
  const report = large(2_000)
  const worst = {
    ...report,
    reason: text,
    checks: report.checks.map((row) => ({ ...row, name: text, because: text })),
    warnings: report.warnings.map(() => text),
  }
  for (const one of [report, worst]) {
    const comment = renderCoverageComment(one, { key: 'k' })
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536)
    expect(comment.startsWith('<!-- sluice:coverage-threshold:k -->\n## ❌ Coverage')).toBe(true)
  }
  expect(renderCoverageComment(report, { key: 'k' })).toContain('1990 more files in the JSON report.')
})

it.each([5_000, 700, 90])('keeps its marker and headline in %d bytes', (limitBytes) => {
  const comment = renderCoverageComment(failing(), { key: 'k', limitBytes })
  expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(limitBytes)
  expect(comment).toMatch(/^<!-- sluice:coverage-threshold:k -->\n## ❌ Coverage 79\.98 % of lines\n/)
})
