import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { judgeReport } from '../../../src/core/quality/judge-report.ts'
import { checksReaders } from '../../../src/providers/checks/index.ts'
import { sarif } from '../../../src/providers/checks/sarif.ts'
import { openingOf } from '../../../src/providers/reports/opening.ts'
import { openSource } from '../../../src/providers/reports/source.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'
import { SARIF_SAMPLE } from '../../support/sarif-sample.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const FOLDER = new URL('../../fixtures/quality/sarif/', import.meta.url).pathname
const scratch = temporaryFolder('sarif')

const fixture = (file: string) => openSource(join(FOLDER, file), file)
const PLACE = {
  physicalLocation: { artifactLocation: { uri: 'src/a.js' }, region: { startLine: 4, startColumn: 2, endLine: 5 } },
}
const RESULT = { ruleId: 'R1', level: 'error', message: { text: 'Do not.' }, locations: [PLACE] }
const run = (more: object, driver: object = {}) => ({ tool: { driver: { name: 'Linter', ...driver } }, ...more })
const read = (...runs: readonly object[]) => sarif.read(jsonReport({ version: '2.1.0', runs }))

describe('what real tools wrote', () => {
  it.each([
    ['eslint.sarif', 'ESLint', '9.39.5', 'failed', '3 errors'],
    ['eslint-clean.sarif', 'ESLint', '9.39.5', 'passed', 'nothing found'],
    ['ruff.sarif', 'ruff', '0.14.5', 'failed', '3 errors'],
    ['ruff-broken.sarif', 'ruff', '0.14.5', 'failed', '2 errors'],
    ['hadolint.sarif', 'Hadolint', '2.15.1', 'warned', '4 warnings'],
  ])('%s is of %s %s and %s: %s', (file, tool, toolVersion, verdict, because) => {
    const report = sarif.read(fixture(file))
    expect(report).toMatchObject({ about: 'lint', tool, toolVersion })
    expect(judgeReport(report)).toEqual({ verdict, because })
  })

  it('is known by this reader alone', () => {
    const known = checksReaders.filter((reader) => reader.recognises(openingOf(fixture('ruff.sarif'))))
    expect(known.map(({ format }) => format)).toEqual(['sarif'])
  })

  it('leaves out what ESLint suppressed, and keeps its levels', () => {
    expect(sarif.read(fixture('eslint.sarif')).annotations).toMatchObject([
      { path: '/project/src/app.js', line: 1, column: 7, level: 'warning', rule: 'no-unused-vars' },
      { line: 5, level: 'error', rule: 'eqeqeq', message: "Expected '===' and instead saw '=='." },
      { line: 5, level: 'error', rule: 'no-eval' },
      { line: 6, level: 'error', rule: 'no-debugger' },
    ])
  })

  it('is never green when a file could not be parsed', () => {
    expect(judgeReport(sarif.read(fixture('eslint-broken.sarif')))).toEqual({
      verdict: 'inconclusive',
      because:
        'ESLint could not do its work: The tool says that it did not succeed: /project/broken.js:2: Parsing error: Unexpected token.',
    })
  })
})

it('has one annotation for each place of a result', () => {
  const other = { physicalLocation: { artifactLocation: { uri: 'b.js' } } }
  expect(read(run({ results: [{ ...RESULT, locations: [PLACE, other] }] })).annotations).toEqual([
    { path: 'src/a.js', line: 4, endLine: 5, column: 2, level: 'error', rule: 'R1', message: 'Do not.' },
    { path: 'b.js', level: 'error', rule: 'R1', message: 'Do not.' },
  ])
})

