import { expect, it } from 'vitest'
import { renderSecurityComment, securityMarker } from '../../../src/core/report/security-comment.ts'
import { commentContract } from './comment-contract.ts'
import { failing, hostile, large, passing } from './security-samples.ts'

commentContract({
  action: 'security-scan',
  marker: securityMarker,
  render: renderSecurityComment,
  sample: passing(),
  hostile: hostile(),
})

it('begins with its marker, then has gates, what blocks and what could not scan', () => {
  const lines = renderSecurityComment(failing(), { key: 'api' }).split('\n')
  expect(lines.slice(0, 2)).toEqual([
    '<!-- sluice:security-scan:api -->',
    '## ❌ Security: 4 findings block, 1 tool could not scan',
  ])
  expect(lines.filter((line) => line.startsWith('###'))).toEqual([
    '### What blocks',
    '### What to raise',
    '### Could not scan',
    '### Scanned only in part',
    '### Supply chain',
    '### Licences',
    '### Waivers to look after',
    '### Warnings',
  ])
})

it('is shorter than what GitHub takes, whatever there is', () => {
  const text = 'ä|'.repeat(5_000)
  const report = large(2_000)
  const worst = {
    ...report,
    reason: text,
    findings: report.findings.map((row) => ({ ...row, title: text, path: text })),
  }
  for (const one of [report, worst]) {
    const comment = renderSecurityComment(one, { key: 'k' })
    expect(Buffer.byteLength(comment)).toBeLessThanOrEqual(65_536)
    expect(comment).toMatch(/^<!-- sluice:security-scan:k -->\n## ❌ Security: 800 findings block/)
    expect(comment).toContain('### What blocks')
  }
})

it('keeps its marker and headline when nothing else fits', () => {
  expect(renderSecurityComment(failing(), { key: 'k', limitBytes: 200 })).toBe(
    '<!-- sluice:security-scan:k -->\n## ❌ Security: 4 findings block, 1 tool could not scan\n',
  )
})
