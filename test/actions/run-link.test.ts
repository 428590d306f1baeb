import { describe, expect, it } from 'vitest'
import { runLink } from '../../src/actions/run-link.ts'

describe('the link to the run', () => {
  const run = { serverUrl: 'https://git.acme.test', repository: 'acme/shop', runId: 99, workflowRun: undefined }
  it('leads to this one', () => {
    expect(runLink(run)).toBe('https://git.acme.test/acme/shop/actions/runs/99')
  })
  it('leads to the one that went before on workflow_run', () => {
    const workflowRun = { id: 42, headSha: 'a'.repeat(40), event: 'pull_request', head: undefined }
    expect(runLink({ ...run, workflowRun })).toBe('https://git.acme.test/acme/shop/actions/runs/42')
  })
  it('is none outside of GitHub Actions', () => {
    expect([runLink(undefined), runLink({ ...run, runId: 0 })]).toEqual([undefined, undefined])
  })
})
