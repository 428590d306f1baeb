import { describe, expect, it } from 'vitest'
import { part } from '../support/parts.ts'
import { runDist, startDist } from '../support/run-dist.ts'
import { startNginx } from '../support/servers/nginx.ts'
import { startPrometheus } from '../support/servers/prometheus.ts'
import { startClients } from './kit/clients.ts'
import { type Scene, startScene } from './kit/scene.ts'

const available = part('nginx') !== undefined && part('prometheus') !== undefined

const watched = ({ apps }: Scene) =>
  startPrometheus({
    targets: [
      { url: apps.stable.url, labels: { slot: 'blue' } },
      { url: apps.canary.url, labels: { slot: 'green' } },
    ],
  })

const metrics = (url: string) =>
  `traffic: { type: prometheus, url: '${url}', stable: { slot: '{stable-slot}' }, canary: { slot: '{canary-slot}' }, interval: 500ms }`

describe.skipIf(!available)('a canary over nginx, judged by Prometheus', { timeout: 90_000 }, () => {
  it('is promoted when it is good', async () => {
    await using scene = await startScene(startNginx)
    await using prometheus = await watched(scene)
    await using _ = startClients(scene.proxy.url)
    const { outputs } = await runDist('canary-shift', scene.inputs({ metrics: metrics(prometheus.url) }))
    expect(outputs).toMatchObject({ phase: 'promoted', live: 'green' })
  })

  it('is aborted when it is bad', async () => {
    await using scene = await startScene(startNginx, { errors: 0.5 })
    await using prometheus = await watched(scene)
    await using _ = startClients(scene.proxy.url)
    const steps = '[{ weight: 25, min-bake: 1s, bake: 60s }]'
    const { outputs } = await runDist('canary-shift', scene.inputs({ metrics: metrics(prometheus.url), steps }))
    expect(outputs).toMatchObject({
      phase: 'aborted',
      weight: '0',
      reason: expect.stringContaining('the canary is worse: errors'),
    })
  })

  it('holds while Prometheus is down, says so, and goes on when it is back', async () => {
    await using scene = await startScene(startNginx)
    await using prometheus = await watched(scene)
    await using _ = startClients(scene.proxy.url)
    const steps = '[{ weight: 25, min-bake: 2s, bake: 6s }]'
    await using step = startDist('canary-shift', scene.inputs({ metrics: metrics(prometheus.url), steps }))
    await step.printed(/25 % .*canary +\d+ req/)
    await prometheus.stop()
    await step.printed(/hold: no data, waiting up to/)
    await prometheus.start()
    const { outputs } = await step.ended
    expect(outputs).toMatchObject({ phase: 'promoted', live: 'green' })
  })

  it('takes the traffic back when Prometheus stays away longer than it may', async () => {
    await using scene = await startScene(startNginx)
    await using prometheus = await watched(scene)
    await using _ = startClients(scene.proxy.url)
    const more = {
      metrics: metrics(prometheus.url),
      analysis: '{ no-data-deadline: 2s }',
      steps: '[{ weight: 25, min-bake: 2s, bake: 60s }]',
    }
    await using step = startDist('canary-shift', scene.inputs(more))
    await step.printed(/25 % .*canary +\d+ req/)
    await prometheus.stop()
    const { outputs } = await step.ended
    expect(outputs).toMatchObject({ phase: 'aborted', weight: '0', reason: expect.stringContaining('no data for') })
  })
})
