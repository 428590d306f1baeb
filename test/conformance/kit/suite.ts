import { existsSync, readFileSync, watch } from 'node:fs'
import { dirname } from 'node:path'
import { describe, expect, it } from 'vitest'
import { routers } from '../../../src/providers/routers/index.ts'
import { realWorld } from '../../support/fake-world.ts'
import { type DistResult, runDist, startDist } from '../../support/run-dist.ts'
import type { Backends, TestProxy } from '../../support/servers/proxy.ts'
import { KINDS, type Kind, startClients } from './clients.ts'
import { type Scene, startScene } from './scene.ts'

export interface Conformance {
  /** The router, as its `type` names it. */
  readonly name: string
  /** False where the part is absent: the suite is then skipped by name. */
  readonly available: boolean
  start(backends: Backends): Promise<TestProxy>
  /** Kinds of connections that this way of shifting is known to reset; they are counted and printed, not forbidden. */
  readonly resets?: readonly Kind[]
}

/** What every router promises: a whole canary under load, its abort, and its death at any moment, without a request lost to the shift. */
export function shiftConformance({ name, available, start, resets = [] }: Conformance): void {
  describe.skipIf(!available)(`a canary over ${name}`, { timeout: 120_000 }, () => {
    it('is promoted, and no request is lost to the shift', async () => {
      await using scene = await startScene(start)
      const { end, lost } = await underLoad(scene, () => runDist('canary-shift', scene.inputs()))
      expect(end.outputs).toMatchObject({ phase: 'promoted', live: 'green' })
      tell(name, 'promoted', lost)
      expect(without(lost, resets)).toEqual([])
    })

    it('is aborted, and no request is lost but those that the version failed itself', async () => {
      await using scene = await startScene(start, { errors: 0.3 })
      const { end, lost } = await underLoad(scene, () =>
        runDist('canary-shift', scene.inputs({ steps: '[{ weight: 25, min-bake: 1s, bake: 60s }]' })),
      )
      expect(end.outputs).toMatchObject({ phase: 'aborted', weight: '0' })
      tell(name, 'aborted', lost)
      expect(without(lost, resets)).toEqual([])
    })

    it.each([2, 3, 4, 5, 7, 9])(
      'killed at write %i of its Journal with a bad version, ticks leave no traffic on it',
      async (write) => {
        await using scene = await startScene(start, { errors: 0.5 })
        await using _ = startClients(scene.proxy.url)
        await killedAtWrite(write, scene)
        let last = await runDist('canary-shift', scene.inputs({ mode: 'tick', version: '' }))
        for (let tick = 0; tick < 40 && last.outputs['phase'] === 'progressing'; tick++) {
          last = await runDist('canary-shift', scene.inputs({ mode: 'tick', version: '' }))
        }
        expect(['aborted', 'idle'], last.log).toContain(last.outputs['phase'])
        expect(
          (await runDist('canary-shift', scene.inputs({ mode: 'tick', version: '', command: 'abort' }))).outputs[
            'reason'
          ],
        ).toBe('Nothing to do: no rollout is under way, the stable version has all traffic.')
      },
    )

    it('goes on when the proxy is restarted in the middle', async () => {
      await using scene = await startScene(start)
      await using step = startDist('canary-shift', scene.inputs({ steps: '[{ weight: 25, min-bake: 3s, bake: 6s }]' }))
      await using _ = startClients(scene.proxy.url)
      await step.printed(/25 % .*canary/)
      await scene.proxy.restart()
      expect((await step.ended).outputs).toMatchObject({ phase: 'promoted', live: 'green' })
    })

    it('freezes when somebody else moves the weight, never fights, and takes the traffic back at the deadline', async () => {
      await using scene = await startScene(start)
      await using _ = startClients(scene.proxy.url)
      const more = { steps: '[{ weight: 25, min-bake: 30s, bake: 60s }]', deadline: '8s' }
      await using step = startDist('canary-shift', scene.inputs(more))
      await step.printed(/25 % .*canary +\d+ req/)
      await moveByHand(scene.proxy, 60)
      await step.printed(/frozen: somebody else moved the weight: the router reports 60 % where 25 % was proven/)
      expect((await step.ended).outputs).toMatchObject({ phase: 'aborted', weight: '0' })
    })

    it('says what is wrong and leaves no traffic on a bad version when the proxy is gone for a while', async () => {
      await using scene = await startScene(start, { errors: 0.5 })
      await using clients = startClients(scene.proxy.url)
      await using step = startDist('canary-shift', scene.inputs({ steps: '[{ weight: 25, min-bake: 3s, bake: 60s }]' }))
      await step.printed(/the router reports 25 %/)
      await scene.proxy.stop()
      await step.printed(/taking the traffic back|could not be read/)
      await scene.proxy.start()
      const end = await step.ended
      await clients.stop()
      expect(end.outputs).toMatchObject({ phase: 'aborted', weight: '0' })
    })
  })
}

/** What an operator does who knows nothing of the rollout. */
async function moveByHand({ router }: TestProxy, percent: number): Promise<void> {
  const provider = await routers[router.type as keyof typeof routers]()
  const hand = provider.create(provider.config.parse(router) as never, realWorld())
  await hand.setWeight(percent, AbortSignal.timeout(5_000))
}

async function underLoad(scene: Scene, work: () => Promise<DistResult>) {
  await using clients = startClients(scene.proxy.url)
  const end = await work()
  const seen = await clients.stop()
  const lost = KINDS.flatMap((kind) => seen[kind].failures.map((failure) => ({ kind, failure })))
  for (const kind of KINDS) expect(seen[kind].served).toBeGreaterThan(0)
  return { end, lost }
}

function without(lost: readonly { kind: Kind; failure: string }[], allowed: readonly Kind[]) {
  return lost.filter(({ kind, failure }) => !(allowed.includes(kind) && /ECONNRESET|socket hang up/.test(failure)))
}

/** Resets that are known are published, not hidden. */
function tell(name: string, end: string, lost: readonly { kind: Kind }[]): void {
  const counts = KINDS.map((kind) => `${kind} ${lost.filter((one) => one.kind === kind).length}`)
  if (lost.length > 0) console.log(`${name}, ${end}: requests lost: ${counts.join(', ')}`)
}

async function killedAtWrite(write: number, { journal, inputs }: Scene): Promise<void> {
  await using step = startDist('canary-shift', inputs(), { post: false })
  let seen = 0
  let last = ''
  using _watcher = disposable(
    watch(dirname(journal), () => {
      const text = existsSync(journal) ? readFileSync(journal, 'utf8') : ''
      if (text === last) return
      last = text
      if (++seen === write) process.kill(step.pid, 'SIGKILL')
    }),
  )
  await step.ended
}

function disposable(watcher: { close(): void }): Disposable {
  return { [Symbol.dispose]: () => watcher.close() }
}
