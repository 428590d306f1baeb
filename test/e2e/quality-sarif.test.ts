import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { SarifLog } from '../../src/core/findings/sarif/log.ts'
import { githubDouble } from '../support/github/double.ts'
import { BOT, HEAD, pullRequest, TOKEN, variables } from '../support/github/run.ts'
import { errorsOf } from '../support/multitool.ts'
import { nodeTools } from '../support/quality-tools.ts'
import { runDist } from '../support/run-dist.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let place: string
beforeEach(() => void (place = temporaryFolder('quality-sarif')))

function write(path: string, text: string): void {
  mkdirSync(dirname(join(place, path)), { recursive: true })
  writeFileSync(join(place, path), text)
}

async function gate(inputs: Readonly<Record<string, string>>, env: Readonly<Record<string, string>> = {}) {
  const result = await runDist('quality-gate', inputs, { workspace: place, temp: place, env })
  return { ...result, report: JSON.parse(readFileSync(result.outputs['report'] ?? '', 'utf8')) }
}

const fixture = (name: string) => readFileSync(new URL(`../fixtures/quality/sarif/${name}`, import.meta.url), 'utf8')

describe('a SARIF report', () => {
  it.each([
    ['eslint.sarif', fixture('eslint.sarif'), 'failed'],
    ['hadolint.sarif', fixture('hadolint.sarif'), 'warned'],
    ['eslint-clean.sarif', fixture('eslint-clean.sarif'), 'passed'],
    ['eslint-broken.sarif', fixture('eslint-broken.sarif'), 'inconclusive'],
    ['cut-off.sarif', fixture('ruff.sarif').slice(0, 4_000), 'errored'],
    ['empty.sarif', '', 'errored'],
    ['no-runs.sarif', '{"version":"2.1.0","runs":[]}', 'inconclusive'],
  ])('%s is judged by what is in it', async (name, text, verdict) => {
    write(name, text)
    expect((await gate({ reports: name })).outputs['verdict']).toBe(verdict)
  })
})

describe('the SARIF that is written', () => {
  beforeAll(() => void nodeTools(), 600_000)

  it('has what ESLint found, as GitHub takes it', { timeout: 60_000 }, async () => {
    write('a.js', 'debugger\nif (a == 1) eval("b")\n')
    write('eslint.config.js', 'module.exports = [{ rules: { "no-debugger": "error", eqeqeq: "warn" } }]\n')
    const eslint = join(nodeTools(), '.bin', 'eslint')
    const checks = `- { name: lint, run: ['${eslint}', -f, json, a.js], report: '-', format: eslint-json }`
    const { outputs } = await gate({ checks, sarif: 'q.sarif' })
    expect(outputs).toMatchObject({ verdict: 'failed', sarif: join(place, 'q.sarif') })
    const text = readFileSync(join(place, 'q.sarif'), 'utf8')
    const log: SarifLog = JSON.parse(text)
    expect(log.runs[0]?.results.map(({ ruleId, level }) => [ruleId, level])).toEqual([
      ['no-debugger', 'error'],
      ['eqeqeq', 'warning'],
    ])
    expect(log.runs.map(({ tool }) => tool.driver.name)).toEqual(['ESLint', 'Sluice quality-gate'])
    const folder = temporaryFolder('validate')
    expect(errorsOf(text, folder)).toEqual([])
  })

  it('is uploaded only where that is asked for, without the run that did not succeed', {
    timeout: 60_000,
  }, async () => {
    await using double = await githubDouble()
    double.grant(TOKEN, { account: BOT, permissions: { 'security-events': 'write' } })
    write('event.json', JSON.stringify(pullRequest()))
    write('eslint.sarif', fixture('eslint.sarif'))
    const env = { ...variables(join(place, 'event.json')), GITHUB_API_URL: double.api }
    const inputs = { reports: 'eslint.sarif\ngone.xml', comment: 'false', annotations: 'false', 'github-token': TOKEN }
    await gate(inputs, env)
    expect(double.state.sarifs).toEqual([])
    const { report } = await gate({ ...inputs, upload: 'true' }, env)
    expect(report.sarif).toMatchObject({ path: '', runs: 1, results: 4, uploaded: 'uploaded to code scanning' })
    expect(double.state.sarifs).toMatchObject([{ commit: HEAD, ref: 'refs/pull/7/merge' }])
    double.grant(TOKEN, { account: BOT, permissions: {} })
    const refused = await gate({ ...inputs, upload: 'true' }, env)
    expect(refused.report.sarif.uploaded).toMatch(/^not uploaded: /)
    expect(refused.outputs['verdict']).toBe(report.verdict)
  })
})
