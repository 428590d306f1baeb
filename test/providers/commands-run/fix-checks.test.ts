import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../src/core/quality/attempt.ts'
import type { Task } from '../../../src/core/quality/task.ts'
import { showFixes } from '../../../src/providers/commands-run/fix-checks.ts'
import { openGit } from '../../../src/providers/git/git.ts'
import { watch } from '../../../src/runner/world/watch.ts'
import { check, exited, report } from '../../core/quality/samples.ts'
import { realWorld } from '../../support/fake-world.ts'
import { createRepository } from '../../support/git-repository.ts'

const found = report({ annotations: [{ path: 'a.txt', level: 'warning', rule: '', message: 'm' }] })

/** What is shown for tasks whose fix writes the name of its check into a.txt, and what the log says. */
async function fixesFor(tasks: readonly Pick<Task, 'attempts' | 'result'>[], signal = AbortSignal.timeout(15_000)) {
  const repository = createRepository()
  repository.commit({ 'a.txt': 'old\n' })
  const world = realWorld()
  const log: string[] = []
  const ports = {
    watch,
    clock: world.clock,
    gitIn: (folder: string) => openGit(world, folder),
    log: {
      line: (text: string) => void log.push(text),
      group: async (title: string, text: string) => void log.push(title, text),
    },
  }
  const all = tasks.map(
    (task, at): Task => ({
      config: check(`c${at}`, { fix: `echo c${at} > a.txt` }),
      stage: 'checks',
      ...task,
    }),
  )
  const place = { workingDirectory: repository.folder, temp: repository.folder, path: [] }
  const fixes = await showFixes({ tasks: all }, place, ports, signal)
  return { names: [...fixes.keys()], fixes, log, status: repository.git('status', '--porcelain') }
}
const task = (verdict: 'passed' | 'warned' | 'failed', ...attempts: readonly Attempt[]) => ({
  attempts,
  result: { verdict, because: '' },
})

describe('fixes', () => {
  it('are tried for what failed and for what was found, one after another, each from the same state', async () => {
    const { fixes, log, status } = await fixesFor([
      task('failed', exited(1)),
      task('warned', exited(0, { read: { report: found } })),
    ])
    expect([...fixes].map(([name, fix]) => [name, 'diff' in fix && fix.diff.split('\n').slice(-3, -1)])).toEqual([
      ['c0', ['-old', '+c0']],
      ['c1', ['-old', '+c1']],
    ])
    expect(log.filter((line) => line.endsWith('would change'))).toEqual([
      'c0: what its fix would change',
      'c1: what its fix would change',
    ])
    expect(status).toBe('')
  })

  it('are not tried where there is nothing to mend', async () => {
    const late = task('failed', exited(0))
    const flaky = task('warned', exited(1), exited(0))
    const missing = task('failed', exited(1, { ending: { how: 'not-started', because: 'no program' } }))
    expect((await fixesFor([task('passed', exited(0)), late, flaky, missing])).names).toEqual([])
  })

  it('are not begun after a cancel', async () => {
    expect((await fixesFor([task('failed', exited(1))], AbortSignal.abort())).names).toEqual([])
  })
})
