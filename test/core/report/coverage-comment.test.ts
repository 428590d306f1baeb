import { expect, it } from 'vitest'
import { coverageMarker, renderCoverageComment } from '../../../src/core/report/coverage-comment.ts'
import { failing, hostile, large, passing } from './coverage-samples.ts'
import { expectDeadText, expectWholeTables } from './markup.ts'
import { HOSTILE } from './samples.ts'

it('begins with its marker, verdict and totals', () => {
  const lines = renderCoverageComment(failing(), { key: 'unit' }).split('\n')
  expect(lines.slice(0, 2)).toEqual(['<!-- sluice:coverage-threshold:unit -->', '## ❌ Coverage 79.98 % of lines'])
  expect(lines).toContain('### What to do')
  expect(lines).toContain('### Changed lines')
  expect(lines).toContain('<details><summary>Worst files</summary>')
})

it('has a marker of its own for each key, which no key can break out of', () => {
  expect(coverageMarker('')).toBe('<!-- sluice:coverage-threshold: -->')
  expect(coverageMarker('a b')).toBe('<!-- sluice:coverage-threshold:a%20b -->')
  expect(coverageMarker('--><b>')).toBe('<!-- sluice:coverage-threshold:--%3E%3Cb%3E -->')
  expect(coverageMarker('\ud800')).toBe('<!-- sluice:coverage-threshold:%3F -->')
})

it('leads to the whole report where there is an address', () => {
  const link = 'https://github.example/o/r/actions/runs/1?a="b"&c'
  expect(renderCoverageComment(passing(), { key: '', link })).toMatch(
    /\n<a href="https:\/\/github\.example\/o\/r\/actions\/runs\/1\?a=&quot;b&quot;&amp;c">The whole report<\/a>\n$/,
  )
  expect(renderCoverageComment(passing(), { key: '', link: 'javascript:alert(1)' })).not.toContain('href')
  expect(renderCoverageComment(passing(), { key: '' })).not.toContain('href')
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

it('lets nothing from outside become markup, a mention, a link or a new line', () => {
  const comment = renderCoverageComment(hostile(), { key: HOSTILE })
  expect(comment.match(/<!--/g)).toHaveLength(1)
  expectDeadText(comment.replace(/^<!-- \S+ -->\n/, ''))
  expectWholeTables(comment)
})
