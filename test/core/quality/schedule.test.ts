import { describe, expect, it } from 'vitest'
import type { Attempt } from '../../../src/core/quality/attempt.ts'
import { stageRows, verdictOf } from '../../../src/core/quality/outcome.ts'
import { progressLine } from '../../../src/core/quality/progress.ts'
import { advance, isFinished, next, type Schedule, startSchedule, wakeAt } from '../../../src/core/quality/schedule.ts'
import { check, exited, stagesNamed, tasks } from './samples.ts'

const SETTINGS = { limit: 2, onInconclusive: 'fail' } as const
const twoStages = stagesNamed('unit', 'e2e')
const inStages = () =>
  tasks([check('a', { stage: 'unit' }), check('b', { stage: 'unit' }), check('c', { stage: 'e2e' })], twoStages)

/** Starts what may start. */
function begin(schedule: Schedule, at: number): Schedule {
  return next(schedule).reduce((all, effect) => advance(all, { type: 'started', task: effect.task, at }), schedule)
}
const end = (schedule: Schedule, task: number, at: number, attempt: Attempt = exited(0)) =>
  advance(schedule, { type: 'ended', task, at, attempt })
const results = ({ tasks: all }: Schedule) => all.map(({ result }) => result?.verdict)

describe('a schedule', () => {
  it('starts as many checks of a stage as may run at once, and the next one when one ends', () => {
    const start = startSchedule(tasks([check('a'), check('b'), check('c')]), stagesNamed('checks'), SETTINGS, 0)
    expect(next(start)).toEqual([
      { do: 'start', task: 0 },
      { do: 'start', task: 1 },
    ])
    const running = begin(start, 0)
    expect(next(running)).toEqual([])
    expect(next(end(running, 1, 5))).toEqual([{ do: 'start', task: 2 }])
  })

  it('begins a stage when all of the stage before is over', () => {
    const running = begin(startSchedule(inStages(), twoStages, SETTINGS, 0), 0)
    const half = end(running, 0, 10)
    expect(next(half)).toEqual([])
    expect(next(end(half, 1, 20))).toEqual([{ do: 'start', task: 2 }])
  })

  it('skips later stages after a block, and counts them nowhere', () => {
    const running = begin(startSchedule(inStages(), twoStages, SETTINGS, 0), 0)
    const over = end(end(running, 0, 10), 1, 20, exited(1))
    expect(isFinished(over)).toBe(true)
    expect(results(over)).toEqual(['passed', 'failed', 'inconclusive'])
    expect(over.tasks[2]).toMatchObject({
      skipped: 'stage',
      result: { because: 'skipped: the stage "unit" did not pass' },
    })
    expect(verdictOf(over)).toBe('failed')
  })

  it('lets the rest of a stage that blocks run to its end', () => {
    const running = begin(startSchedule(inStages(), twoStages, SETTINGS, 0), 0)
    const half = end(running, 0, 10, exited(1))
    expect(isFinished(half)).toBe(false)
    expect(results(end(half, 1, 20))).toEqual(['failed', 'passed', 'inconclusive'])
  })

  it('goes on after a check that only warns', () => {
    const warns = tasks([check('a', { stage: 'unit', policy: 'warn' }), check('c', { stage: 'e2e' })], twoStages)
    const after = end(begin(startSchedule(warns, twoStages, SETTINGS, 0), 0), 0, 10, exited(1))
    expect(next(after)).toEqual([{ do: 'start', task: 1 }])
    expect(verdictOf(end(begin(after, 10), 1, 20))).toBe('warned')
  })

  it('without a check decides nothing', () => {
    const empty = startSchedule([], twoStages, SETTINGS, 0)
    expect([isFinished(empty), verdictOf(empty)]).toEqual([true, 'inconclusive'])
  })
})

