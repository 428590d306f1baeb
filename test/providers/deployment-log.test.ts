import { expect, it } from 'vitest'
import { deploymentLog } from '../../src/providers/deployment-log.ts'
import { type GitHubDouble, githubDouble } from '../support/github/double.ts'
import { going, HEAD, workflowRun } from '../support/github/run.ts'

function logIn(
  double: GitHubDouble,
  permissions: Readonly<Record<string, 'read' | 'write'>> = { deployments: 'write' },
) {
  const { github } = workflowRun(double, { permissions, event: 'push' })
  return deploymentLog({ github: async () => github, signal: () => going, environment: 'production' })
}

const version = (name: string) => ({
  key: `production/${name}/1`,
  version: name,
  previous: 'v0',
  plan: { steps: [10, 50] },
  journal: { location: 'refs/sluice/production/journal', revision: HEAD },
})

it('writes a version down once, with what is needed to find the rest', async () => {
  await using double = await githubDouble()
  expect(await logIn(double).begin(version('v1'), false)).toEqual({ id: 1, wasThere: false })
  expect(await logIn(double).begin(version('v1'), true)).toEqual({ id: 1, wasThere: true })
  expect(double.state.deployments).toMatchObject([
    {
      ref: HEAD,
      environment: 'production',
      task: 'sluice',
      description: 'v1 to production, step by step',
      payload: {
        key: 'production/v1/1',
        version: 'v1',
        previous: 'v0',
        plan: { steps: [10, 50] },
        journal: { ref: 'refs/sluice/production/journal', commit: HEAD },
      },
    },
  ])
})

it.each([
  ['in-progress', 'in_progress'],
  ['waiting', 'pending'],
  ['verified', 'success'],
  ['failed', 'failure'],
  ['replaced', 'inactive'],
] as const)('says %s as %s, with the address of the run', async (said, state) => {
  await using double = await githubDouble()
  const { id } = await logIn(double).begin(version('v1'), false)
  await logIn(double).say(id, said, 'why', false)
  await logIn(double).say(id, said, 'why', true)
  expect(double.state.deployments[0]?.statuses).toMatchObject([
    { state, description: 'why', log_url: 'https://github.com/acme/shop/actions/runs/99' },
  ])
})

it('knows the versions that were verified, newest first, whatever others deployed there', async () => {
  await using double = await githubDouble()
  const log = logIn(double)
  for (const [name, ...said] of [
    ['v1', 'verified', 'replaced'],
    ['v2', 'failed'],
    ['v3', 'verified'],
    ['v4', 'in-progress'],
  ] as const) {
    const { id } = await log.begin(version(name), false)
    for (const state of said) await log.say(id, state, name, false)
  }
  const strange = { ref: HEAD, environment: 'production', task: 'sluice', payload: { key: 'strange' }, description: '' }
  await workflowRun(double, { permissions: { deployments: 'write' } }).github.deployments.ensure(strange, false, going)
  expect(await log.verified(5)).toMatchObject([
    { version: 'v3', ref: HEAD, isReplaced: false },
    { version: 'v1', ref: HEAD, isReplaced: true },
  ])
  expect(await log.verified(1)).toMatchObject([{ version: 'v3' }])
})

it('throws what keeps it from being written', async () => {
  await using double = await githubDouble()
  await expect(logIn(double, {}).begin(version('v1'), false)).rejects.toMatchObject({
    problem: { code: 'github-record-needs', why: expect.stringContaining('deployments: write') },
  })
})
