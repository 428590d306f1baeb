import { expect, it } from 'vitest'
import { renderSecuritySummary } from '../../../src/core/report/security-summary.ts'
import { expectDeadText, expectWholeTables } from './markup.ts'
import { finding } from './security-findings.ts'
import { failing, hostile, large, passing } from './security-samples.ts'

const bytes = (text: string) => Buffer.byteLength(text)
const part = (markdown: string, heading: string) =>
  markdown.split(`### ${heading}\n\n`)[1]?.split('\n\n')[0]?.split('\n')

it('tells the verdict of each gate first', () => {
  expect(renderSecuritySummary(failing()).split('\n').slice(0, 12)).toEqual([
    '## ❌ Security: 4 findings block, 1 tool could not scan',
    '',
    '**dependencies: 3 findings block and osv-scanner could not scan; access-control: 1 finding blocks**',
    '',
    'verdict **failed** · 8 findings open (4 critical, 1 high, 1 medium, 1 info, 1 unrated) · 1 waived · 1 set aside · 5 scans, 1 failed · score 41 of 100 · 41s',
    '',
    '| Gate | Verdict | Blocks | Warns | Waived | Critical | High | Medium | Info | Unrated | Because |',
    '| --- | --- | ---: | ---: | ---: | ---: | ---: | ---: | ---: | ---: | --- |',
    '| code | ⚠️ warned |  | 1 |  |  | 1 |  |  |  | 1 finding warns |',
    '| dependencies | ❌ failed | 3 |  | 1 | 3 |  |  |  |  | 3 findings block; osv-scanner: could not scan: no package sources found |',
    '| container | ⚠️ warned |  | 1 |  |  |  | 1 | 1 |  | 1 finding warns |',
    '| access-control | ❌ failed | 1 | 1 |  | 1 |  |  |  | 1 | 1 finding blocks; 1 finding warns |',
  ])
})

it('says of what blocks where it is, how to fix it, which rule blocks it, and what tools disagree about', () => {
  expect(part(renderSecuritySummary(failing()), 'What blocks')!.slice(0, 12)).toEqual([
    '- **critical** <a href="https://nvd.nist.gov/vuln/detail/CVE-2021-44228">CVE-2021-44228</a> Log4Shell: remote code execution by a logged text',
    '  - <code>org.apache.logging.log4j:log4j-core 2.14.1</code> in <code>services/billing/pom.xml:41</code>, found by dependency-check, trivy and grype',
    '  - **Fix:** raise org.apache.logging.log4j:log4j-core to 2.15.0 or newer',
    '  - **Why:** dependencies: critical is at least critical (block-on); known to be exploited, EPSS 94.3 %; trivy says critical, grype high; also known as GHSA-jfh8-c2jp-5v3q',
    '- **critical** <code>aws-access-token</code> AWS access key',
    '  - <code>config/prod.env:3</code>, found by gitleaks and trufflehog',
    '  - **Fix:** revoke it where it was issued, keep its successor in a secret store, and take it out of the file',
    '  - **Why:** access-control: unrated, here critical, is at least critical (block-on)',
    '- **critical** <a href="https://github.com/advisories/GHSA-gxpj-cx7g-858c">GHSA-gxpj-cx7g-858c</a> Regular expression denial of service in debug',
    '  - <code>debug 2.2.0</code> in <code>package-lock.json:3120</code> and 1 more place, found by npm-audit',
    '  - **Fix:** raise the direct dependencies express and mocha until debug is 2.6.9 or newer',
    '  - **Why:** dependencies: critical is at least critical (block-on); its waiver expired on 2026-11-01',
  ])
})

it('adds up what to raise where one package ends several findings, and only there', () => {
  expect(part(renderSecuritySummary(failing()), 'What to raise')!.slice(2)).toEqual([
    '| <code>org.apache.logging.log4j:log4j-core</code> | <code>2.14.1</code> | <code>2.16.0</code> |  | 2 |',
    '| <code>debug</code> | <code>2.2.0</code> | <code>2.6.9</code> | express and mocha | 1 |',
  ])
  const one = failing().findings.filter(({ rule }) => rule === 'CVE-2021-44228')
  expect(renderSecuritySummary({ ...failing(), findings: one })).not.toContain('What to raise')
})

it('has the waivers that would apply as one file to copy', () => {
  const [, yaml] = /```yaml\n(.*?)\n```/s.exec(renderSecuritySummary(failing()))!
  expect(yaml!.split('\n').slice(0, 9)).toEqual([
    'waivers:',
    '  - id: CVE-2021-44228',
    '    package: "pkg:maven/org.apache.logging.log4j/log4j-core@2.14.1"',
    '    reason:',
    '    owner:',
    '    expires: 2026-12-21',
    '  - rule: aws-access-token',
    '    path: config/prod.env',
    '    reason:',
  ])
})

it('names what could not scan with its reason, and what was left out of a scan', () => {
  const summary = renderSecuritySummary(failing())
  expect(summary).toContain(
    '### Could not scan\n\nWhat these would have found is not known.\n\n- 💥 **osv-scanner** (<code>reports/osv-scanner.json</code>): no package sources found (exit code 128); it looked at nothing\n',
  )
  expect(part(summary, 'Scanned only in part')).toEqual([
    '- ⚠️ **semgrep 1.146.0** left out:',
    '  - src/legacy/parser.js: syntax error at line 210',
    '  - src/generated.ts: larger than 1 MB',
  ])
})

