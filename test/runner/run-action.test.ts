import { EventEmitter } from 'node:events'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { SluiceError } from '../../src/core/problem.ts'
import type { Verdict } from '../../src/core/verdict.ts'
import { type Action, type Context, defineAction, type Outcome } from '../../src/runner/action.ts'
import { optional, required, text } from '../../src/runner/forms.ts'
import type { Host } from '../../src/runner/host.ts'
import { runAction } from '../../src/runner/run-action.ts'
import { UndecidedReport } from '../../src/runner/undecided-report.ts'
import { type FakeHostOptions, fakeHost } from '../support/fake-host.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

let folder: string
beforeEach(() => void (folder = temporaryFolder('action')))

const OUTCOME: Outcome<'answer'> = {
  verdict: 'passed',
  reason: 'all well',
  outputs: { answer: '42' },
  report: { extra: [1] },
  summary: '## Well\n',
}

/** An action that ends as told; its context can be looked at. */
function action(run: (context: Context) => Promise<Outcome<'answer'>>, post?: Action['post']): Action {
  return defineAction({
    name: 'demo',
    description: 'For tests.',
    inputs: { name: required(text, 'Name.'), note: optional(text, 'Note.') },
    outputs: { answer: 'The answer.' },
    report: async () => z.object({}),
    branding: { icon: 'box', color: 'blue' },
    run: (_inputs, context) => run(context),
    ...(post && { post }),
  })
}

const ending = (outcome: Partial<Outcome<'answer'>>) => action(async () => ({ ...OUTCOME, ...outcome }))

async function live(
  given: Action,
  options: FakeHostOptions = {},
  machine = new EventEmitter(),
  change: (host: Host) => Host = (host) => host,
) {
  let time = 0
  const { host, seen } = fakeHost({
    inputs: { name: 'x' },
    workspace: folder,
    temp: folder,
    now: () => (time += 1_000),
    ...options,
  })
  await runAction(given, change(host), options.state !== undefined, machine)
  expect(machine.eventNames()).toEqual([])
  const report = seen.outputs['report'] ? JSON.parse(readFileSync(seen.outputs['report'], 'utf8')) : undefined
  return { seen, report }
}
describe('an action that decides', () => {
  it('writes its outputs, the ones all share, the summary and the report', async () => {
    const { seen, report } = await live(ending({}))
    expect(seen.outputs).toEqual({
      answer: '42',
      verdict: 'passed',
      reason: 'all well',
      report: expect.stringMatching(/\/sluice-demo-\w+\/report\.json$/),
      html: '',
    })
    expect(seen.summary).toBe('## Well\n')
    expect(seen.failures).toEqual([])
    expect(seen.log).toEqual(['info: demo passed: all well'])
    expect(report).toEqual({
      schemaVersion: 1,
      action: 'demo',
      verdict: 'passed',
      reason: 'all well',
      startedAt: '1970-01-01T00:00:01.000Z',
      finishedAt: '1970-01-01T00:00:02.000Z',
      checks: [],
      extra: [1],
    })
  })

  it('writes the page it has drawn', async () => {
    const { seen } = await live(ending({ html: '<p>' }))
    expect(readFileSync(seen.outputs['html']!, 'utf8')).toBe('<p>')
  })

  it('writes an output that it left out as empty', async () => {
    expect((await live(ending({ outputs: {} }))).seen.outputs['answer']).toBe('')
  })

  it('cannot say in its report what it did not decide', async () => {
    expect(
      (await live(ending({ report: { verdict: 'passed', checks: [2] }, verdict: 'failed' }))).report,
    ).toMatchObject({ verdict: 'failed', checks: [2] })
  })

  it('gives its reason as one line of plain text', async () => {
    const { seen } = await live(ending({ reason: 'a\n::error::b\u001b[31m' }))
    expect(seen.outputs['reason']).toBe('a ::error::b')
  })

  it('keeps two uses in one job apart', async () => {
    const [first, second] = [await live(ending({})), await live(ending({}))]
    expect(first.seen.outputs['report']).not.toBe(second.seen.outputs['report'])
  })
})

