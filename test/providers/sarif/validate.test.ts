import { expect, it } from 'vitest'
import type { Finding } from '../../../src/core/findings/finding.ts'
import { packSarif } from '../../../src/providers/sarif/pack.ts'
import { finding, scan, secret, vulnerability } from '../../core/findings/samples.ts'
import { errorsOf } from '../../support/multitool.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const folder = temporaryFolder('validate')

/** Whatever a report may make of a finding. */
const ODD: readonly Finding[] = [
  finding({ title: '', rule: '', detail: '', spot: { path: '' } }),
  finding({ title: '\u0000\u001b[31m', rule: 'x'.repeat(999), detail: 'y'.repeat(99_999) }),
  finding({ title: '{0} [link](1) <b>', url: 'http://', spot: { path: 'C:\\a b\\ü%#?.c', line: 3, endLine: 1 } }),
  finding({
    spot: { path: 'a.py', line: 3, column: 9, endColumn: 2 },
    url: 'https://a.example/ b',
    cwe: [0, 79, 79_000],
  }),
  finding({ spot: { path: 'a.py', line: 3, endColumn: 2 }, severity: 'info', score: 0, confidence: 'sure' }),
  finding({ kind: 'web', rule: '10062', url: 'https://joe:x@shop.example:8080/a?b=c#d', severity: 'unrated' }),
  finding({ kind: 'lint', rule: 'semi', severity: 'low', spot: { path: '../..//x.js', line: 1 } }),
  secret({ spot: undefined }),
  vulnerability({ spot: undefined, fixedIn: ['1', '2'], aliases: ['GHSA-x'], score: 9.96, severity: 'critical' }),
  finding({ title: 'flows', flows: [[], [{ spot: { path: '..' } }]] }),
  finding({
    flows: [
      [
        { spot: { path: '/home/runner/a b.py', line: 1 }, message: 'in' },
        { spot: { path: 'b.py' }, message: '\u0000' },
      ],
    ],
  }),
  vulnerability({}, { name: 'org.a:b', purl: 'pkg:maven/org.a/b@1', through: ['c'], ecosystem: undefined }),
]

it('SARIF Multitool finds what GitHub would refuse', () => {
  const log = {
    $schema: 'x',
    version: '2.1.0',
    runs: [{ tool: { driver: { name: 'x' } }, results: [{ message: {} }] }],
  }
  expect(errorsOf(JSON.stringify(log), folder)).not.toEqual([])
})

it('SARIF Multitool finds no error by the rules of SARIF and of GitHub, whatever the findings are', () => {
  const scans = [
    { ...scan('trivy', ODD), toolVersion: '' },
    scan('gitleaks'),
    scan('a tool/of nobody', [...ODD, ...ODD]),
  ]
  const { sarif, runs } = packSarif(scans, { category: 'sluice' })
  expect(runs.map(({ results }) => results)).toEqual([12, 0, 12])
  expect(errorsOf(sarif.join(''), folder)).toEqual([])
})