it.each([
  [{ level: 'error' }, 'error'],
  [{ level: 'warning' }, 'warning'],
  [{ level: 'note' }, 'notice'],
  [{ level: 'none' }, 'notice'],
  [{ level: undefined }, 'warning'],
  [{ level: undefined, ruleId: 'N' }, 'notice'],
  [{ level: 'fatal' }, 'error'],
  [{ kind: 'informational' }, 'notice'],
  [{ kind: 'review' }, 'warning'],
  [{ kind: 'pass' }, undefined],
  [{ kind: 'notApplicable' }, undefined],
  [{ baselineState: 'absent' }, undefined],
  [{ suppressions: [{ kind: 'inSource' }] }, undefined],
  [{ suppressions: [{ kind: 'external', status: 'rejected' }] }, 'error'],
])('takes a result with %j as %s', (more, level) => {
  const rules = [{ id: 'R1' }, { id: 'N', defaultConfiguration: { level: 'note' } }]
  const report = read(run({ results: [{ ...RESULT, ...more }] }, { rules }))
  expect(report.annotations.map((each) => each.level)).toEqual(level === undefined ? [] : [level])
})

describe('what decides nothing', () => {
  const notifications = [{ level: 'error', message: { text: 'a.js: no parse' } }]
  it.each([
    [[], 'The file holds no run of any tool.'],
    [[run({})], 'Linter could not do its work: The run has no list of results, not even an empty one.'],
    [
      [run({ results: [], invocations: [{ executionSuccessful: false, exitCode: 3 }] })],
      'Linter could not do its work: The tool says that it did not succeed: exit code 3.',
    ],
    [
      [
        run({
          results: [],
          invocations: [{ executionSuccessful: true, toolExecutionNotifications: notifications }],
        }),
      ],
      'Linter could not do its work: It told of an error: a.js: no parse',
    ],
    [
      [run({ results: [] }), run({}, { name: 'Other' })],
      'Other could not do its work: The run has no list of results, not even an empty one.',
    ],
  ])('%j', (runs, because) => {
    expect(judgeReport(read(...runs))).toEqual({ verdict: 'inconclusive', because })
  })

  it('a run that failed is no better for its warnings, and its errors still fail', () => {
    const invocations = [{ executionSuccessful: false }]
    const judged = (level: string) => judgeReport(read(run({ results: [{ ...RESULT, level }], invocations })))
    expect(judged('warning').verdict).toBe('inconclusive')
    expect(judged('error')).toEqual({
      verdict: 'failed',
      because: '1 error; Linter could not do its work: The tool says that it did not succeed.',
    })
  })
})

it('says whose word each is where a file has the runs of several tools', () => {
  const report = read(run({ results: [RESULT] }), run({ results: [RESULT] }, { name: 'Other', version: '2' }))
  expect(report).toMatchObject({ tool: 'SARIF', toolVersion: undefined })
  expect(report.annotations.map(({ tool }) => tool)).toEqual(['Linter', 'Other'])
})

it('shows no credential that a rule quotes', () => {
  const token = `ghp${'_'}${'a1B2'.repeat(9)}`
  const told = { ...RESULT, message: { text: `Found ${token} by joe@mail.example` } }
  const toolExecutionNotifications = [{ level: 'error', message: { text: `no ${token}` } }]
  const report = read(
    run({ results: [told], invocations: [{ executionSuccessful: true, toolExecutionNotifications }] }),
  )
  expect(report.annotations[0]?.message).toBe('Found *** by ***')
  expect(JSON.stringify(report)).not.toContain('a1B2')
})

it('refuses what is empty, cut off, of another version or of another shape', () => {
  const open = (content: string) => {
    const file = join(scratch, 'x.sarif')
    writeFileSync(file, content)
    return refusal(() => sarif.read(openSource(file, 'x.sarif')))
  }
  const whole = JSON.stringify(SARIF_SAMPLE, null, 1)
  expect(open('')).toMatch(/it is empty/i)
  expect(open(whole.slice(0, whole.length / 2))).toMatch(/^line \d+: It is no JSON/)
  expect(refusal(() => sarif.read(jsonReport({ version: '2.0.0', runs: [] })))).toBe(
    'line ?: Its version is "2.0.0"; SARIF 2.1.0 is read.',
  )
  expect(refusal(() => read(run({ results: {} })))).toBe('line ?: runs[0].results is an object; it has to be a list.')
})
