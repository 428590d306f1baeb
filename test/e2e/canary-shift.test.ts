import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { CanaryReport } from '../../src/core/report/canary-report.ts'
import { canaryInputs } from '../support/canary-inputs.ts'
import { runDist, startDist } from '../support/run-dist.ts'
import { startStack } from '../support/stack/stack.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

const folder = () => temporaryFolder('shift')
/** Steps that end on proof and not on time; what counts as bad is so bad that the proof takes a second or two. */
const PROVEN = {
  steps: '[{ weight: 10, min-bake: 1s, bake: 60s }, { weight: 50, min-bake: 1s, bake: 60s }]',
  analysis: '{ bad-tolerance: 20, latency: false }',
}
const CALM = { rate: 400, baseErrors: 0.01 }

it('promotes a good version with every output, report and picture', { timeout: 60_000 }, async () => {
  await using stack = await startStack(CALM)
  const place = folder()
  const { code, outputs, summary } = await runDist('canary-shift', canaryInputs(stack, place, PROVEN), { temp: place })
  expect({ code, ...outputs }).toMatchObject({
    code: 0,
    verdict: 'passed',
    phase: 'promoted',
    weight: '100',
    live: 'green',
    reason: 'v2 has all traffic: every step was proven good.',
  })
  const report = CanaryReport.parse(JSON.parse(readFileSync(outputs['report']!, 'utf8')))
  expect(report.ticks.at(-1)).toMatchObject({ weight: 50, decision: 'promote', because: 'proven good' })
  expect(readFileSync(outputs['html']!, 'utf8')).toContain('<svg')
  expect(summary).toContain('```mermaid')
  expect(stack.load.summary().failed).toBeLessThan(stack.load.summary().served * 0.03)
})

it('takes the traffic back from a version with 5 % errors', { timeout: 60_000 }, async () => {
  await using stack = await startStack({ canary: { errors: 0.05 }, rate: 400 })
  const { code, outputs } = await runDist('canary-shift', canaryInputs(stack, folder(), PROVEN))
  expect({ code, ...outputs }).toMatchObject({
    code: 1,
    verdict: 'failed',
    phase: 'aborted',
    weight: '0',
    live: 'blue',
  })
  expect(outputs['reason']).toMatch(/^v2 was aborted, the stable version has all traffic: the canary is worse: errors/)
  expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 0])
})

it('takes the traffic back from a version that answers its health check and nothing else', {
  timeout: 60_000,
}, async () => {
  await using stack = await startStack({ canary: 'hang', rate: 200 })
  const { code, outputs } = await runDist('canary-shift', canaryInputs(stack, folder(), PROVEN))
  expect({ code, ...outputs }).toMatchObject({
    code: 1,
    phase: 'aborted',
    reason: expect.stringContaining('requests that never complete'),
  })
  expect(stack.proxy.weight()).toBe(0)
})

it('shifts back to the first slot the next time, because the slots changed roles', { timeout: 60_000 }, async () => {
  await using stack = await startStack(CALM)
  const place = folder()
  await runDist('canary-shift', canaryInputs(stack, place, PROVEN))
  const next = await runDist('canary-shift', canaryInputs(stack, place, { ...PROVEN, version: 'v3' }))
  expect({ code: next.code, ...next.outputs }).toMatchObject({
    code: 0,
    phase: 'promoted',
    weight: '100',
    live: 'blue',
  })
  expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 50, 100, 90, 50, 0])
})

it('returns the traffic to the old slot once a command made the new version stable there', {
  timeout: 60_000,
}, async () => {
  await using stack = await startStack(CALM)
  const place = folder()
  const more = {
    ...PROVEN,
    'after-promotion': 'return',
    'return-command': `[touch, '${join(place, 'made-{version}')}']`,
  }
  const { code, outputs } = await runDist('canary-shift', canaryInputs(stack, place, more))
  expect({ code, ...outputs }).toMatchObject({ code: 0, phase: 'promoted', live: 'blue' })
  expect(readFileSync(join(place, 'made-v2'), 'utf8')).toBe('')
  expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 50, 100, 0])
})

