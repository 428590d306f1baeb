import { execFileSync } from 'node:child_process'
import { appendFile, chmod, mkdir, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { nginxRouter } from '../../../src/providers/routers/nginx.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { freePort, type Handler, serve } from '../../support/http-server.ts'
import { part, placeOf } from '../../support/parts.ts'
import { routerContract } from '../../support/router-contract.ts'
import { startBackends, startClient } from '../../support/servers/backends.ts'
import { SHIPPED, startNginx } from '../../support/servers/nginx.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const soon = () => AbortSignal.timeout(5_000)
const create = (settings: object, world: World = realWorld()) =>
  nginxRouter.create(nginxRouter.config.parse(settings), world)

/** A real nginx between a client and two backends. */
async function start() {
  await using stack = new AsyncDisposableStack()
  const backends = stack.use(await startBackends())
  const nginx = stack.use(await startNginx(backends))
  const client = stack.use(startClient(nginx.url))
  const owned = stack.move()
  return {
    nginx,
    client,
    router: create(nginx.router),
    file: String(nginx.router['file']),
    create: (world: World) => create(nginx.router, world),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

/** Only the status is answered, by a server of the test; the weight file lies in `folder` of a temporary folder. */
async function answering(handler: Handler, folder = '.') {
  const server = await serve(handler)
  const temporary = temporaryFolder('router')
  const settings = { type: 'nginx', file: join(temporary, folder, 'weight'), status: `${server.url}/weight` }
  return {
    create: (world: World) => create(settings, world),
    async [Symbol.asyncDispose]() {
      await server[Symbol.asyncDispose]()
    },
  }
}

async function stopped() {
  const running = await start()
  await running.nginx.stop()
  return running
}

const absent = part('nginx') === undefined || part('nginx-js') === undefined

describe.skipIf(absent)('with a real nginx', () => {
  routerContract({
    name: 'nginx',
    working: start,
    refusing: () => answering(() => ({ status: 403, body: 'no' }), 'absent'),
    refusal: { set: 'file-unwritable', get: 'http-refused' },
    unreachable: stopped,
    unreachability: { set: 'none', get: 'http-no-answer' },
    answering: (body) => answering(() => ({ body })),
    hanging: () => answering(() => 'hang'),
  })

  it('is the script and the snippet that are shipped, word for word, and `nginx -t` accepts them', async () => {
    const folder = temporaryFolder('snippet')
    for (const name of ['sluice.js', 'sluice.conf'])
      await writeFile(join(folder, name), await readFile(join(SHIPPED, name)))
    const load = `load_module ${placeOf('nginx-js')}; pid ${folder}/pid; events {}`
    const server = `server { listen 127.0.0.1:${await freePort()}; location / { proxy_pass http://$sluice_pick; } }`
    await writeFile(join(folder, 'nginx.conf'), `${load}\nhttp { access_log off; include sluice.conf; ${server} }`)
    const argv = ['-p', folder, '-e', 'error.log', '-c', 'nginx.conf', '-t']
    expect(() => execFileSync(placeOf('nginx'), argv, { stdio: 'pipe' })).not.toThrow()
  })

  it.each([
    [0, 0, 0],
    [100, 2_000, 2_000],
    // Five standard deviations on either side of 666.
    [33.3, 561, 771],
  ])('shares requests by the weight %d', { timeout: 20_000 }, async (weight, least, most) => {
    await using running = await start()
    await running.router.setWeight(weight, soon())
    const second = await running.client.countSecond(2_000)
    expect(second).toBeGreaterThanOrEqual(least)
    expect(second).toBeLessThanOrEqual(most)
  })

  it('changes from one request to the next, on the same connection and with the same workers', async () => {
    await using running = await start()
    await running.client.countSecond(20)
    const workers = await running.nginx.workers()
    expect(workers.length).toBeGreaterThan(0)
    for (const [weight, expected] of [
      [100, 20],
      [0, 0],
      [100, 20],
    ] as const) {
      await running.router.setWeight(weight, soon())
      expect(await running.client.countSecond(20)).toBe(expected)
    }
    expect(running.client.connections()).toBe(1)
    expect(await running.nginx.workers()).toEqual(workers)
  })

  it('leaves two files that everybody can read, and nothing else', async () => {
    await using running = await start()
    const before = await readdir(running.nginx.folder)
    await running.router.setWeight(12.5, soon())
    expect((await readdir(running.nginx.folder)).filter((name) => !before.includes(name))).toEqual(['weight.last'])
    for (const path of [running.file, `${running.file}.last`]) {
      expect(await readFile(path, 'utf8')).toBe('12.5\n')
      expect((await stat(path)).mode & 0o777).toBe(0o644)
    }
  })

  it('keeps its weight when nginx restarts, crashes, or was down when it was set', async () => {
    await using running = await start()
    await running.router.setWeight(25, soon())
    await running.nginx.restart()
    expect(await running.router.weight(soon())).toBe(25)
    await running.nginx.kill()
    await running.router.setWeight(0, soon())
    await expect(running.router.weight(soon())).rejects.toMatchObject({ problem: { code: 'http-no-answer' } })
    await running.nginx.start()
    expect(await running.router.weight(soon())).toBe(0)
  })

  const damages: readonly [string, (file: string) => Promise<void>][] = [
    ['gone', (file) => rm(file)],
    ['empty', (file) => writeFile(file, '')],
    ['no number', (file) => writeFile(file, 'a lot\n')],
    ['beyond 100', (file) => writeFile(file, '101\n')],
    ['negative', (file) => writeFile(file, '-1\n')],
    ['two numbers', (file) => writeFile(file, '10\n20\n')],
    ['for others to read', (file) => chmod(file, 0)],
    [
      'a folder',
      (file) =>
        rm(file)
          .then(() => mkdir(file))
          .then(() => {}),
    ],
  ]
  it.each(damages)('goes on with the last weight when the weight file is %s, and says so', async (_, damage) => {
    await using running = await start()
    await running.router.setWeight(100, soon())
    await damage(running.file)
    expect(await running.client.countSecond(10)).toBe(10)
    expect(await running.router.weight(soon())).toBe(100)
  })

  it('gives everything to the first slot, and reports that, before the first weight was ever written', async () => {
    await using running = await start()
    await rm(running.file)
    expect(await running.client.countSecond(10)).toBe(0)
    expect(await running.router.weight(soon())).toBe(0)
  })

  it.each(damages.slice(1))('says why there is no weight when both files are %s', async (_, damage) => {
    await using running = await start()
    await running.router.setWeight(100, soon())
    await damage(`${running.file}.last`)
    await damage(running.file)
    expect(await running.client.countSecond(10)).toBe(0)
    const what = expect.stringMatching(/answered 500: .*weight (holds no|cannot be read).*: all requests go to blue\.$/)
    await expect(running.router.weight(soon())).rejects.toMatchObject({ problem: { code: 'http-refused', what } })
  })

  it('serves several environments, each with a weight of its own', async () => {
    await using running = await start()
    const [port, other] = [await freePort(), join(running.nginx.folder, 'other')]
    const server = `server {
      listen 127.0.0.1:${port};
      set $sluice_file ${other}; set $sluice_first green; set $sluice_second blue;
      location / { proxy_pass http://$sluice_pick; }
      location = /sluice/weight { js_content sluice.weight; }
    }`
    await appendFile(join(running.nginx.folder, 'sluice.conf'), server)
    await running.nginx.restart()
    const router = create({ type: 'nginx', file: other, status: `http://127.0.0.1:${port}/sluice/weight` })
    await router.setWeight(100, soon())
    using client = startClient(`http://127.0.0.1:${port}`)
    expect([await router.weight(soon()), await running.router.weight(soon())]).toEqual([100, 0])
    expect([await client.countSecond(10), await running.client.countSecond(10)]).toEqual([0, 0])
    await router.setWeight(0, soon())
    expect([await client.countSecond(10), await running.client.countSecond(10)]).toEqual([10, 0])
  })

  it('recovers with the next weight', async () => {
    await using running = await start()
    await running.router.setWeight(50, soon())
    await writeFile(running.file, 'x')
    await writeFile(`${running.file}.last`, 'x')
    await running.router.setWeight(0, soon())
    expect(await running.router.weight(soon())).toBe(0)
  })
})

it('says why the weight could not be written, and leaves nothing beside it', async () => {
  const folder = temporaryFolder('router')
  await mkdir(join(folder, 'weight'))
  const router = create({ type: 'nginx', file: join(folder, 'weight'), status: 'http://127.0.0.1:1/' })
  const problem = { code: 'file-unwritable', what: `${folder}/weight could not be written: it is a folder.` }
  await expect(router.setWeight(10, soon())).rejects.toMatchObject({ problem })
  expect(await readdir(folder)).toEqual(['weight'])
})

it('masks what the status address carries in secret', () => {
  const world = fakeWorld()
  create({ type: 'nginx', file: '/w', status: 'http://me:pass-word@lb/?token=t0ken' }, world)
  expect(world.secrets).toEqual(['pass-word', 't0ken'])
})

it.each([
  {},
  { file: 'weight', status: 'http://lb/' },
  { file: '/w' },
  { file: '/w', status: '127.0.0.1:9080' },
  { file: '/w', status: 'http://lb/', reload: ['nginx'] },
])('refuses the settings %j', (settings) => {
  expect(nginxRouter.config.safeParse({ type: 'nginx', ...settings }).success).toBe(false)
})
