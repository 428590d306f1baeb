import { expect, it } from 'vitest'
import { checkstyle } from '../../../../src/providers/checks/checkstyle.ts'
import { eslintJson } from '../../../../src/providers/checks/eslint-json.ts'
import { golangciLint } from '../../../../src/providers/checks/golangci-lint.ts'
import { hadolint } from '../../../../src/providers/checks/hadolint.ts'
import { k6 } from '../../../../src/providers/checks/k6.ts'
import { lhci } from '../../../../src/providers/checks/lhci.ts'
import { lighthouse } from '../../../../src/providers/checks/lighthouse.ts'
import { mypy } from '../../../../src/providers/checks/mypy.ts'
import { pylint } from '../../../../src/providers/checks/pylint.ts'
import { pyright } from '../../../../src/providers/checks/pyright.ts'
import { ruff } from '../../../../src/providers/checks/ruff.ts'
import { sarif } from '../../../../src/providers/checks/sarif.ts'
import { shellcheck } from '../../../../src/providers/checks/shellcheck.ts'
import { sizeLimit } from '../../../../src/providers/checks/size-limit.ts'
import { stylelintJson } from '../../../../src/providers/checks/stylelint-json.ts'
import { coverageReaders } from '../../../../src/providers/coverage/index.ts'
import { findingsReaders } from '../../../../src/providers/findings/index.ts'

const READERS = [
  checkstyle,
  eslintJson,
  golangciLint,
  hadolint,
  k6,
  lhci,
  lighthouse,
  mypy,
  pylint,
  pyright,
  ruff,
  sarif,
  shellcheck,
  sizeLimit,
  stylelintJson,
]
const json = (value: unknown) => ({ syntax: 'json', value }) as const

/** The beginning of a report of each format, and the formats of security-scan that are the same. */
const SAMPLES = [
  ['checkstyle', { syntax: 'xml', root: 'checkstyle', attributes: { version: '4.3' }, text: '<checkstyle>' }, []],
  ['eslint-json', json([{ filePath: 'a', messages: [], errorCount: 0 }]), ['eslint']],
  ['golangci-lint', json({ Issues: [], Report: { Linters: [] } }), []],
  ['hadolint', json([{ code: 'DL3008', level: 'info', line: 1, column: 1, file: 'D', message: '' }]), ['hadolint']],
  ['k6', json({ root_group: {}, metrics: {} }), []],
  ['k6', json({ version: '1.0.0', metadata: {}, config: {}, results: { metrics: [] } }), []],
  ['lhci', json([{ url: 'u', isRepresentativeRun: true, htmlPath: 'h', jsonPath: 'j', summary: {} }]), []],
  [
    'lhci',
    json([{ name: 'n', expected: 1, actual: 1, values: [], operator: '<=', passed: false, level: 'error' }]),
    [],
  ],
  ['lighthouse', json({ lighthouseVersion: '12', categories: {}, audits: {} }), []],
  ['mypy', json({ file: 'a', line: 1, column: 1, message: '', hint: null, code: null, severity: 'note' }), []],
  [
    'pylint',
    json([{ type: 'error', module: 'm', obj: '', line: 1, column: 0, path: 'p', symbol: 's', message: '' }]),
    [],
  ],
  ['pylint', json({ messages: [], statistics: {} }), []],
  ['pyright', json({ version: '1', time: '', generalDiagnostics: [], summary: {} }), []],
  [
    'ruff',
    json([{ code: 'F1', filename: 'a', location: {}, end_location: {}, message: '', noqa_row: 1, url: '' }]),
    [],
  ],
  ['sarif', json({ version: '2.1.0', runs: [] }), ['sarif']],
  ['shellcheck', json([{ file: 'a', line: 1, endLine: 1, column: 1, level: 'error', code: 1, message: '' }]), []],
  ['size-limit', json([{ name: 'a', passed: true, size: 1, sizeLimit: 2 }]), []],
  ['stylelint-json', json([{ source: 'a', deprecations: [], invalidOptionWarnings: [], warnings: [] }]), []],
] as const

it.each(SAMPLES)('%s is known by its own reader alone', (format, opening, security) => {
  const knownBy = (readers: readonly { readonly format: string; recognises(of: typeof opening): boolean }[]) =>
    readers.filter((reader) => reader.recognises(opening)).map((reader) => reader.format)
  expect(knownBy(READERS)).toEqual([format])
  expect(knownBy(coverageReaders)).toEqual([])
  expect(knownBy(findingsReaders)).toEqual(security)
})
