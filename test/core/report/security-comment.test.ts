import { expect, it } from 'vitest'
import { renderSecurityComment, securityMarker } from '../../../src/core/report/security-comment.ts'
import { expectDeadText, expectWholeTables } from './markup.ts'
import { HOSTILE } from './samples.ts'
import { failing, hostile, large, passing } from './security-samples.ts'

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

it('has a marker of its own for each key, which no key can break out of', () => {
  expect(securityMarker('')).toBe('<!-- sluice:security-scan: -->')
  expect(securityMarker('--><b>')).toBe('<!-- sluice:security-scan:--%3E%3Cb%3E -->')
  expect(securityMarker('\ud800')).toBe('<!-- sluice:security-scan:%3F -->')
})

it('leads to the whole report where there is an address', () => {
  const link = 'https://github.example/o/r/actions/runs/1?a="b"&c'
  expect(renderSecurityComment(passing(), { key: '', link })).toMatch(
    /\n<a href="https:\/\/github\.example\/o\/r\/actions\/runs\/1\?a=&quot;b&quot;&amp;c">The whole report<\/a>\n$/,
  )
  expect(renderSecurityComment(passing(), { key: '', link: 'javascript:alert(1)' })).not.toContain('href')
  expect(renderSecurityComment(passing(), { key: '' })).not.toContain('href')
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

it('lets nothing from outside become markup, a mention, a link or a new line', () => {
  const comment = renderSecurityComment(hostile(), { key: HOSTILE })
  expectWholeTables(comment)
  expectDeadText(comment.replace(/^<!--.*-->\n/, '').replace(/```yaml\n.*?\n```\n/s, ''))
})