describe('the step', () => {
  it.each<[Verdict, string, string[], string]>([
    ['passed', '', [], 'info'],
    ['warned', '', [], 'warning'],
    ['inconclusive', '', ['demo inconclusive: all well'], ''],
    ['inconclusive', 'warn', [], 'warning'],
    ['inconclusive', 'fail', ['demo inconclusive: all well'], ''],
    ['errored', 'warn', ['demo errored: all well'], ''],
    ['failed', 'warn', ['demo failed: all well'], ''],
  ])('%s with on-inconclusive "%s" has the failures %j', async (verdict, onInconclusive, failures, kind) => {
    const { seen } = await live(ending({ verdict }), { inputs: { name: 'x', 'on-inconclusive': onInconclusive } })
    expect(seen.failures).toEqual(failures)
    expect(seen.log).toEqual(kind === '' ? [] : [`${kind}: demo ${verdict}: all well`])
    expect(seen.outputs['verdict']).toBe(verdict)
  })
})

describe('whatever is thrown ends as a failed step with the verdict errored', () => {
  it.each<[string, unknown, string, string]>([
    ['a problem', new SluiceError({ code: 'c', what: 'W.', why: 'Y.', fix: 'F.' }), 'W.\nY.\nFix: F.\n(c)', 'W. Y.'],
    [
      'a defect',
      new TypeError('x is undefined'),
      'x is undefined\nFix: This is a defect in Sluice. Please report it with the debug log.\n(unexpected)',
      'x is undefined',
    ],
    ['a text', 'oh', 'oh\nFix: This is a defect in Sluice. Please report it with the debug log.\n(unexpected)', 'oh'],
    [
      'nothing',
      undefined,
      'undefined\nFix: This is a defect in Sluice. Please report it with the debug log.\n(unexpected)',
      'undefined',
    ],
  ])('%s', async (_name, thrown, failure, reason) => {
    const { seen, report } = await live(action(() => Promise.reject(thrown)))
    expect(seen.failures).toEqual([failure])
    expect(seen.outputs).toMatchObject({ verdict: 'errored', reason, answer: '', html: '' })
    expect(seen.summary).toContain('## 💥 demo: errored')
    expect(UndecidedReport.parse(report)).toMatchObject({ verdict: 'errored', reason, checks: [] })
  })

  it('inputs with mistakes, before anything is run', async () => {
    let ran = false
    const { seen, report } = await live(
      action(async () => {
        ran = true
        return OUTCOME
      }),
      { inputs: { 'on-inconclusive': 'maybe', 'working-directory': 'gone' } },
    )
    expect(ran).toBe(false)
    expect(report.problem.code).toBe('inputs-invalid')
    expect(seen.failures[0]!.split('\n').slice(1, 4)).toEqual([
      '- "name" is required: expected text',
      '- "working-directory" (input) is "gone": expected the path of a folder that exists',
      '- "on-inconclusive" (input) is "maybe": expected one of fail, warn',
    ])
  })

  it('a report that cannot be written', async () => {
    const { seen } = await live(ending({}), { temp: join(folder, 'gone') })
    expect(seen.failures[0]).toContain('(publish-failed)')
    expect(seen.outputs).toMatchObject({ verdict: 'errored', report: '' })
  })

  it('a summary that cannot be written, and everything else is', async () => {
    const { seen } = await live(ending({}), {}, new EventEmitter(), (host) => ({
      ...host,
      summary: () => Promise.reject(new Error('disk full')),
    }))
    expect(seen.failures).toHaveLength(1)
    expect(seen.outputs).toMatchObject({ verdict: 'errored', reason: expect.stringContaining('disk full') })
  })
})

