import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { actRepository } from '../support/act.ts'
import { part } from '../support/parts.ts'
import { pipelineFile } from '../support/pipeline-file.ts'
import { startStack } from '../support/stack/stack.ts'

const act = part('act')
const TICK = '.github/workflows/canary-tick.yml'
const TEMPLATE = await readFile(new URL('../../workflows-templates/canary-tick.yml', import.meta.url), 'utf8')

describe.skipIf(act === undefined)('the template canary-tick.yml, run by act', { timeout: 120_000 }, () => {
  it('does one step of a rollout a run, and nothing where there is nothing to do', async () => {
    await using stack = await startStack({ rate: 50 })
    await using repository = await actRepository(act ?? '', (scratch) => ({
      [TICK]: TEMPLATE,
      '.github/sluice.yml': pipelineFile(
        stack,
        '[{ weight: 10, bake: 200ms }]',
        join(scratch, 'journal.json'),
        '  environment: production\n',
      ),
    }))
    const idle = await repository.dispatch(TICK, { command: 'none' }).ended
    expect(idle.log).toContain('Nothing to do: no rollout is under way.')
    const started = await repository.dispatch(TICK, { version: 'v2', command: 'none' }).ended
    expect(started.log).toContain('v2 is progressing at 10 %')
    expect(stack.proxy.weight()).toBe(10)
    const next = await repository.dispatch(TICK, { command: 'none' }).ended
    expect(next.log).toContain('v2 has all traffic')
    expect([idle.exitCode, started.exitCode, next.exitCode]).toEqual([0, 0, 0])
    expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 100])
  })
})
