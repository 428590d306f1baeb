import { expect, it } from 'vitest'
import { qualityMarker, renderQualityComment } from '../../../src/core/report/quality-comment.ts'
import { commentContract } from './comment-contract.ts'
import { failing, hostile, large, passing } from './quality-samples.ts'

commentContract({
  action: 'quality-gate',
  marker: qualityMarker,
  render: renderQualityComment,
  sample: passing(),
  hostile: hostile(),
})

it('begins with its marker, then has what to do, the checks and what failed', () => {
  const lines = renderQualityComment(failing(), { key: 'web' }).split('\n')
  expect(lines.slice(0, 2)).toEqual([
    '<!-- sluice:quality-gate:web -->',
    '## ❌ Quality: 3 of 9 checks failed, 1 undecided, 2 warned, 1 stage over budget',
  ])
  expect(lines.filter((line) => line.startsWith('###'))).toEqual([
    '### What to do',
    '### Limits',
    '### Failing tests',
    '### Tests that disappeared',
    '### Found in files',
    '### Flaky',
    '### Over budget',
    '### Warnings',
    '### Outlook',
  ])
})

it('shows no output of a program, where a secret would not be masked', () => {
  const comment = renderQualityComment(failing(), { key: '' })
  expect(comment).not.toContain('Checking formatting')
  expect(comment).not.toContain('<pre>')
})

it('is shorter than what GitHub takes, whatever there is', () => {
  const text = 'ä|'.repeat(5_000)
  const report = large(2_000)
  const checks = report.checks.map((row) => ({
    ...row,
    name: text,
    because: text,
    annotations: row.annotations.map((each) => ({ ...each, message: text, path: text, rule: text })),
  }))
  for (const one of [report, { ...report, reason: text, checks }]) {
    const comment = renderQualityComment(one, { key: 'k' })
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536)
    expect(comment).toMatch(/^<!-- sluice:quality-gate:k -->\n## ❌ Quality: 1336 of 6003 checks failed/)
    expect(comment).toContain('### What to do')
  }
})

it('keeps its marker and headline when nothing else fits', () => {
  expect(renderQualityComment(failing(), { key: 'k', limitBytes: 200 })).toBe(
    '<!-- sluice:quality-gate:k -->\n## ❌ Quality: 3 of 9 checks failed, 1 undecided, 2 warned, 1 stage over budget\n',
  )
})
