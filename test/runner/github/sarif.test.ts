import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { githubDouble } from '../../support/github/double.ts'
import { going, HEAD, workflowRun } from '../../support/github/run.ts'

const WRITE = { permissions: { 'security-events': 'write' } } as const
const run = (name: string, rest = {}) => ({ tool: { driver: { name } }, results: [], ...rest })
const sarif = (...runs: object[]) => JSON.stringify({ version: '2.1.0', runs })
const upload = (text: string) => ({ commit: HEAD, ref: 'refs/pull/7/merge', sarif: text, category: 'sluice/trivy' })

describe('an upload to code scanning', () => {
  it('arrives whole, each run under its category, and is waited for', async () => {
    await using double = await githubDouble()
    double.state.processing.pending = 2
    const { github, clock } = workflowRun(double, WRITE)
    const text = sarif(run('trivy'), run('other', { automationDetails: { id: 'own/' } }))
    expect(await github.uploadSarif(upload(text), going)).toEqual({ outcome: 'processed', id: 'sarif-1' })
    expect(double.state.sarifs[0]).toMatchObject({ commit: HEAD, ref: 'refs/pull/7/merge' })
    expect(double.state.sarifs[0]?.sarif).toEqual({
      version: '2.1.0',
      runs: [
        { tool: { driver: { name: 'trivy' } }, results: [], automationDetails: { id: 'sluice/trivy/' } },
        { tool: { driver: { name: 'other' } }, results: [], automationDetails: { id: 'own/' } },
      ],
    })
    expect(clock.slept).toEqual([5_000, 5_000, 5_000])
  })

  it('that GitHub refuses later tells why, in its words', async () => {
    await using double = await githubDouble()
    double.state.processing.errors.push('rule ids are not unique')
    const { github } = workflowRun(double, WRITE)
    expect(await github.uploadSarif(upload(sarif(run('a'))), going)).toEqual({
      outcome: 'rejected',
      id: 'sarif-1',
      errors: ['rule ids are not unique'],
    })
  })

  it('is pending when GitHub takes longer than two minutes', async () => {
    await using double = await githubDouble()
    double.state.processing.pending = 1_000
    const { github, clock } = workflowRun(double, WRITE)
    expect(await github.uploadSarif(upload(sarif(run('a'))), going)).toEqual({ outcome: 'pending', id: 'sarif-1' })
    expect(clock.slept.reduce((sum, wait) => sum + wait)).toBe(120_000)
  })

  it('that nobody knows yet is pending, too', async () => {
    await using double = await githubDouble()
    double.faults.next('/code-scanning/sarifs/', 'stale')
    const { github } = workflowRun(double, WRITE)
    expect(await github.uploadSarif(upload(sarif(run('a'))), going)).toMatchObject({ outcome: 'processed' })
  })

  it('is sent again when its answer is lost', async () => {
    await using double = await githubDouble()
    double.faults.next('POST', 'lost', { status: 503 })
    const { github } = workflowRun(double, WRITE)
    expect(await github.uploadSarif(upload(sarif(run('a'))), going)).toMatchObject({ outcome: 'processed' })
  })
})

describe('what GitHub would not take is not sent', () => {
  it.each([
    ['21 runs', sarif(...Array.from({ length: 21 }, (_, i) => run(`t${i}`))), 'it has 21 runs, and GitHub takes 20'],
    ['no SARIF', '{"runs": 1}', 'it is no SARIF'],
    ['half of one', '{"runs": [', 'it is no SARIF'],
    ['more than 10 MB', sarif(run(randomBytes(16_000_000).toString('base64'))), /it has \d{8} bytes compressed/],
  ])('%s', async (_name, text, why) => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, WRITE)
    const result = await github.uploadSarif(upload(text), going)
    expect(result).toMatchObject({ outcome: 'left-out', problem: { code: 'github-refused' } })
    expect(result.outcome === 'left-out' && result.problem.what).toMatch(why)
    expect(double.calls).toEqual([])
  })
})

describe('no code scanning', () => {
  it('is a feature that is off, and no missing permission', async () => {
    await using double = await githubDouble()
    double.state.features.codeScanning = false
    const { github, seen } = workflowRun(double, WRITE)
    expect(await github.uploadSarif(upload(sarif(run('a'))), going)).toMatchObject({
      outcome: 'left-out',
      problem: { code: 'github-feature-off' },
    })
    expect(seen.log.join('\n')).toContain('Code Security must be enabled for this repository')
  })

  it('without the permission names it', async () => {
    await using double = await githubDouble()
    const { github } = workflowRun(double, { permissions: { contents: 'read' } })
    expect(await github.uploadSarif(upload(sarif(run('a'))), going)).toMatchObject({
      problem: { code: 'github-forbidden', fix: expect.stringContaining('Add "security-events: write"') },
    })
  })
})
