import { appendFile, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { writeInclude } from '../../../src/providers/nginx-include.ts'
import { nginxReloadRouter } from '../../../src/providers/routers/nginx-reload.ts'
import { fakeClock } from '../../support/fake-clock.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { type Handler, serve } from '../../support/http-server.ts'
import { part } from '../../support/parts.ts'
import { routerContract } from '../../support/router-contract.ts'
import { startBackends, startClient } from '../../support/servers/backends.ts'
import { startReloadedNginx } from '../../support/servers/nginx.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const soon = () => AbortSignal.timeout(5_000)
const create = (settings: object, world: World = realWorld()) =>
  nginxReloadRouter.create(nginxReloadRouter.config.parse(settings), world)

/** A real nginx between a client and two backends. */
async function start() {
  await using stack = new AsyncDisposableStack()
  const backends = stack.use(await startBackends())
  const nginx = stack.use(await startReloadedNginx(backends))
  const client = stack.use(startClient(nginx.url))
  const owned = stack.move()
  const router = create(nginx.router)
  return {
    nginx,
    client,
    router,
    file: String(nginx.router['file']),
    create: (world: World) => create(nginx.router, world),
    /** Sets a weight; the running configuration has it then. */
    async settle(weight: number) {
      await router.setWeight(weight, soon())
      expect(await router.weight(soon())).toBe(weight)
    },
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Only the status is answered, by a server of the test; `test` and `reload` are commands that do nothing. */
async function answering(handler: Handler, test: readonly string[] = ['true']) {
  const server = await serve(handler)
  const folder = temporaryFolder('router')
  const servers = { upstream: 'app', first: '127.0.0.1:1', second: '127.0.0.1:2' }
  const status = `127.0.0.1:${server.port}`
  const settings = { type: 'nginx-reload', file: join(folder, 'app.conf'), ...servers, status, test, reload: ['true'] }
  return {
    folder,
    settings,
    create: (world: World) => create(settings, world),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
    },
  }
}

async function stopped() {
  const running = await start()
  await running.nginx.kill()
  return running
}

const absent = part('nginx') === undefined || part('nginx-js') === undefined

describe.skipIf(absent)('with a real nginx', () => {
  routerContract({
    name: 'nginx-reload',
    working: start,
    refusing: () => answering(() => ({ status: 403, body: 'no' }), ['false']),
    refusal: { set: 'command-failed', get: 'http-refused' },
    unreachable: stopped,
    unreachability: { set: 'command-failed', get: 'http-no-answer' },
    answering: (body) => answering(() => ({ body })),
    hanging: () => answering(() => 'hang'),
  })

  it.each([
    [0, 0],
    [25, 50],
    [12.5, 25],
    [100, 200],
  ])('shares requests by the weight %d exactly', async (weight, expected) => {
    await using running = await start()
    await running.settle(weight)
    expect(await running.client.countSecond(200)).toBe(expected)
  })

  it('counts by new workers: that is what a reload is', async () => {
    await using running = await start()
    const workers = await running.nginx.workers()
    await running.settle(25)
    expect((await running.nginx.workers()).filter((pid) => !workers.includes(pid))).toHaveLength(2)
  })

  it('reports the running weight, not the one in the file, until somebody reloads', async () => {
    await using running = await start()
    await running.settle(10)
    const withoutReload = create({ ...running.nginx.router, reload: ['true'] })
    await withoutReload.setWeight(40, soon())
    expect(await running.router.weight(soon())).toBe(10)
    await running.nginx.restart()
    expect(await running.router.weight(soon())).toBe(40)
  })

  it('keeps what was asked for when nginx is down, so that it starts with it', async () => {
    await using running = await start()
    await running.settle(25)
    await running.nginx.stop()
    await expect(running.router.setWeight(0, soon())).rejects.toMatchObject({ problem: { code: 'command-failed' } })
    await running.nginx.start()
    expect(await running.router.weight(soon())).toBe(0)
  })

  it('never reloads what nginx does not accept: the include is put back, the workers stay', async () => {
    await using running = await start()
    await running.settle(25)
    const [workers, include] = [await running.nginx.workers(), await readFile(running.file, 'utf8')]
    await appendFile(join(running.nginx.folder, 'nginx.conf'), 'nonsense;\n')
    const problem = {
      code: 'command-failed',
      what: expect.stringMatching(/-t" exited with 1: .*unknown directive "nonsense"/),
      why: 'The include is again what it was, and nothing was reloaded.',
    }
    await expect(running.router.setWeight(50, soon())).rejects.toMatchObject({ problem })
    expect(await readFile(running.file, 'utf8')).toBe(include)
    expect(await running.nginx.workers()).toEqual(workers)
    expect(await running.router.weight(soon())).toBe(25)
  })

  it.each([
    ['a third server', '  keepalive', '  server 127.0.0.1:9 backup;\n  keepalive', 'server 127.0.0.1:9 backup;'],
    ['another address', /server [\d.:]+ weight/, 'server 127.0.0.1:9 weight', 'server 127.0.0.1:9 weight=100;'],
    ['a weight that it does not tell', 'weight=100', 'weight=7', /^server [\d.:]+ weight=7;$/],
    ['a told weight that it does not have', '"0"', '"5"', /^server [\d.:]+ weight=100;$/],
    ['a line at its end', /$/, 'server { listen 127.0.0.1:9; }', 'server {'],
    ['half of it', /server \{[\s\S]*$/, '', 'nothing'],
  ])('does not overwrite an include that somebody gave %s', async (_, search, replacement, found) => {
    await using running = await start()
    const edited = (await readFile(running.file, 'utf8')).replace(search, replacement)
    await writeFile(running.file, edited)
    const workers = await running.nginx.workers()
    const refused = running.router.setWeight(25, soon())
    await expect(refused).rejects.toMatchObject({ problem: { code: 'include-edited' } })
    const said = await refused.catch((thrown: Error) => /it has `([^`]*)` where/.exec(thrown.message)?.[1])
    expect(said).toEqual(typeof found === 'string' ? found : expect.stringMatching(found))
    expect(await readFile(running.file, 'utf8')).toBe(edited)
    expect(await running.nginx.workers()).toEqual(workers)
  })

  it('takes spaces and comments for no edit', async () => {
    await using running = await start()
    const text = await readFile(running.file, 'utf8')
    await writeFile(running.file, `# mine\n${text.replaceAll('  ', '\t').replaceAll(';', ' ; # really\n')}`)
    await running.settle(25)
  })
})

it('writes the include where there is none yet, and takes it away again when the test fails', async () => {
  await using good = await answering(() => ({ body: '25' }))
  await good.create(realWorld()).setWeight(25, soon())
  expect(await readdir(good.folder)).toEqual(['app.conf'])
  await using bad = await answering(() => ({}), ['false'])
  await expect(bad.create(realWorld()).setWeight(25, soon())).rejects.toThrow('"false" exited with 1')
  expect(await readdir(bad.folder)).toEqual([])
})

it('does not wait for ever for a weight that is never reported', async () => {
  await using running = await answering(() => ({ body: '10' }))
  const world = { ...realWorld(), clock: fakeClock(1_700_000_000_000) }
  await running.create(world).setWeight(25, soon())
  expect(world.clock.now()).toBe(1_700_000_003_000)
})

it('is done when every answer was the new weight for a while, not at the first one', async () => {
  const told = ['25', '0', '25', '25', '0', ...Array.from({ length: 100 }, () => '25')]
  await using running = await answering(() => ({ body: told.shift()! }))
  const world = { ...realWorld(), clock: fakeClock(1_700_000_000_000) }
  await running.create(world).setWeight(25, soon())
  expect(world.clock.now()).toBe(1_700_000_000_400)
})

it.each([
  ['cannot be started', ['no-such-program-here'], 'command-not-started'],
  ['does not end', [process.execPath, '-e', 'setInterval(() => {}, 1000)'], 'command-failed'],
])('puts the include back when the test %s', async (_, test, code) => {
  await using running = await answering(() => ({}), test)
  const problem = { code, why: 'The include is again what it was, and nothing was reloaded.' }
  const refused = running.create(realWorld()).setWeight(25, AbortSignal.timeout(300))
  await expect(refused).rejects.toMatchObject({ problem })
  expect(await readdir(running.folder)).toEqual([])
})

it('says when the include could not be put back', async () => {
  await using running = await answering(() => ({}))
  const world = fakeWorld({
    run: async () => {
      await rm(running.folder, { recursive: true })
      await writeFile(running.folder, '')
      return { exitCode: 1, stdout: '', stderr: 'no' }
    },
  })
  await writeFile(join(running.folder, 'app.conf'), writeInclude({ directives: [], ...running.settings }, 0))
  const why = expect.stringMatching(/^Nothing was reloaded, but the include could not be put back: .*no folder\./)
  await expect(running.create(world).setWeight(25, soon())).rejects.toMatchObject({ problem: { why } })
})

it('says why the include could not be read', async () => {
  await using running = await answering(() => ({}))
  const router = create({ ...running.settings, file: running.folder })
  const problem = { code: 'file-unreadable', why: 'it is a folder' }
  await expect(router.setWeight(25, soon())).rejects.toMatchObject({ problem })
})

const sound = { file: '/f', upstream: 'app', first: '10.0.0.1:80', second: '10.0.0.2:80', status: '127.0.0.1:9081' }

it.each([
  {},
  { first: 'unix:/run/app.sock max_fails=3 fail_timeout=10s' },
  { second: '[::1]:8080' },
  { directives: ['keepalive 32', 'least_conn', 'zone app 64k'] },
  { status: '[::1]:9081', test: ['sudo', 'nginx', '-t'] },
])('takes the settings %j', (settings) => {
  expect(nginxReloadRouter.config.safeParse({ type: 'nginx-reload', ...sound, ...settings }).success).toBe(true)
})

it.each([
  { file: 'app.conf' },
  { upstream: 'app {' },
  { first: '10.0.0.1:80 weight=3' },
  { first: '10.0.0.1:80 down' },
  { second: '10.0.0.1:80 backup max_fails=1' },
  { second: '10.0.0.1:80; } server { listen 80' },
  { second: '10.0.0.1:80\nnonsense' },
  { second: '' },
  { directives: ['keepalive 32; } events {'] },
  { directives: ['server 10.0.0.3:80'] },
  { status: '0.0.0.0:9081' },
  { status: '10.0.0.1:9081' },
  { status: '127.0.0.1' },
  { test: [] },
  { reload: 'nginx -s reload' },
])('refuses the settings %j', (settings) => {
  expect(nginxReloadRouter.config.safeParse({ type: 'nginx-reload', ...sound, ...settings }).success).toBe(false)
})