it('leaves all traffic on the new version when the command that should make it stable fails, and says so', {
  timeout: 60_000,
}, async () => {
  await using stack = await startStack(CALM)
  const more = { ...PROVEN, 'after-promotion': 'return', 'return-command': '[sh, -c, "echo no disk >&2; exit 3"]' }
  const { code, outputs } = await runDist('canary-shift', canaryInputs(stack, folder(), more))
  expect({ code, ...outputs }).toMatchObject({
    code: 1,
    verdict: 'errored',
    phase: 'promoted',
    live: 'green',
    reason: expect.stringContaining('ended with 3: no disk'),
  })
  expect(stack.proxy.weight()).toBe(100)
})

it('ticks through a rollout, one idempotent step a job, and says when the next one is due', {
  timeout: 60_000,
}, async () => {
  await using stack = await startStack(CALM)
  const inputs = canaryInputs(stack, folder(), {
    ...PROVEN,
    mode: 'tick',
    steps: '[{ weight: 10, min-bake: 100ms, bake: 60s }]',
  })
  const first = await runDist('canary-shift', inputs)
  expect({ code: first.code, ...first.outputs }).toMatchObject({
    code: 0,
    verdict: 'passed',
    phase: 'progressing',
    weight: '10',
    step: '1',
  })
  expect(Date.parse(first.outputs['next-tick-at']!)).toBeGreaterThan(Date.now() - 10_000)
  let last = first
  for (let tick = 0; tick < 40 && last.outputs['phase'] === 'progressing'; tick++)
    last = await runDist('canary-shift', { ...inputs, version: '' })
  expect(last.outputs).toMatchObject({ phase: 'promoted', live: 'green' })
  expect((await runDist('canary-shift', { ...inputs, version: '' })).outputs).toMatchObject({
    phase: 'idle',
    verdict: 'passed',
    reason: 'Nothing to do: no rollout is under way.',
  })
})

const MISTAKES: readonly [string, Record<string, string>, string][] = [
  ['nothing for the router', { router: '' }, '"router" is required'],
  [
    'an unknown type of router',
    { router: '{ type: carrier-pigeon }' },
    '"router.type" is "carrier-pigeon": expected one of command, haproxy, http, nginx',
  ],
  [
    'an unknown type of probe',
    { health: '[{ type: seance }]' },
    '"health[0].type" is "seance": expected one of command, http, tcp',
  ],
  ['a URL that is none', { metrics: 'traffic: { type: scrape, stable: nowhere, canary: nowhere }' }, 'metrics.traffic'],
  ['a weight out of range', { steps: '[10, 120]' }, 'steps[1].weight'],
  ['weights out of order', { steps: '[50, 10]' }, 'expected weights that rise'],
  ['an unknown key', { analysis: '{ alhpa: 1% }' }, 'did you mean "alpha"?'],
  ['a share that is none', { analysis: '{ alpha: lots }' }, 'analysis.alpha'],
  [
    'a number without a unit for a duration',
    { deadline: '90' },
    '"deadline" (input) is "90": expected a duration such as "90s" or "1m30s"',
  ],
  ['text that is no YAML', { steps: '[10, 25' }, '"steps" (input'],
  [
    'an unknown placeholder',
    { health: "[{ type: http, url: '{canari}/health' }]" },
    'speaks of {canari}, which is not known here',
  ],
  [
    'a condition on a provider that is not there',
    { metrics: "conditions: [{ metric: orders, operator: '>=', expected: 1 }]" },
    '"metrics.conditions" asks for "orders"',
  ],
  ['slots that are missing for a swap', { slots: '' }, '"slots" is required with "after-promotion: swap"'],
  ['no version', { version: '' }, '"version" is required in "mode: run"'],
  ['an unknown mode', { mode: 'yolo' }, 'expected one of run, tick'],
]

it.each(MISTAKES)('refuses %s, says so, and touches nothing', async (_, wrong, message) => {
  await using stack = await startStack({ rate: 0 })
  const { code, log, outputs } = await runDist('canary-shift', canaryInputs(stack, folder(), wrong))
  expect({ code, verdict: outputs['verdict'] }).toEqual({ code: 1, verdict: 'errored' })
  expect(log).toContain('(inputs-invalid)')
  expect(log.replaceAll('%25', '%')).toContain(message)
  expect(stack.proxy.history).toEqual([])
})

it('tells all mistakes at once', async () => {
  await using stack = await startStack({ rate: 0 })
  const { log } = await runDist(
    'canary-shift',
    canaryInputs(stack, folder(), { steps: '[0]', mode: 'yolo', deadline: 'soon', retry: 'maybe' }),
  )
  for (const name of ['steps[0].weight', 'mode', 'deadline', 'retry']) expect(log).toContain(`"${name}"`)
})

