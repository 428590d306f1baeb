import { expect, it } from 'vitest'
import { qualityStep } from './step.ts'

const LINES = 'checking\nsrc/a.x:3: warn Odd\nsrc/b.x:4: fail Bad\n'
const PATTERN = '(?<path>[^:]+):(?<line>\\d+): (?<level>warn|fail) (?<message>.+)'
const FOUND = [
  { path: 'src/a.x', line: 3, level: 'warning', rule: '', message: 'Odd' },
  { path: 'src/b.x', line: 4, level: 'error', rule: '', message: 'Bad' },
]

it('a check says what the findings in its output look like', async () => {
  const step = qualityStep()
  step.write('out.txt', LINES)
  const checks = `- { name: mine, run: 'cat out.txt; exit 1', report: '-', line-format: '${PATTERN}' }`
  const { report, log } = await step.run({ checks })
  expect(report.checks[0]).toMatchObject({ verdict: 'failed', because: '1 error', annotations: FOUND })
  expect(log).toContain('error: Bad')
})

it('a format of the user has a name, for checks and for reports', async () => {
  const step = qualityStep()
  step.write('out.txt', LINES)
  const { report } = await step.run({
    'line-formats': `mine: ['%f:%l: warn %m', '%f:%l: fail %m']`,
    checks: '- { name: check, report: out.txt, format: mine }',
    reports: 'mine=out.txt',
  })
  const plain = FOUND.map((each) => ({ ...each, level: 'error' }))
  expect(report.checks.map(({ name, annotations }) => [name, annotations])).toEqual([
    ['check', plain],
    ['out.txt', plain],
  ])
})

it('every mistake is told at once, and a format that nobody knows is one', async () => {
  const step = qualityStep()
  const wrong = await step.refusal({
    checks: "- { name: a, run: x, report: '-', line-format: ['%f', '('] }",
    'line-formats': 'Mine: "%q %m"',
  })
  expect(wrong).toContain('it needs the group (?<message>…), or %m')
  expect(wrong).toContain('it is no regular expression')
  expect(wrong).toContain('expected a name of small letters, digits and dashes')
  const unknown = await step.refusal({
    checks: '- { name: a, report: a.xml, format: junti }\n- { name: b, report: b.xml, format: nope, stage: later }',
    'line-formats': 'eslint-json: "%m"',
    stages: '[now]',
  })
  expect(unknown).toContain('the check "a" has the format "junti", which nobody knows; did you mean "junit"?')
  expect(unknown).toContain('the check "b" has the format "nope", which nobody knows')
  expect(unknown).toContain('"line-formats" has "eslint-json", which is a format already')
  expect(unknown).toContain('the check "b" is of the stage "later"')
})
