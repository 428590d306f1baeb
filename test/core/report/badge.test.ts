import { expect, it } from 'vitest'
import { renderBadge } from '../../../src/core/report/badge.ts'
import { renderCoverageBadge } from '../../../src/core/report/coverage-badge.ts'
import { failing, totals } from './coverage-samples.ts'
import { HOSTILE } from './samples.ts'

it('is one small SVG with a title, whose text has its place', () => {
  expect(
    renderBadge({ label: 'coverage', value: '79.99 %', verdict: 'failed' }),
  ).toBe(`<svg xmlns="http://www.w3.org/2000/svg" width="124" height="20" role="img" aria-label="coverage: 79.99 %">
<title>coverage: 79.99 %</title>
<clipPath id="r"><rect width="124" height="20" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="63" height="20" fill="#3d444d"/><rect x="63" width="61" height="20" fill="#cf222e"/></g>
<g fill="#fff" text-anchor="middle" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11"><text x="31.5" y="14" textLength="51">coverage</text><text x="93.5" y="14" textLength="49">79.99 %</text></g>
</svg>
`)
})

it('lets no text out of its place', () => {
  const badge = renderBadge({ label: HOSTILE, value: HOSTILE, verdict: 'passed' })
  expect(badge.match(/<[a-zA-Z]+/g)).toEqual([
    '<svg',
    '<title',
    '<clipPath',
    '<rect',
    '<g',
    '<rect',
    '<rect',
    '<g',
    '<text',
    '<text',
  ])
  expect(badge).not.toMatch(/\son\w+="/)
  expect(Number(/ width="(\d+)"/.exec(badge)![1])).toBeLessThan(1_000)
})

it('shows the lines of a report in the colour of their check', () => {
  const report = failing()
  expect(renderCoverageBadge(report)).toContain('<title>coverage: 79.98 %</title>')
  expect(renderCoverageBadge(report)).toContain('#cf222e')
  const branches = { ...report, totals: totals({ branches: { covered: 212, total: 274 } }) }
  expect(renderCoverageBadge(branches, 'branches')).toContain('<title>branches: 77.37 %</title>')
  expect(renderCoverageBadge(branches)).toContain('#1a7f37')
  expect(renderCoverageBadge({ ...report, checks: [], verdict: 'warned' })).toContain('#9a6700')
})

it('says so when nothing was measured', () => {
  const badge = renderCoverageBadge({ ...failing(), totals: totals() })
  expect(badge).toContain('<title>coverage: not measured</title>')
  expect(badge).toContain('#57606a')
})
