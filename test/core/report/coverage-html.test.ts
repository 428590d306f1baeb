import { describe, expect, it } from 'vitest'
import { renderCoverageHtml } from '../../../src/core/report/coverage-html.ts'
import { failing, file, hostile, large, passing, totals } from './coverage-samples.ts'
import { text } from './markup.ts'
import { pageContract } from './page-contract.ts'

describe('the page', () => {
  pageContract({
    render: renderCoverageHtml,
    hostile: hostile(),
    samples: {
      'a failure': failing(),
      'a success': passing(),
      'hostile names': hostile(),
      'many files': large(2_100),
      nothing: { ...passing(), totals: totals(), files: [], inputs: [], checks: [] },
    },
  })

  it('has at most 2000 files, the first 50 open, and counts the others', () => {
    const page = renderCoverageHtml(large(2_100))
    expect(page).toContain('<summary>1950 more files</summary>')
    expect(text(page)).toContain('100 more files left out here; the JSON report has them all.')
    expect(text(page)).toContain('2050 more warnings left out here')
    expect(Buffer.byteLength(page)).toBeLessThan(2_500_000)
  })
})

describe('what it says', () => {
  it('begins with the verdict, the coverage, and why', () => {
    expect(text(renderCoverageHtml(failing()))).toMatch(
      /^ ?failed Coverage 79\.98 % of lines lines 79\.98 % is below 80 %, .* Reports 2 Files 5 Compared with 41d2a90 artifact coverage-baseline, of 2026-11-19, 2 days old Started \(UTC\) 2026-11-21 12:00:00 Took 1s 1 warning coverage\/lcov\.info: /,
    )
  })

  it('tells with each bar what is covered, how that changed, and what is expected', () => {
    const page = renderCoverageHtml(failing())
    expect([...page.matchAll(/class="bar" role="img" aria-label="([^"]+)"/g)].map(([, label]) => label)).toEqual([
      'Lines: 79.98 % covered, 1099 of 1374, −0.09 points, at least 80 %, 80.07 % in the base',
      'Branches: 77.37 % covered, 212 of 274, −0.99 points, at least 75 %, 78.35 % in the base',
      'Functions: 83.33 % covered, 95 of 114, −1.21 points, at least 80 %, 84.54 % in the base',
      'Changed lines: 61.53 % covered, 32 of 52, at least 75 %',
    ])
    expect(page).toContain('<rect class="fill failed" y="5" width="79.98%" height="12" rx="3"/>')
    expect(page).toContain('<line class="mark" x1="80%" x2="80%" y1="1" y2="21"/>')
    expect(page).toContain('<svg x="80.07%" y="16" overflow="visible"><path class="was"')
    expect(text(page)).toContain(
      'Not measured: statements. The upright mark is what is expected. The triangle is the base.',
    )
  })

  it('says with each check that failed what to do', () => {
    const page = text(renderCoverageHtml(failing()))
    expect(page).toContain('failed lines at least 80 % 79.98 % 1099 of 1374 covered; cover 1 line more')
    expect(text(renderCoverageHtml({ ...failing(), checks: [] }))).toContain('No limit was set.')
  })

  it('lists the uncovered changed lines and the changed files that no report knows', () => {
    const page = text(renderCoverageHtml(failing()))
    expect(page).toContain('Compared with the merge base 41d2a90 of main. 14 lines only moved and are not counted.')
    expect(page).toContain('src/ billing/ tax.ts 8 of 26 9–21, 34–38')
    expect(page).toContain('1 changed file in no report scripts/ seed.ts')
    expect(text(renderCoverageHtml(passing()))).not.toContain('Changed lines')
  })

  it('has a row for each file, the worst first', () => {
    const [, table] = renderCoverageHtml(failing()).split('<h2>Files</h2>')
    const rows = [...table!.matchAll(/<th scope="row" class="path">(.*?)<\/th>/g)].slice(0, 5)
    expect(rows.map(([, cell]) => cell!.replace(/<wbr>/g, '').replace(/<span class="failed".*?<\/span>/, '!'))).toEqual(
      [
        '! …/src/very/deeply/nested/folder/of/adapters/for/databases/postgres-transaction-adapter.ts',
        '! src/billing/tax.ts',
        'src/billing/invoice.ts',
        'src/http/retry.ts',
        'src/cart/cart.ts',
      ],
    )
    expect(text(table!)).toContain('src/ cart/ cart.ts 100 % 0 100 % 100 % +2.08')
  })

  it('names the statements where lines are not measured', () => {
    const files = [{ ...file('a.go', 0, 0), lines: null, statements: { covered: 1, total: 4 } }]
    const [, table] = renderCoverageHtml({ ...passing(), files }).split('<h2>Files</h2>')
    expect(text(table!)).toMatch(/^ File Statements Uncovered Uncovered lines a\.go 25\.00 % 3 /)
  })
})
