import { describe, expect, it } from 'vitest'
import { readBaseReport } from '../../../src/core/findings/base-report.ts'
import {
  addedToBaseline,
  type BaselineEntry,
  type FindingsBaseline,
  knownByBaseline,
  readFindingsBaseline,
  shrinkBaseline,
  startBaseline,
  writeFindingsBaseline,
} from '../../../src/core/findings/baseline.ts'
import { judge } from '../../../src/core/findings/judge.ts'
import { rulesOf } from '../../../src/core/findings/rules.ts'
import { unite } from '../../../src/core/findings/unite.ts'
import { finding, prefixMatcher, scan, secret } from './samples.ts'

const entry = (key: string, ...tools: string[]): BaselineEntry => ({ keys: [key], gate: 'code', tools })
const baseline = (...findings: BaselineEntry[]): FindingsBaseline => ({ schemaVersion: 1, findings })

describe('the baseline', () => {
  it('starts with what blocks or warns', () => {
    const scans = [
      scan('bandit', [finding({ severity: 'critical' }), finding({ rule: 'B1', severity: 'info' })]),
      scan('gitleaks', [secret()]),
    ]
    const { findings } = judge({
      findings: unite(scans),
      scans,
      rules: rulesOf({}),
      waivers: [],
      matcherOf: prefixMatcher,
      now: 0,
    })
    expect(startBaseline(findings).findings).toEqual([
      { keys: ['code |  |  | b602'], gate: 'code', tools: ['bandit'] },
      { keys: ['secret | src/a.ts | f00d'], gate: 'access-control', tools: ['gitleaks'] },
    ])
  })
  it('is written with one line for each, and read as it was written', () => {
    const text = writeFindingsBaseline(baseline(entry('b', 'x'), entry('a', 'x')))
    expect(text).toBe(
      '{"schemaVersion":1,"findings":[\n{"keys":["a"],"gate":"code","tools":["x"]},\n{"keys":["b"],"gate":"code","tools":["x"]}\n]}\n',
    )
    expect(readFindingsBaseline(text, 'x')).toEqual(baseline(entry('a', 'x'), entry('b', 'x')))
    expect(readFindingsBaseline(writeFindingsBaseline(baseline()), 'x')).toEqual(baseline())
  })
  it.each([
    ['{', 'It is no JSON.'],
    ['[]', 'the document: '],
    ['{"schemaVersion":2,"findings":[]}', 'schemaVersion: '],
    ['{"schemaVersion":1,"findings":[{"keys":[],"gate":"code","tools":["x"]}]}', 'findings.0.keys: '],
  ])('%s is a problem', (text, why) => {
    expect(() => readFindingsBaseline(text, 'b.json')).toThrow(
      expect.objectContaining({
        problem: expect.objectContaining({ code: 'findings-baseline-broken', why: expect.stringContaining(why) }),
      }),
    )
  })
})

describe('the ratchet', () => {
  const old = baseline(entry('fixed', 'bandit'), entry('there', 'bandit'), entry('both', 'bandit', 'semgrep'))
  it('loses what is fixed and gains nothing', () => {
    const { baseline: shrunk, gone } = shrinkBaseline(
      old,
      [{ keys: ['other', 'there'] }, { keys: ['new'] }],
      [scan('bandit'), scan('semgrep')],
    )
    expect(shrunk).toEqual(baseline(entry('there', 'bandit')))
    expect(gone).toEqual([entry('fixed', 'bandit'), entry('both', 'bandit', 'semgrep')])
  })
  it.each([
    ['did not run', []],
    ['could not scan', [scan('semgrep', [], { couldNotScan: 'x' })]],
    ['scanned a part', [scan('semgrep', [], { partial: ['x'] })]],
    ['scanned once and could not once', [scan('semgrep'), scan('semgrep', [], { couldNotScan: 'x' })]],
  ])('keeps what was found by a tool that %s', (_why, scans) => {
    const { gone } = shrinkBaseline(old, [], [scan('bandit'), ...scans])
    expect(gone).toEqual([entry('fixed', 'bandit'), entry('there', 'bandit')])
  })
  it('tells what a change adds by hand', () => {
    expect(addedToBaseline(old, baseline(entry('there', 'bandit'), entry('more', 'bandit')))).toEqual([
      entry('more', 'bandit'),
    ])
    expect(knownByBaseline(old).has({ keys: ['x', 'fixed'] })).toBe(true)
  })
})

describe('the report of the base', () => {
  it('knows its findings by any of their keys', () => {
    const findings = [{ rule: 'x', key: 'a', keys: ['b'] }, { key: 'c' }]
    const known = readBaseReport(JSON.stringify({ action: 'security-scan', findings }), 'base.json')
    expect(['a', 'b', 'c', 'z'].map((key) => known.has({ keys: ['y', key] }))).toEqual([true, true, true, false])
  })
  it.each(['{}', '[]', '{"findings":[{"rule":"x"}]}', '"text"', 'text'])('%s is a problem', (report) => {
    expect(() => readBaseReport(report, 'base.json')).toThrow(
      expect.objectContaining({ problem: expect.objectContaining({ code: 'base-report-broken' }) }),
    )
  })
})
