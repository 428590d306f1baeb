import { describe, expect, it } from 'vitest'
import { renderSecurityHtml } from '../../../src/core/report/security-html.ts'
import { text } from './markup.ts'
import { pageContract } from './page-contract.ts'
import { failing, hostile, large, passing } from './security-samples.ts'

describe('the page', () => {
  pageContract({
    render: renderSecurityHtml,
    hostile: hostile(),
    samples: {
      'a failure': failing(),
      'a success': passing(),
      'hostile names': hostile(),
      'many findings': large(6_000),
      nothing: { ...passing(), gates: [], scans: [], checks: [] },
    },
  })

  it('has a bounded number of findings, and counts the others', () => {
    const page = renderSecurityHtml(large(6_000))
    expect(page.match(/<article class="finding">/g)).toHaveLength(200)
    expect(text(page)).toContain('2200 more findings left out here; the JSON report has them all.')
    expect(page).toContain('<summary>950 more findings</summary>')
    expect(Buffer.byteLength(page)).toBeLessThan(4_000_000)
  })

  it('leads only to addresses made of the names of advisories', () => {
    const page = renderSecurityHtml(failing())
    expect(new Set([...page.matchAll(/href="([^"]*)"/g)].map(([, href]) => href))).toEqual(
      new Set([
        'https://nvd.nist.gov/vuln/detail/CVE-2021-44228',
        'https://nvd.nist.gov/vuln/detail/CVE-2021-45046',
        'https://nvd.nist.gov/vuln/detail/CVE-2020-28500',
        'https://nvd.nist.gov/vuln/detail/CVE-2011-3374',
        'https://nvd.nist.gov/vuln/detail/CVE-2005-2541',
        'https://github.com/advisories/GHSA-gxpj-cx7g-858c',
      ]),
    )
  })
})

describe('what it says', () => {
  it('begins with the verdict, what blocks and the numbers', () => {
    expect(text(renderSecurityHtml(failing()))).toMatch(
      /^ ?failed Security: 4 findings block, 1 tool could not scan dependencies: 3 findings block .* Open findings 8 Block 4 Warn 3 Waived 1 Set aside 1 Scans 5, 1 failed Score 41 of 100 Started \(UTC\) 2026-11-21 12:00:00 Took 41s /,
    )
  })

  it('has the gates in a table and the severities as one bar', () => {
    const page = renderSecurityHtml(failing())
    expect(text(page)).toContain('dependencies failed 3 0 1 3 critical 3 findings block osv-scanner: could not scan:')
    expect(page).toContain('aria-label="Open findings: 4 critical, 1 high, 1 medium, 1 info, 1 unrated"')
    expect(page).toContain('<rect class="part critical" x="0%" width="50%" height="14"/>')
    expect(page).toContain('<rect class="part high" x="50%" width="12.5%" height="14"/>')
    expect(renderSecurityHtml(passing())).not.toContain('class="bar"')
  })

  it('shows with what blocks the fix, the reason and the waiver that would apply', () => {
    const page = renderSecurityHtml(failing())
    expect(text(page)).toContain(
      'debug 2.2.0 package-lock.json:3120 and 1 more place Fix raise the direct dependencies express and mocha until debug is 2.6.9 or newer Found by npm-audit Why dependencies: critical is at least critical (block-on); its waiver expired on 2026-11-01',
    )
    expect(page).toContain(
      '<pre>waivers:\n  - rule: aws-access-token\n    path: config/prod.env\n    reason:\n    owner:\n    expires: 2026-12-21</pre>',
    )
    expect(text(renderSecurityHtml(passing()))).toContain('No finding blocks.')
  })

  it('tells what could not scan, what was left out, and the proof of each scan', () => {
    const page = text(renderSecurityHtml(failing()))
    expect(page).toContain('osv-scanner (reports/ osv-scanner.json): no package sources found (exit code 128)')
    expect(page).toContain(
      'trivy 0.68.1 scanned 412 packages 6 2 critical, 1 medium, 2 low, 1 info 2026-11-20, 1 day old 0',
    )
    expect(page).toContain('in part 87 files, 2 left out src/legacy/parser.js: syntax error at line 210')
  })

  it('keeps what nobody has to act on, after the rest', () => {
    const page = renderSecurityHtml(failing())
    expect([...page.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, heading]) => heading)).toEqual([
      'Gates',
      'Open findings',
      'What blocks',
      'What to raise',
      'Could not scan',
      'What warns',
      'Supply chain',
      'Licences',
      'Ages of packages',
      'Scans',
      'Waivers to look after',
      'Waived',
      'Set aside by the tools',
      'Open, below every limit',
      'Checks',
      'Written',
    ])
  })
})
