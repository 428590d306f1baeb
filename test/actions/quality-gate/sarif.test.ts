import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { SarifLog } from '../../../src/core/findings/sarif/log.ts'
import { errorsOf } from '../../support/multitool.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'
import { qualityStep, type Step } from './step.ts'

const folder = temporaryFolder('quality-sarif')

const FIXTURES = new URL('../../fixtures/quality/sarif/', import.meta.url).pathname
const CODE =
  "const unused = 1\n// eslint-disable-next-line no-var\nvar old = 2\nexport function same(a, b) {\n  if (a == b) return eval('a')\n  debugger\n  return old\n}\n"
const TESTS = `<testsuites><testsuite name="s"><testcase name="adds up" classname="c" file="sum.test.js" line="7"><failure message="1 is not 2">at sum.test.js:7</failure></testcase><testcase name="rest" classname="c"/></testsuite></testsuites>`

/** A project in which ESLint and a test found something, mypy broke, and a check of no report failed. */
function project(): Step {
  const step = qualityStep()
  step.write('src/app.js', CODE)
  step.write('eslint.sarif', readFileSync(join(FIXTURES, 'eslint.sarif'), 'utf8').replaceAll('/project', step.folder))
  step.write('tests.xml', TESTS)
  step.write('mypy.txt', 'mypy: error: Cannot find config file\n')
  return step
}
const INPUTS = {
  reports: 'eslint.sarif\ntests.xml\nmypy=mypy.txt\ngone.xml',
  checks: "- { name: house, run: 'exit 3' }\n- { name: fine, run: ['true'] }",
  sarif: 'out/quality.sarif',
}

async function logOf(step: Step, inputs: Readonly<Record<string, string>>) {
  const ended = await step.run(inputs)
  const text = readFileSync(ended.outputs['sarif'] ?? '', 'utf8')
  const log: SarifLog = JSON.parse(text)
  return { ended, text, log }
}
const notices = ({ invocations }: SarifLog['runs'][number]) =>
  invocations.flatMap(({ toolExecutionNotifications = [] }) =>
    toolExecutionNotifications.map(({ level, message }) => `${level}: ${message.text}`),
  )

describe('the SARIF of what the checks found', () => {
  it('has one run for each tool, its rules by name, and places below the root', async () => {
    const step = project()
    const { log, ended } = await logOf(step, INPUTS)
    const [eslint, tests] = log.runs
    expect(log.runs.map(({ tool }) => tool.driver.name)).toEqual(['ESLint', 'junit', 'Sluice quality-gate'])
    expect(eslint?.tool.driver).toMatchObject({ version: '9.39.5', informationUri: 'https://eslint.org/' })
    expect(eslint?.automationDetails).toEqual({ id: 'sluice-quality/' })
    expect(eslint?.tool.driver.rules.map(({ id }) => id)).toEqual([
      'eqeqeq',
      'no-eval',
      'no-debugger',
      'no-unused-vars',
    ])
    expect(eslint?.results[0]).toEqual({
      ruleId: 'eqeqeq',
      ruleIndex: 0,
      level: 'error',
      message: { text: "Expected '===' and instead saw '=='." },
      locations: [
        {
          physicalLocation: {
            artifactLocation: { uri: 'src/app.js' },
            region: { startLine: 5, startColumn: 9 },
          },
        },
      ],
      partialFingerprints: { primaryLocationLineHash: expect.stringMatching(/^[0-9a-f]+:1$/) },
    })
    expect(tests?.results).toMatchObject([
      { ruleId: 'failed-test', message: { text: 'Failed test. c > adds up: 1 is not 2 at sum.test.js:7.' } },
    ])
    expect(ended.report.sarif).toEqual({
      path: join(step.folder, 'out/quality.sarif'),
      runs: 2,
      results: 5,
      leftOut: 0,
      uploaded: 'not uploaded: it was not asked for',
    })
    expect(ended.html).toContain('SARIF: 5 results in 2 runs')
    expect(ended.summary).toContain('SARIF: 5 results in 2 runs')
  })

  it('tells in a run of its own, which did not succeed, what could not be judged', async () => {
    const step = project()
    const own = (await logOf(step, INPUTS)).log.runs.at(-1)
    expect(own?.invocations[0]?.executionSuccessful).toBe(false)
    expect(own === undefined ? [] : notices(own)).toEqual([
      'warning: house: exited with 3.',
      expect.stringMatching(/^error: gone\.xml: No report was found/),
      expect.stringMatching(/^error: mypy\.txt: mypy /),
      expect.stringMatching(/^warning: mypy has no run here: mypy /),
    ])
  })

  it('succeeds where all was judged, with a run without results for a tool that found nothing', async () => {
    const step = project()
    step.write('clean.sarif', readFileSync(join(FIXTURES, 'eslint-clean.sarif'), 'utf8'))
    const { log } = await logOf(step, { reports: 'clean.sarif', sarif: 'q.sarif' })
    expect(log.runs.map(({ tool, results, invocations }) => [tool.driver.name, results, invocations])).toEqual([
      ['ESLint', [], [{ executionSuccessful: true }]],
      ['Sluice quality-gate', [], [{ executionSuccessful: true }]],
    ])
  })

  it('is without an error by the rules of SARIF and of GitHub, and the same each time', async () => {
    const step = project()
    const { text } = await logOf(step, INPUTS)
    expect(errorsOf(text, folder)).toEqual([])
    expect((await logOf(step, INPUTS)).text).toBe(text)
  })

  it('shows no secret of the job', async () => {
    const step = qualityStep()
    step.write('lint.txt', 'a.js:1:1: it says hunter2hunter2\n')
    const text = async (env: Readonly<Record<string, string>>) => {
      const ended = await step.run(
        {
          checks: `- { name: l, report: lint.txt, line-format: '%f:%l:%c: %m', env: ${JSON.stringify(env)} }`,
          sarif: 'q.sarif',
        },
        env,
      )
      return readFileSync(ended.outputs['sarif'] ?? '', 'utf8')
    }
    expect(await text({})).toContain('it says hunter2hunter2')
    expect(await text({ MY_TOKEN: 'hunter2hunter2' })).not.toContain('hunter2hunter2')
  })

  it('is not made where nobody wants it', async () => {
    const step = project()
    const { report, outputs } = await step.run({ reports: 'eslint.sarif' })
    expect(report.sarif).toBeUndefined()
    expect(outputs['sarif']).toBe('')
  })

  it('takes the findings of a check from its own folder', async () => {
    const step = project()
    step.write('web/a.js', 'x\n')
    step.write('web/lint.txt', 'a.js:1:1: no\n')
    const checks =
      "- { name: l, run: [cat, lint.txt], report: '-', line-format: '%f:%l:%c: %m', working-directory: web }"
    const { log } = await logOf(step, { checks, sarif: 'q.sarif' })
    expect(log.runs[0]?.results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe('web/a.js')
  })
})
