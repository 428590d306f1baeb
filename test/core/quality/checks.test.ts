import { describe, expect, it } from 'vitest'
import { Checks, stageMistakes, stagesOf } from '../../../src/core/quality/checks.ts'
import { Stages } from '../../../src/core/quality/stage-config.ts'
import { check, stagesNamed } from './samples.ts'

const mistakes = (value: unknown) =>
  Checks.safeParse(value).error?.issues.map(({ path, message }) => `${path.join('.')}: ${message}`)

describe('checks', () => {
  it('have defaults for all but a name and a command', () => {
    expect(Checks.parse([{ name: 'lint', run: 'npm run lint' }])).toEqual([
      { name: 'lint', run: 'npm run lint', policy: 'block', timeout: 1_800_000, flaky: false, env: {} },
    ])
  })

  it('take durations, one glob or several, and percentages as people write them', () => {
    const given = { name: 'unit', run: ['npm', 'test'], budget: '5m', timeout: '10m', report: 'a.xml', minimum: '80%' }
    expect(Checks.parse([{ ...given, 'changed-files': '*.ts', env: { PORT: 80, CI: true } }])[0]).toMatchObject({
      budget: 300_000,
      timeout: 600_000,
      minimum: 80,
      'changed-files': ['*.ts'],
      env: { PORT: '80', CI: 'true' },
    })
  })

  it('tell every mistake at once, of a key, of keys together and of the list', () => {
    const wrong = [
      { name: 'a', policy: 'maybe', retries: 3, run: 'true' },
      { name: 'a', budget: '10m', timeout: '5m', format: 'junit' },
      { name: 'c', run: ['eslint', '{files}'], fix: '', minimum: '80 percent', report: '-' },
      { name: 'd', run: [], extra: 1 },
    ]
    expect(mistakes(wrong)).toEqual([
      '0.policy: expected block or warn',
      '0.retries: are only for a check that says `flaky: true`',
      '1.run: expected a command, or `report` without one',
      '1.budget: is longer than `timeout`, so it could never be reached',
      '1.format: is the format of a `report`, and there is none',
      '2.fix: expected a command, not nothing',
      '2.minimum: expected a number, such as 80, "80%" or 7.5',
      '2.report: is an output of which the `format` has to be named',
      '2.run: `{files}` needs `changed-files`',
      '3.run: expected a command, not nothing',
      '3: Unrecognized key: "extra"',
      '1.name: another check has this name already',
    ])
  })

  it.each([
    [{ run: ['true'], minimum: 80 }, 'minimum: needs a `report` that shows it'],
    [{ 'line-format': '%f: %m', run: 'x' }, 'line-format: is about a `report`, and there is none'],
    [
      { 'line-format': '%f: %m', run: 'x', report: '-', format: 'tsc' },
      'line-format: takes the place of `format`; say one of them',
    ],
    [{ report: '-', format: 'tsc' }, 'report: is the output of `run`, and there is none'],
    [{ report: 'a.xml', fix: 'fix' }, 'fix: needs `run`, to know whether anything is wrong'],
    [{ run: '  ' }, 'run: expected a command, not nothing'],
    [{ run: ['', 'x'] }, 'run: expected a command, not nothing'],
    [{ run: 'true', env: { 'A B': '1' } }, 'env: expected names of variables, such as NODE_ENV'],
    [{ run: 'true', timeout: 5 }, 'timeout: expected a duration with its unit, such as "90s" or "1m30s"'],
  ])('refuse %j', (config, message) => {
    expect(mistakes([{ name: 'a', ...config }])).toContainEqual(expect.stringContaining(message))
  })
})

describe('stages', () => {
  it('are those that are given, else those that the checks name, in their order', () => {
    const checks = [check('a', { stage: 'unit' }), check('b'), check('c', { stage: 'unit' })]
    expect(stagesOf(checks, [])).toEqual(stagesNamed('unit', 'checks'))
    expect(stagesOf(checks, stagesNamed('x'))).toEqual(stagesNamed('x'))
  })

  it('are a name, or a name with what holds for all its checks', () => {
    expect(Stages.parse(['static', { name: 'unit', minimum: '80%', budget: '10m' }])).toEqual([
      { name: 'static', policy: 'warn' },
      { name: 'unit', minimum: 80, budget: 600_000, policy: 'warn' },
    ])
    expect(Stages.safeParse(['a', 'a']).error?.issues[0]?.message).toBe('there is a stage "a" already')
  })

  it('that a check names have to exist', () => {
    const checks = [check('a', { stage: 'unti' }), check('b')]
    expect(stageMistakes(checks, stagesNamed('unit', 'e2e'))).toEqual([
      'the check "a" is of the stage "unti", and `stages` has unit, e2e',
    ])
  })
})
