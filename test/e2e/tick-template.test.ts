import { readFile } from 'node:fs/promises'
import { describe, expect, it } from 'vitest'
import { type ActRepository, type ActRun, actRepository } from '../support/act.ts'
import { actJob } from '../support/github/act-job.ts'
import { documentOn, endJob } from '../support/github/canary.ts'
import { type GitHubDouble, githubDouble } from '../support/github/double.ts'
import { part } from '../support/parts.ts'
import { pipelineFile } from '../support/pipeline-file.ts'
import { startStack } from '../support/stack/stack.ts'

const act = part('act')
const TICK = '.github/workflows/canary-tick.yml'
const TEMPLATE = await readFile(new URL('../../workflows-templates/canary-tick.yml', import.meta.url), 'utf8')

/** Dispatches the workflow, one run after the other. */
function dispatching(repository: ActRepository, double: GitHubDouble) {
  let run = 0
  return async (inputs: Readonly<Record<string, string>>): Promise<ActRun> => {
    const end = await repository.dispatch(TICK, { command: 'none', ...inputs }, actJob(double, { run: ++run })).ended
    endJob(double, run)
    return end
  }
}

describe.skipIf(act === undefined)('the template canary-tick.yml, run by act', { timeout: 180_000 }, () => {
  it('does one step of a rollout a run, on record in GitHub, and nothing where there is nothing to do', async () => {
    await using stack = await startStack({ rate: 50 })
    await using double = await githubDouble()
    await using repository = await actRepository(act ?? '', () => ({
      [TICK]: TEMPLATE,
      '.github/sluice.yml': pipelineFile(
        stack,
        '[{ weight: 10, bake: 200ms }]',
        'unused',
        '  environment: production\n',
      ),
    }))
    const dispatch = dispatching(repository, double)
    const idle = await dispatch({})
    expect(idle.log).toContain('Nothing to do: no rollout is under way.')
    const locked = await dispatch({ command: 'lock', 'lock-reason': 'the database moves' })
    expect(locked.log).toContain('production is locked by')
    const refused = await dispatch({ version: 'v2' })
    expect(refused.log).toContain('the database moves')
    const free = await dispatch({ command: 'unlock' })
    expect(free.log).toContain('production is free')
    const started = await dispatch({ version: 'v2' })
    expect(started.log).toContain('v2 is progressing at 10 %')
    expect(stack.proxy.weight()).toBe(10)
    const status = await dispatch({ command: 'status' })
    expect(status.log).toContain('v2 is progressing at 10 %')
    const next = await dispatch({})
    expect(next.log).toContain('v2 has all traffic')
    const ends = [idle, locked, refused, free, started, status, next].map(({ exitCode }) => exitCode)
    expect(ends).toEqual([0, 0, 1, 0, 0, 0, 0])
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 100])
    expect(documentOn(double, 'journal', 'production')).toMatchObject({ liveVersion: 'v2' })
    expect(double.state.deployments.map(({ statuses }) => statuses.map(({ state }) => state))).toEqual([
      ['in_progress', 'success'],
    ])
  })
})