it('says that the router cannot be reached, and shifts nothing', async () => {
  await using stack = await startStack({ rate: 0 })
  stack.proxy.fail('down')
  const { code, log } = await runDist('canary-shift', canaryInputs(stack, folder()))
  expect(code).toBe(1)
  expect(log).toContain('(http-no-answer)')
})

it.each(['nonsense', 'refuses', 'sticks'] as const)(
  'with a router that %s, no traffic stays on the canary and the step fails',
  { timeout: 60_000 },
  async (fault) => {
    await using stack = await startStack({ rate: 50 })
    stack.proxy.listen((asked) => {
      if (asked === 'PUT 50') stack.proxy.fail(fault)
      if (asked === 'PUT 0') stack.proxy.fail('none')
      return true
    })
    const { code, outputs } = await runDist('canary-shift', canaryInputs(stack, folder()))
    expect({ code, phase: outputs['phase'], weight: stack.proxy.weight() }).toEqual({
      code: 1,
      phase: 'aborted',
      weight: 0,
    })
  },
)

it('does not begin with a corrupt Journal, and changes nothing', async () => {
  await using stack = await startStack({ rate: 0 })
  const place = folder()
  writeFileSync(join(place, 'journal.json'), '{"schemaVersion":1,')
  const { code, log } = await runDist('canary-shift', canaryInputs(stack, place))
  expect(code).toBe(1)
  expect(log).toContain('(journal-corrupt)')
  expect(stack.proxy.history).toEqual([])
})

it('obeys a person who says abort in another run while it watches', { timeout: 60_000 }, async () => {
  await using stack = await startStack({ rate: 50 })
  const inputs = canaryInputs(stack, folder(), { steps: '[{ weight: 10, min-bake: 50s, bake: 50s }]' })
  await using first = startDist('canary-shift', inputs)
  await first.printed(/the router reports 10 %/)
  const word = await runDist('canary-shift', { ...inputs, mode: 'tick', version: '', command: 'abort' })
  expect(word).toMatchObject({
    code: 0,
    outputs: { reason: expect.stringMatching(/^"abort" is left for the job that is at v2, or the next one: /) },
  })
  expect((await first.ended).outputs).toMatchObject({
    phase: 'aborted',
    reason: expect.stringContaining('a person said abort'),
  })
  expect(stack.proxy.history.map(({ weight }) => weight)).toEqual([10, 0])
})

it('lets one run at a time shift: the second is told who holds it and touches nothing', {
  timeout: 60_000,
}, async () => {
  await using stack = await startStack({ rate: 50 })
  const inputs = canaryInputs(stack, folder(), { steps: '[{ weight: 10, min-bake: 30s, bake: 60s }]' })
  await using first = startDist('canary-shift', inputs)
  await first.printed(/the router reports 10 %/)
  const second = await runDist('canary-shift', { ...inputs, version: 'v3' })
  expect(second.code).toBe(1)
  expect(second.log).toContain(`held by run local (process ${first.pid}`)
  expect(second.log).toContain('(rollout-under-way)')
  expect(stack.proxy.weight()).toBe(10)
  process.kill(first.pid, 'SIGTERM')
  expect((await first.ended).outputs).toMatchObject({ phase: 'aborted' })
  expect(stack.proxy.weight()).toBe(0)
})

it.each([
  ['NaN', 'is no finite number'],
  ['lots', 'is no finite number'],
])('aborts when a metric answers %s, and names the answer', { timeout: 60_000 }, async (answer, why) => {
  await using stack = await startStack({ rate: 50 })
  const metrics = `
traffic: { type: scrape, stable: '{stable}/metrics', canary: '{canary}/metrics', interval: 500ms }
providers: { orders: { type: command, command: [echo, '${answer}'] } }
conditions: [{ metric: orders, operator: '>=', expected: 1, interval: 500ms, consecutive-error-limit: 1 }]`
  const { code, outputs } = await runDist('canary-shift', canaryInputs(stack, folder(), { metrics }))
  expect({ code, phase: outputs['phase'] }).toEqual({ code: 1, phase: 'aborted' })
  expect(outputs['reason']).toContain(why)
  expect(stack.proxy.weight()).toBe(0)
})