it('folds what warns and the scans, with their proof', () => {
  const summary = renderSecuritySummary(failing())
  expect(summary).toContain('<details><summary>3 findings warn</summary>')
  expect(summary).toContain(
    '| high | <code>B602</code> subprocess call with shell=True identified, security issue. | <code>tools/release.py:77</code> | bandit and semgrep | code: high is at least low (warn-on) |',
  )
  expect(summary).toContain('<details><summary>5 scans, before uniting</summary>')
  expect(summary).toContain(
    '| trivy 0.68.1 | ✅ scanned | 412 packages | 6 | 2 critical, 1 medium, 2 low, 1 info | 2026-11-20, 1 day old | 0 | <code>reports/trivy.json</code> |',
  )
  expect(summary).toContain('| osv-scanner | 💥 could not scan | – | 0 |  | – | 128 |')
})

it('tells waivers to look after, licences, ages, signatures, and what was uploaded', () => {
  const summary = renderSecuritySummary(failing())
  expect(part(summary, 'Waivers to look after')!.slice(2)).toEqual([
    '| expired 2026-11-01 | <code>GHSA-gxpj-cx7g-858c, npm/debug</code> | team-web | the slow function is never called |',
    '| matches nothing | <code>test/&#42;&#42;, generic-api-key</code> | team-ops | made up |',
  ])
  expect(summary).toContain('- ❌ **image signature**: no signature was found for this digest')
  expect(summary).toContain('| ⚠️ warned | <code>AGPL-3.0-only</code> | network copyleft | pdf-tools |')
  expect(summary).toContain('<details><summary>1 package too old or too new</summary>')
  expect(summary).toContain('SARIF: 8 results in 4 runs, sluice.sarif. Upload: taken by code scanning\n')
  expect(summary).toContain('SBOM: 1616 packages (SPDX 2.3), sbom.spdx.json\n')
})

it('is short when all is well, and never calls nothing clean', () => {
  const summary = renderSecuritySummary(passing())
  expect(summary.split('\n').slice(0, 9)).toEqual([
    '## ✅ Security: nothing found',
    '',
    '**1 tool scanned, nothing found**',
    '',
    'verdict **passed** · 0 findings open · 1 scan · 41s',
    '',
    '| Gate | Verdict | Blocks | Warns | Waived | Because |',
    '| --- | --- | ---: | ---: | ---: | --- |',
    '| code | ✅ passed |  |  |  |  |',
  ])
  expect(summary).not.toContain('### ')
  const nothing = { ...passing(), verdict: 'inconclusive' as const, scans: [], gates: [] }
  expect(renderSecuritySummary(nothing)).toMatch(/^## ⚪ Security: nothing was scanned\n/)
  const low = { ...passing(), findings: [finding('CVE-2005-2541', 'info')] }
  expect(renderSecuritySummary(low)).toMatch(/^## ✅ Security: nothing blocks, 1 finding open\n/)
})

it('caps what there can be many of, and says how many are left', () => {
  const summary = renderSecuritySummary(large(3_000))
  expect(bytes(summary)).toBeLessThan(200_000)
  expect(summary).toContain('1150 more findings in the JSON report.')
  for (const left of [
    '1450 more scans',
    '2950 more checks',
    '2950 more licences',
    '5950 more waivers',
    '2980 more warnings',
  ]) {
    expect(summary).toContain(`${left} in the JSON report.`)
  }
})

it.each([1_048_576, 20_000, 5_000, 700, 60, 10])('never exceeds %d bytes', (limitBytes) => {
  const text = 'ä|'.repeat(5_000)
  const report = large(300)
  const worst = {
    ...report,
    reason: text,
    findings: report.findings.map((row) => ({ ...row, title: text, path: text })),
  }
  expect(bytes(renderSecuritySummary(worst, { limitBytes }))).toBeLessThanOrEqual(Math.min(900_000, limitBytes))
})

it('leaves out the least important parts first, and says which', () => {
  const summary = renderSecuritySummary(failing(), { limitBytes: 3_000 })
  expect(summary).toContain('### What blocks')
  expect(summary).toMatch(/\nLeft out to stay below 3000 bytes: waived, [a-z, ]+\.\n$/)
  expect(renderSecuritySummary(failing(), { limitBytes: 70 })).toBe(
    '## ❌ Security: 4 findings block, 1 tool could not scan\n',
  )
})

it('lets nothing from outside become markup, a mention, a link or a new line', () => {
  const summary = renderSecuritySummary(hostile())
  expectWholeTables(summary)
  const [fence, ...more] = summary.match(/```yaml\n.*?\n```\n/gs)!
  expect(more).toEqual([])
  expect(fence!.slice('```yaml\n'.length, -'\n```\n'.length)).not.toMatch(/[<>`\u202e\u2028]|\n(?! )(?!waivers)/)
  expectDeadText(summary.replace(fence!, ''))
})
