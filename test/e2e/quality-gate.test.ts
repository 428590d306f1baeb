import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { QualityReport } from '../../src/core/report/quality-report.ts'
import { isAlive } from '../../src/runner/world/process-group.ts'
import { runDist, startDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let place: string
beforeEach(() => void (place = temporaryFolder('quality')))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true })
  writeFileSync(join(place, path), text)
}

async function gate(inputs: Readonly<Record<string, string>>) {
  const result = await runDist('quality-gate', inputs, { workspace: place, temp: place })
  const path = result.outputs['report'] ?? ''
  return { ...result, report: path === '' ? undefined : JSON.parse(readFileSync(path, 'utf8')) }
}

const JUNIT = `<testsuites><testsuite name="s"><testcase name="a" classname="c"/><testcase name="b" classname="c"><failure message="1 is not 2">at b.js:3</failure></testcase></testsuite></testsuites>`
const named = (checks: readonly { name: string; verdict: string }[]) =>
  checks.map(({ name, verdict }) => [name, verdict])

describe('checks', () => {
  it('run in stages, and after a block the later ones are skipped and counted nowhere', async () => {
    const checks = [
      "- { name: lint, run: ['true'], stage: static }",
      '- { name: types, run: echo broken; exit 2, stage: static }',
      "- { name: unit, run: ['true'], stage: test }",
    ].join('\n')
    const { code, outputs, report, log } = await gate({ checks, stages: '[static, test]' })
    expect({ code, ...outputs }).toMatchObject({ code: 1, verdict: 'failed', passed: '1', warned: '0', failed: '1' })
    expect(outputs['reason']).toBe('types: exited with 2.')
    expect(named(QualityReport.parse(report).checks)).toEqual([
      ['lint', 'passed'],
      ['types', 'failed'],
      ['unit', 'inconclusive'],
    ])
    expect(log).toContain('broken')
  })

  it('warn where their policy says so, and the report of a run decides', async () => {
    write('make.sh', `cat > out.xml <<'E'\n${JUNIT}\nE\n`)
    const checks = '- { name: unit, run: [bash, make.sh], report: out.xml, policy: warn }'
    const { code, outputs } = await gate({ checks })
    expect({ code, ...outputs }).toMatchObject({ code: 0, verdict: 'warned', 'tests-total': '2', 'tests-failed': '1' })
  })

  it('never pass on a report that this run did not write', async () => {
    write('out.xml', '<testsuites><testsuite name="s"><testcase name="a"/></testsuite></testsuites>')
    const { outputs } = await gate({ checks: "- { name: unit, run: ['true'], report: out.xml }" })
    expect(outputs).toMatchObject({ verdict: 'errored' })
    expect(outputs['reason']).toContain('from an earlier run')
  })

  it('that are missing say how they are had', async () => {
    const { outputs } = await gate({ checks: '- { name: lint, run: [no-such-linter], install: npm i no-such-linter }' })
    expect(outputs['verdict']).toBe('errored')
    expect(outputs['reason']).toContain('install it: npm i no-such-linter')
  })

  it('can say nothing that the runner obeys', async () => {
    const text = '::error::owned\\n::add-mask::x\\n::set-output name=verdict::passed\\n'
    const { log, outputs } = await gate({
      checks: `- { name: loud, run: "printf '${text.replaceAll('\\', '\\\\')}'" }`,
    })
    expect(outputs['verdict']).toBe('passed')
    const obeyed = log.replace(/::stop-commands::(\S+)[\s\S]*?::\1::/g, '')
    expect(obeyed).not.toMatch(/^::(?:error|add-mask|set-output)/m)
    expect(log).toContain('::error::owned')
  })

  it('are told all their mistakes at once', async () => {
    const checks =
      "- { name: a, run: ['x'], retries: 2 }\n- { name: a, report: out.xml, format: nope, budget: 1h, timeout: 1m }"
    const { code, log } = await gate({ checks })
    expect(code).toBe(1)
    expect(log).toContain('flaky: true')
    expect(log).toContain('another check has this name already')
    expect(log).toContain('longer than `timeout`')
  })

  it('leave no process behind when the job is cancelled', async () => {
    await using running = startDist(
      'quality-gate',
      { checks: "- { name: hang, run: 'echo $$ > pid; sleep 600 & sleep 600' }" },
      { workspace: place, temp: place },
    )
    const pid = await eventually(() => Number(readFileSync(join(place, 'pid'), 'utf8')))
    running.kill('SIGINT')
    const { code } = await running.ended
    expect(code).toBe(1)
    expect(isAlive(pid)).toBe(false)
  })
})

/** Asks until there is an answer; the test's own time limit ends it. */
async function eventually(ask: () => number): Promise<number> {
  for (;;) {
    try {
      const answer = ask()
      if (answer > 0) return answer
    } catch {}
    await new Promise((resolve) => setImmediate(resolve))
  }
}

describe('reports', () => {
  it('are rows named by their file, and failing tests are annotated', async () => {
    write('junit.xml', JUNIT)
    const { code, outputs, report } = await gate({ reports: 'junit.xml' })
    expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'failed' })
    expect(report.checks).toMatchObject([
      { name: 'junit.xml', kind: 'report', tests: { total: 2, passed: 1, failed: 1, errors: 0, skipped: 0, flaky: 0 } },
    ])
  })

  it.each([
    ['a pattern without a match', 'gone/*.xml', 'errored'],
    ['an empty file', 'junit=empty.xml', 'errored'],
    ['a report without a test', 'none.xml', 'inconclusive'],
    ['a report nobody knows', 'odd.json', 'errored'],
  ])('%s is never green', async (_name, reports, verdict) => {
    write('empty.xml', '')
    write('none.xml', '<testsuites/>')
    write('odd.json', '{"hello":1}')
    expect((await gate({ reports })).outputs['verdict']).toBe(verdict)
  })

  it('of other actions are judged here, too', async () => {
    write('lcov.info', 'SF:a.js\nDA:1,1\nDA:2,0\nend_of_record\n')
    const coverage = await runDist('coverage-threshold', {}, { workspace: place, temp: place })
    write('coverage-report.json', readFileSync(coverage.outputs['report']!, 'utf8'))
    const { outputs } = await gate({ reports: 'coverage-report.json' })
    expect(outputs['reason']).toBe('coverage-report.json: breaks coverage-threshold, lines.')
  })

  it('meet the conditions of the SLA', async () => {
    write('junit.xml', JUNIT)
    const sla =
      '- { metric: tests-passing, operator: ">=", expected: 40% }\n- { metric: p95, operator: "<", expected: 500ms }'
    const { report } = await gate({ reports: 'junit.xml', sla })
    expect(named(report.checks.slice(1))).toEqual([
      ['tests-passing', 'passed'],
      ['p95', 'inconclusive'],
    ])
  })

  it('show tests that disappeared', async () => {
    write('base.xml', JUNIT)
    write('now.xml', '<testsuites><testsuite name="s"><testcase name="a" classname="c"/></testsuite></testsuites>')
    const { outputs, report } = await gate({ reports: 'now.xml', 'base-tests': 'base.xml' })
    expect(outputs['verdict']).toBe('warned')
    expect(report.disappeared).toHaveLength(1)
  })
})

it('nothing checked is inconclusive', async () => {
  expect((await gate({})).outputs['verdict']).toBe('inconclusive')
})
