import { expect, it } from 'vitest'
import { canaryInputs } from '../support/canary-inputs.ts'
import { documentOn, endJob, jobOf } from '../support/github/canary.ts'
import { githubDouble } from '../support/github/double.ts'
import { runDist } from '../support/run-dist.ts'
import { startStack } from '../support/stack/stack.ts'

it('a rollout in one job leaves a Journal, a free lock and a verified deployment', { timeout: 90_000 }, async () => {
  await using stack = await startStack({ rate: 100 })
  await using double = await githubDouble()
  const { inputs, options } = jobOf(double, canaryInputs(stack, ''))
  const end = await runDist('canary-shift', inputs, options)
  expect(end).toMatchObject({ code: 0, outputs: { phase: 'promoted', live: 'green' } })
  expect(documentOn(double, 'journal')).toMatchObject({
    live: 'green',
    liveVersion: 'v2',
    ended: [{ phase: 'promoted' }],
  })
  expect(documentOn(double, 'lock')).toEqual({ schemaVersion: 1, environment: 'test', token: 1 })
  expect(double.state.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
    ['in_progress', 'success'],
  ])
  endJob(double, 1)
})
