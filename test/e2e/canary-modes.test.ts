import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { canaryInputs } from '../support/canary-inputs.ts'
import { runDist } from '../support/run-dist.ts'
import { startStack } from '../support/stack/stack.ts'
import { temporaryFolder } from '../support/temporary/folder.ts'

const folder = () => temporaryFolder('modes')
const report = (outputs: Readonly<Record<string, string>>) => JSON.parse(readFileSync(outputs['report']!, 'utf8'))

it('records what a run saw, and replays it to the same decisions, bit for bit', { timeout: 60_000 }, async () => {
  const place = folder()
  const recording = join(place, 'recordings/v2.json')
  let live: ReturnType<typeof report>
  {
    await using stack = await startStack({ canary: { errors: 0.5 }, rate: 200 })
    const { outputs } = await runDist('canary-shift', canaryInputs(stack, place, { record: recording }), {
      temp: place,
    })
    expect(outputs).toMatchObject({ phase: 'aborted', recording })
    live = report(outputs)
  }
  const replayed = await runDist('canary-shift', { environment: 'test', mode: 'replay', recording }, { temp: place })
  expect({ code: replayed.code, ...replayed.outputs }).toMatchObject({ code: 0, verdict: 'passed', phase: 'aborted' })
  expect(replayed.outputs['reason']).toMatch(/^Replayed \d+ looks of v2: the same decisions, aborted\.$/)
  expect(report(replayed.outputs).ticks).toEqual(live.ticks)
})

it('fails a replay whose decisions are not the recorded ones, and names the look', { timeout: 60_000 }, async () => {
  const place = folder()
  const recording = join(place, 'v2.json')
  {
    await using stack = await startStack({ canary: { errors: 0.5 }, rate: 200 })
    await runDist('canary-shift', canaryInputs(stack, place, { record: recording }))
  }
  const changed = JSON.parse(readFileSync(recording, 'utf8'))
  changed.segments[0].events.find(
    ({ type }: { type: string }) => type === 'observed',
  ).observation.interval.canary.errors = 0
  writeFileSync(recording, JSON.stringify(changed))
  const { code, outputs } = await runDist('canary-shift', { environment: 'test', mode: 'replay', recording })
  expect(code).toBe(1)
  expect(outputs['reason']).toMatch(/look \d is decided otherwise now, continue: /)
})

it.each([
  ['', '"recording" is required in "mode: replay"'],
  ['nowhere.json', '(file-unreadable)'],
])('refuses to replay %j', async (recording, message) => {
  expect((await runDist('canary-shift', { environment: 'test', mode: 'replay', recording })).log).toContain(message)
})

it.each(['{', '{"schemaVersion":1}', '[]'])('calls %s no recording', async (text) => {
  const recording = join(folder(), 'r.json')
  writeFileSync(recording, text)
  const { code, log } = await runDist('canary-shift', { environment: 'test', mode: 'replay', recording })
  expect(code).toBe(1)
  expect(log).toContain('(recording-unreadable)')
})

it('judges in shadow what others shift, and sets nothing', { timeout: 60_000 }, async () => {
  await using stack = await startStack({ canary: { errors: 0.5 }, rate: 200 })
  stack.proxy.move(50)
  const asked: string[] = []
  stack.proxy.listen((question) => asked.push(question) > 0)
  const { code, outputs } = await runDist(
    'canary-shift',
    canaryInputs(stack, folder(), { mode: 'shadow', steps: '[{ weight: 10, min-bake: 1s, bake: 30s }]' }),
  )
  expect({ code, ...outputs }).toMatchObject({ code: 1, verdict: 'failed', phase: 'aborted' })
  expect(outputs['reason']).toMatch(/^In shadow, nothing was set: v2 would be aborted: the canary is worse: errors/)
  expect(new Set(asked)).toEqual(new Set(['GET']))
  expect(stack.proxy.weight()).toBe(50)
})

it('needs neither a router nor slots in shadow', { timeout: 60_000 }, async () => {
  await using stack = await startStack({ rate: 200 })
  stack.proxy.move(50)
  const metrics = `traffic: { type: scrape, stable: '${stack.urls.stable}/metrics', canary: '${stack.urls.canary}/metrics', interval: 500ms }`
  const bare = { router: '', slots: '', health: '', store: '', metrics, mode: 'shadow' }
  const { code, outputs } = await runDist('canary-shift', canaryInputs(stack, folder(), bare))
  expect({ code, ...outputs }).toMatchObject({ code: 0, phase: 'promoted' })
  expect(stack.proxy.weight()).toBe(50)
})