describe('time', () => {
  const start = () =>
    begin(startSchedule(tasks([check('a', { timeout: '10s' }), check('b')]), stagesNamed('checks'), SETTINGS, 0), 1_000)

  it('wakes at the earliest timeout and ends that run, once', () => {
    const running = start()
    expect(wakeAt(running)).toBe(11_000)
    expect(next(advance(running, { type: 'time', at: 10_999 }))).toEqual([])
    const late = advance(running, { type: 'time', at: 11_000 })
    expect(next(late)).toEqual([{ do: 'stop', task: 0, because: 'timed-out' }])
    const stopping = advance(late, { type: 'stopping', task: 0, because: 'timed-out', at: 11_000 })
    expect(next(stopping)).toEqual([])
    expect(wakeAt(stopping)).toBe(1_801_000)
  })

  it('is told in a line: what runs for how long, and what is left', () => {
    const all = tasks([check('a', { timeout: '10s' }), check('b'), check('c')])
    const running = begin(startSchedule(all, stagesNamed('checks'), SETTINGS, 0), 1_000)
    expect(progressLine({ ...running, now: 4_500 })).toBe(
      '0 of 3 checks are over; running: a (3s of at most 10s), b (3s of at most 30m); left: c',
    )
  })

  it('of a stage is held against its budget', () => {
    const stages = [{ name: 'checks', budget: 1_000, policy: 'warn' as const }]
    const running = begin(startSchedule(tasks([check('a')], stages), stages, SETTINGS, 0), 0)
    const because = 'took 2s, its budget is 1s'
    expect(stageRows(end(running, 0, 1_000))).toEqual([])
    const late = end(running, 0, 2_000)
    expect(stageRows(late)).toEqual([{ name: 'checks', verdict: 'warned', durationMs: 2_000, because }])
    expect(verdictOf(late)).toBe('warned')
  })
})

describe('a flaky check', () => {
  const start = (config: object) =>
    begin(startSchedule(tasks([check('a', config)]), stagesNamed('checks'), SETTINGS, 0), 0)

  it('runs again after a failure, and that it did is a warning', () => {
    const again = end(start({ flaky: true }), 0, 10, exited(1))
    expect(next(again)).toEqual([{ do: 'start', task: 0 }])
    expect(end(begin(again, 10), 0, 20).tasks[0]?.result).toEqual({
      verdict: 'warned',
      because: 'flaky: it took 2 runs',
    })
  })

  it('runs as often as it may and no more', () => {
    let schedule = start({ flaky: true, retries: 1 })
    schedule = begin(end(schedule, 0, 10, exited(1)), 10)
    expect(results(end(schedule, 0, 20, exited(1)))).toEqual(['failed'])
  })

  it.each([
    ['one that is not declared so', {}, exited(1), 'failed'],
    ['a missing program', { flaky: true }, exited(0, { ending: { how: 'not-started', because: '' } }), 'errored'],
    ['a pass', { flaky: true }, exited(0), 'passed'],
  ])('%s does not run again', (_what, config, attempt, verdict) => {
    expect(results(end(start(config), 0, 10, attempt))).toEqual([verdict])
  })
})

describe('changed files', () => {
  const configs = [check('ts', { 'changed-files': '*.ts' }), check('py', { 'changed-files': ['*.py'] }), check('all')]
  const of = (changed: Parameters<typeof tasks>[2]) => tasks(configs, stagesNamed('checks'), changed)

  it('go to the checks whose globs they match; a check without one passes, saying so', () => {
    const [ts, py, all] = of({ files: ['a.ts', 'b.ts', 'c.md'] })
    expect(ts?.files).toEqual(['a.ts', 'b.ts'])
    expect(py).toMatchObject({ skipped: 'unchanged', result: { verdict: 'passed' } })
    expect(py?.result?.because).toBe('skipped: no changed file is one of its own')
    expect([all?.files, all?.result]).toEqual([undefined, undefined])
  })

  it('that are not known decide nothing', () => {
    expect(of({ unknown: 'no base' })[0]?.result).toEqual({
      verdict: 'inconclusive',
      because: 'the changed files are not known: no base',
    })
  })
})

describe('a cancel', () => {
  it('starts nothing more, and is over when what ran has ended', () => {
    const running = begin(startSchedule(inStages(), twoStages, { ...SETTINGS, limit: 1 }, 0), 0)
    const cancelled = advance(running, { type: 'cancelled', at: 5 })
    expect(next(cancelled)).toEqual([])
    expect(isFinished(cancelled)).toBe(false)
    const over = end(cancelled, 0, 10, exited(0, { ending: { how: 'cancelled' } }))
    expect(results(over)).toEqual(['errored', 'errored', 'errored'])
    expect(isFinished(over)).toBe(true)
  })
})

it('a minimum of the stage is that of its checks with a report and none of their own', () => {
  const stages = [{ name: 'unit', minimum: 80, policy: 'warn' as const }]
  const configs = [check('a', { report: 'a.xml' }), check('b', { report: 'b.xml', minimum: 95 }), check('c')]
  expect(tasks(configs, stages).map(({ config }) => config.minimum)).toEqual([80, 95, undefined])
})
