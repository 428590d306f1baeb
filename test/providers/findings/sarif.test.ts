import { expect, it } from 'vitest'
import { sarif } from '../../../src/providers/findings/sarif.ts'
import { fingerprintOf } from '../../../src/providers/findings/shared/fingerprint.ts'
import { jsonReport } from '../../support/json-report.ts'
import { refusal } from '../../support/report-source.ts'
import { locationOf, readRun } from '../../support/sarif-log.ts'

const REGION = {
  startLine: 5,
  endLine: 6,
  startColumn: 12,
  endColumn: 19,
  snippet: { text: '  return  eval(x)\nmore' },
}
const RESULT = { ruleId: 'R1', message: { text: 'Do not.' }, locations: [locationOf({ uri: 'app.py' }, REGION)] }
const RULE = {
  id: 'R1',
  shortDescription: { text: 'Evaluation of input' },
  helpUri: 'https://rules.example/R1',
  properties: { 'security-severity': '8.1', precision: 'high', tags: ['security', 'external/cwe/cwe-095'] },
}

it('reads a result with what its rule says', () => {
  const scan = readRun({ results: [RESULT] }, { name: 'CodeQL', semanticVersion: '2.20.0', rules: [RULE] })
  expect(scan).toMatchObject({
    tool: 'codeql',
    toolVersion: '2.20.0',
    reported: 1,
    couldNotScan: undefined,
    partial: [],
  })
  expect(scan.findings).toEqual([
    {
      kind: 'code',
      rule: 'R1',
      severity: 'high',
      title: 'Evaluation of input',
      detail: 'Do not.',
      aliases: [],
      cwe: [95],
      fixedIn: [],
      spot: { path: 'app.py', line: 5, endLine: 6, column: 12, endColumn: 19 },
      fingerprint: fingerprintOf('return eval(x)'),
      url: 'https://rules.example/R1',
      suppressed: undefined,
      confidence: 'high',
    },
  ])
})

it('reads one scan for each run', () => {
  const runs = ['Semgrep OSS', 'Docker Scout', 'My own Scanner!'].map((name) => ({
    tool: { driver: { name } },
    results: [],
  }))
  expect(sarif.read(jsonReport({ version: '2.1.0', runs })).map(({ tool, reported }) => [tool, reported])).toEqual([
    ['semgrep', 0],
    ['docker-scout', 0],
    ['my-own-scanner', 0],
  ])
})

it('has a finding for each place of a result, and one for a result without a place', () => {
  const locations = [locationOf({ uri: 'a.js' }), locationOf({ uri: 'b.js' })]
  const scan = readRun({
    results: [
      { ...RESULT, locations },
      { ...RESULT, locations: [] },
    ],
  })
  expect(scan.findings.map(({ spot }) => spot?.path)).toEqual(['a.js', 'b.js', undefined])
  expect(scan.reported).toBe(3)
})

it.each([
  [{ kind: 'pass' }, 0],
  [{ kind: 'notApplicable' }, 0],
  [{ baselineState: 'absent' }, 0],
  [{ kind: 'open' }, 1],
  [{ kind: 'fail', baselineState: 'unchanged' }, 1],
])('counts a result with %j as %d', (more, count) => {
  expect(readRun({ results: [{ ...RESULT, ...more }] }).reported).toBe(count)
})

it.each([
  [[{ kind: 'inSource' }], 'in the source'],
  [[{ kind: 'external', status: 'accepted', justification: 'a test file' }], 'a test file'],
  [[{ kind: 'external', status: 'rejected' }], undefined],
  [[{ kind: 'external' }, { kind: 'external', status: 'underReview' }], undefined],
  [[], undefined],
])('reads the suppressions %j as %s', (suppressions, suppressed) => {
  const scan = readRun({ results: [{ ...RESULT, suppressions }] })
  expect(scan.findings[0]?.suppressed).toBe(suppressed)
  expect(scan.reported).toBe(1)
})

it('puts arguments into the message of a rule and takes links apart', () => {
  const rule = { id: 'R1', messageStrings: { default: { text: 'Variable "{0}" of {{1}} ([here]({1})).' } } }
  const message = { id: 'default', arguments: ['ptr', '0'] }
  expect(readRun({ results: [{ ...RESULT, message }] }, { rules: [rule] }).findings[0]?.detail).toBe(
    'Variable "ptr" of {1} (here).',
  )
})

it.each([
  [{}, 'The run has no list of results, not even an empty one.'],
  [{ results: null }, 'The run has no list of results, not even an empty one.'],
  [{ externalPropertyFileReferences: { results: [{ location: { uri: 'x' } }] } }, 'Its results stand in another file.'],
  [
    { results: [], invocations: [{ executionSuccessful: false, exitCode: 2 }] },
    'The tool says that it did not succeed: exit code 2.',
  ],
  [{ results: [], invocations: [{ executionSuccessful: true }] }, undefined],
])('of %j says: %s', (run, why) => {
  expect(readRun(run).couldNotScan).toBe(why)
})

it('is partial when it failed with results or told of errors', () => {
  const notification = (level: string, text: string) => ({ level, message: { text } })
  const toolExecutionNotifications = [notification('error', 'a.js: no parse'), notification('warning', 'slow')]
  expect(readRun({ results: [RESULT], invocations: [{ executionSuccessful: false }] })).toMatchObject({
    couldNotScan: undefined,
    partial: ['The tool says that it did not succeed.'],
  })
  expect(
    readRun({ results: [], invocations: [{ executionSuccessful: true, toolExecutionNotifications }] }),
  ).toMatchObject({
    couldNotScan: undefined,
    partial: ['a.js: no parse'],
  })
})

it('is no scan without a run, and refuses other versions and shapes', () => {
  expect(sarif.read(jsonReport({ version: '2.1.0', runs: [] }))[0]?.couldNotScan).toBe(
    'The file holds no run of any tool.',
  )
  expect(refusal(() => sarif.read(jsonReport({ version: '2.0.0', runs: [] })))).toBe(
    'line ?: Its version is "2.0.0"; SARIF 2.1.0 is read.',
  )
  expect(refusal(() => readRun({ results: [{ ...RESULT, locations: {} }] }))).toBe(
    'line ?: runs[0].results[0].locations is an object; it has to be a list.',
  )
})
