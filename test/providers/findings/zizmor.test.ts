import { expect, it } from 'vitest'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { zizmor } from '../../../src/providers/findings/zizmor.ts'
import { jsonReport } from '../../support/json-report.ts'

function location(kind: string, key: object, row: number) {
  return {
    symbolic: { key, annotation: `note of ${kind}`, kind },
    concrete: {
      location: { start_point: { row, column: 8 }, end_point: { row: row + 2, column: 56 } },
      feature: 'uses: actions/checkout@v3\n  with: {}',
    },
  }
}

const ENTRY = {
  ident: 'artipacked',
  desc: 'credential persistence through GitHub Actions artifacts',
  url: 'https://docs.zizmor.sh/audits/#artipacked',
  determinations: { confidence: 'Low', severity: 'Medium' },
  locations: [
    location('Related', { Local: { verbatim_path: './other.yml' } }, 1),
    location('Primary', { Local: { verbatim_path: './.github/workflows/ci.yml' } }, 5),
  ],
  ignored: false,
}

const read = (...entries: object[]) => zizmor.read(jsonReport(entries))[0]

it('reads the primary place, from row and column 0', () => {
  expect(read(ENTRY)).toEqual({
    tool: 'zizmor',
    reported: 1,
    partial: [],
    findings: [
      {
        kind: 'workflow',
        rule: 'artipacked',
        severity: 'medium',
        title: 'credential persistence through GitHub Actions artifacts',
        detail: 'note of Primary',
        aliases: [],
        cwe: [],
        fixedIn: [],
        spot: { path: '.github/workflows/ci.yml', line: 6, endLine: 8, column: 9, endColumn: 57 },
        fingerprint: fingerprintOf('uses: actions/checkout@v3'),
        url: 'https://docs.zizmor.sh/audits/#artipacked',
        suppressed: undefined,
        confidence: 'Low',
      },
    ],
  })
})

it.each([
  [{ Local: { given_path: 'a.yml' } }],
  [{ Local: { verbatim_path: 'a.yml' } }],
  [{ Remote: { slug: { owner: 'o' }, path: 'a.yml' } }],
])('finds the path of %j', (key) => {
  expect(read({ ...ENTRY, locations: [location('Primary', key, 0)] })?.findings[0]?.spot?.path).toBe('a.yml')
})

it.each([
  ['Unknown', 'unrated'],
  ['Informational', 'info'],
  ['Low', 'low'],
  ['High', 'high'],
])('rates %s as %s', (word, severity) => {
  const determinations = { ...ENTRY.determinations, severity: word }
  expect(read({ ...ENTRY, determinations })?.findings[0]?.severity).toBe(severity)
})

it('keeps an ignored entry as suppressed', () => {
  expect(read({ ...ENTRY, ignored: true })?.findings[0]?.suppressed).toContain('ignored')
})