describe('a cancelled step', () => {
  const untilAborted = ({ signal }: Context) =>
    new Promise<void>((done) => signal.addEventListener('abort', () => done(), { once: true }))

  it('lets the action bring the world back in order and say how it ended', async () => {
    const machine = new EventEmitter()
    const given = action(async (context) => {
      setImmediate(() => machine.emit('SIGINT'))
      await untilAborted(context)
      return { ...OUTCOME, verdict: 'failed', reason: 'taken back' }
    })
    const { seen } = await live(given, {}, machine)
    expect(seen.failures).toEqual(['demo failed: taken back'])
  })

  it('is told as cancelled when the action gives up, not as a defect', async () => {
    const machine = new EventEmitter()
    const given = action(async ({ signal }) => {
      setImmediate(() => machine.emit('SIGTERM'))
      await new Promise((_done, failed) =>
        signal.addEventListener('abort', () => failed(new DOMException('aborted', 'AbortError'))),
      )
      return OUTCOME
    })
    const { report } = await live(given, {}, machine)
    expect(report.problem).toMatchObject({
      code: 'cancelled',
      what: 'The step was cancelled by SIGTERM before it had decided.',
    })
  })

  it('fails when something was thrown where nobody catches, although the action passed', async () => {
    const machine = new EventEmitter()
    const given = action(async (context) => {
      setImmediate(() => machine.emit('unhandledRejection', new Error('stray')))
      await untilAborted(context)
      return OUTCOME
    })
    expect((await live(given, {}, machine)).seen.outputs).toMatchObject({ verdict: 'errored', reason: 'stray' })
  })
})

describe('what an action is given', () => {
  it('is the folder to work in, the token if there is one, and when it began', async () => {
    let seenContext: Context | undefined
    const given = action(async (context) => {
      seenContext = context
      return OUTCOME
    })
    const { seen } = await live(given, { inputs: { name: 'x', 'github-token': 'gh', 'working-directory': '.' } })
    expect(seenContext).toMatchObject({ workingDirectory: folder, githubToken: 'gh', startedAt: 1_000 })
    expect(seen.secrets).toEqual(['gh'])
  })

  it('can stand in the pipeline file', async () => {
    writeFileSync(join(folder, 'p.yml'), 'canary-shift: {}\n')
    expect((await live(ending({}), { inputs: { name: 'x', config: 'p.yml' } })).seen.outputs['verdict']).toBe('passed')
  })
})

describe('the post step', () => {
  const posted = (outcome: Awaited<ReturnType<NonNullable<Action['post']>>>) =>
    action(
      async () => OUTCOME,
      async () => outcome,
    )

  it('is announced when run begins', async () => {
    expect((await live(posted(undefined))).seen.state).toEqual({ begun: 'true' })
    expect((await live(ending({}))).seen.state).toEqual({})
  })

  it('does nothing after a main step that never ran', async () => {
    const { seen } = await live(
      action(
        async () => OUTCOME,
        () => Promise.reject(new Error('no')),
      ),
      { state: {} },
    )
    expect(seen).toMatchObject({ log: [], failures: [], summary: '', outputs: {} })
  })

  it('says nothing when there was nothing to do', async () => {
    expect((await live(posted(undefined), { state: { begun: 'true' } })).seen).toMatchObject({
      log: [],
      failures: [],
      summary: '',
      outputs: {},
    })
  })

  it('fails with what it had to do, and writes no outputs: nobody could read them', async () => {
    const { seen } = await live(posted({ verdict: 'failed', reason: 'taken back late', summary: '## Late\n' }), {
      state: { begun: 'true' },
    })
    expect(seen).toMatchObject({ failures: ['demo failed: taken back late'], summary: '## Late\n', outputs: {} })
  })

  it('fails when it throws', async () => {
    const { seen } = await live(
      action(
        async () => OUTCOME,
        () => Promise.reject(new Error('no')),
      ),
      { state: { begun: 'true' } },
    )
    expect(seen.failures).toHaveLength(1)
    expect(seen.summary).toContain('demo: errored')
  })
})
