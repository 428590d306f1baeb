import { readdir, readFile } from 'node:fs/promises'
import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { World } from '../../../src/core/world.ts'
import { haproxyRouter } from '../../../src/providers/routers/haproxy.ts'
import { converse } from '../../../src/runner/world/converse.ts'
import { fakeWorld, realWorld } from '../../support/fake-world.ts'
import { freePort } from '../../support/http-server.ts'
import { part } from '../../support/parts.ts'
import { routerContract } from '../../support/router-contract.ts'
import { startBackends, startClient } from '../../support/servers/backends.ts'
import { type HaproxyOptions, startHaproxy } from '../../support/servers/haproxy.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const soon = () => AbortSignal.timeout(5_000)
const create = (settings: object, world: World = realWorld()) =>
  haproxyRouter.create(haproxyRouter.config.parse(settings), world)

/** A real HAProxy between a client and two backends. */
async function start(options: Omit<HaproxyOptions, 'first' | 'second'> = {}) {
  await using stack = new AsyncDisposableStack()
  const backends = stack.use(await startBackends())
  const haproxy = stack.use(await startHaproxy({ ...backends, ...options }))
  const client = stack.use(startClient(haproxy.url))
  const owned = stack.move()
  const socket = String(haproxy.router['socket'])
  return {
    haproxy,
    client,
    router: create(haproxy.router),
    create: (world: World) => create(haproxy.router, world),
    /** What a person does at the socket. */
    say: (command: string) => converse({ path: socket }, `${command}\n`, soon()),
    [Symbol.asyncDispose]: () => owned.disposeAsync(),
  }
}

async function stopped() {
  const running = await start()
  await running.haproxy.stop()
  return running
}

async function hanging() {
  const folder = temporaryFolder('socket')
  const sockets: Socket[] = []
  const server = createServer((socket) => void sockets.push(socket))
  await new Promise<void>((listening) => server.listen(join(folder, 'socket'), listening))
  const settings = { ...sound, socket: join(folder, 'socket') }
  return {
    create: (world: World) => create(settings, world),
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

const sound = { type: 'haproxy', socket: '/run/haproxy/admin.sock', backend: 'app', first: 'blue', second: 'green' }

describe.skipIf(part('haproxy') === undefined)('with a real HAProxy', () => {
  routerContract({
    name: 'haproxy',
    weights: [0, 1, 10, 12.5, 33, 50, 99, 99.5, 100],
    working: start,
    refusing: async () => {
      const running = await start()
      const settings = { ...running.haproxy.router, backend: 'absent' }
      return { ...running, create: (world: World) => create(settings, world) }
    },
    refusal: 'haproxy-refused',
    unreachable: stopped,
    unreachability: 'socket-no-answer',
    hanging,
  })

  it.each([
    [0, 0],
    [10, 20],
    [12.5, 25],
    [100, 200],
  ])('shares requests by the weight %d exactly, over one connection', async (weight, expected) => {
    await using running = await start()
    expect(await running.client.countSecond(10)).toBe(0)
    await running.router.setWeight(weight, soon())
    expect(await running.client.countSecond(200)).toBe(expected)
    expect(running.client.connections()).toBe(1)
  })

  it('asks for absolute weights that add up to 100', async () => {
    await using running = await start()
    await running.router.setWeight(30, soon())
    expect(await running.say('get weight app/blue; get weight app/green')).toBe(
      '70 (initial 100)\n\n30 (initial 0)\n\n',
    )
  })

  it('asks nothing for a share that two weights cannot have', async () => {
    await using running = await start()
    await running.router.setWeight(25, soon())
    const problem = { code: 'weight-not-exact', what: expect.stringContaining('33.3 %') }
    await expect(running.router.setWeight(33.3, soon())).rejects.toMatchObject({ problem })
    expect(await running.router.weight(soon())).toBe(25)
  })

  it.each([
    ['set server app/green weight 100', 50],
    ['set server app/blue weight 10', 75],
    ['set server app/green state drain', 0],
    ['set server app/green state maint', 0],
    ['set server app/blue state maint', 100],
  ])('reports what is in force after somebody said "%s"', async (command, weight) => {
    await using running = await start()
    await running.say('set server app/green weight 30; set server app/blue weight 100')
    await running.say(command)
    expect(await running.router.weight(soon())).toBe(weight)
  })

  it.each([
    ['drain', 25],
    ['maint', 25],
  ])('gives no weight to a server that somebody put into %s', async (state, weight) => {
    await using running = await start()
    await running.say(`set server app/green state ${state}`)
    const problem = { code: 'server-out-of-rotation', what: expect.stringContaining('app/green') }
    await expect(running.router.setWeight(weight, soon())).rejects.toMatchObject({ problem })
    await running.router.setWeight(0, soon())
    expect(await running.router.weight(soon())).toBe(0)
  })

  it('does not take all traffic from the one server that serves, when the other is in maintenance', async () => {
    await using running = await start()
    await running.router.setWeight(100, soon())
    await running.say('set server app/blue state maint')
    const problem = { code: 'server-out-of-rotation', what: expect.stringContaining('app/blue') }
    await expect(running.router.setWeight(0, soon())).rejects.toMatchObject({ problem })
    expect(await running.client.countSecond(10)).toBe(10)
  })

  it.each([
    ['a third server that shares the traffic', ['server extra 127.0.0.1:9 weight 1'], [], 'extra takes a share'],
    ['a backend where nobody serves', [], ['set server app/blue weight 0'], 'neither server takes requests'],
  ])('finds no weight with %s', async (_, lines, commands, why) => {
    await using running = await start({ lines })
    for (const command of commands) await running.say(command)
    const problem = { code: 'weight-unreadable', what: expect.stringContaining(why) }
    await expect(running.router.weight(soon())).rejects.toMatchObject({ problem })
  })

  it.each([
    'server spare 127.0.0.1:9 backup',
    'server extra 127.0.0.1:9 weight 0',
    'server extra 127.0.0.1:9 disabled',
  ])('is not disturbed by "%s"', async (line) => {
    await using running = await start({ lines: [line] })
    await running.router.setWeight(25, soon())
    expect(await running.router.weight(soon())).toBe(25)
  })

  it('says which servers there are when the one of a slot is not among them', async () => {
    await using running = await start()
    const router = create({ ...running.haproxy.router, second: 'grin' })
    const problem = { code: 'weight-unreadable', what: expect.stringMatching(/"grin": .* blue, green\.$/) }
    await expect(router.weight(soon())).rejects.toMatchObject({ problem })
    await expect(router.setWeight(10, soon())).rejects.toMatchObject({ problem })
    expect(await running.router.weight(soon())).toBe(0)
  })

  it.each([
    ['a socket that may only look', { level: 'operator' as const }, 'Permission denied'],
    ['an algorithm with fixed weights', { lines: ['balance static-rr'] }, 'static LB algorithm'],
  ])('passes on what HAProxy says to %s', async (_, options, said) => {
    await using running = await start(options)
    const problem = { code: 'haproxy-refused', what: expect.stringMatching(`^HAProxy answered .set server.*${said}`) }
    await expect(running.router.setWeight(25, soon())).rejects.toMatchObject({ problem })
  })

  it.each(['reload', 'restart', 'crash'] as const)('loses its weight in a %s without a state file', async (how) => {
    await using running = await start()
    await running.router.setWeight(25, soon())
    await comeBack(running, how)
    expect(await running.router.weight(soon())).toBe(0)
    await running.router.setWeight(25, soon())
    expect(await running.router.weight(soon())).toBe(25)
  })

  it.each(['reload', 'restart', 'crash'] as const)('keeps its weight in a %s with a state file', async (how) => {
    await using running = await start({ stateFile: true })
    await running.router.setWeight(25, soon())
    await running.router.setWeight(100, soon())
    await comeBack(running, how)
    expect(await running.router.weight(soon())).toBe(100)
    expect(await running.client.countSecond(10)).toBe(10)
  })

  it('says when the state could not be kept', async () => {
    await using running = await start()
    const router = create({ ...running.haproxy.router, 'state-file': join(running.haproxy.folder, 'absent', 'state') })
    await expect(router.setWeight(25, soon())).rejects.toMatchObject({ problem: { code: 'file-unwritable' } })
    expect(await running.router.weight(soon())).toBe(25)
  })

  it('writes the state of all backends, whole or not at all', async () => {
    await using running = await start({ stateFile: true })
    const before = await readdir(running.haproxy.folder)
    await running.router.setWeight(25, soon())
    expect((await readdir(running.haproxy.folder)).filter((name) => !before.includes(name))).toEqual(['state'])
    const state = await readFile(String(running.haproxy.router['state-file']), 'utf8')
    expect(state).toMatch(/^1\n# be_id .*\n\d+ app 1 blue [\s\S]* app 2 green /)
  })

  it('speaks over TCP as well', async () => {
    const port = await freePort()
    await using running = await start({ globals: [`stats socket ipv4@127.0.0.1:${port} level admin`] })
    const router = create({ ...running.haproxy.router, socket: `127.0.0.1:${port}` })
    await router.setWeight(25, soon())
    expect(await running.router.weight(soon())).toBe(25)
  })
})

async function comeBack({ haproxy }: Awaited<ReturnType<typeof start>>, how: 'reload' | 'restart' | 'crash') {
  const before = await haproxy.workers()
  if (how === 'restart') await haproxy.restart()
  if (how === 'crash') {
    await haproxy.kill()
    await haproxy.start()
  }
  if (how !== 'reload') return
  await haproxy.reload()
  const old = () => haproxy.workers().then((now) => now.filter((pid) => before.includes(pid)))
  await expect.poll(old, { timeout: 10_000 }).toEqual([])
}

const state = (blue: number, green: number) => `1
# be_id be_name srv_id srv_name srv_op_state srv_admin_state srv_uweight
3 app 1 blue 2 0 ${blue}
3 app 2 green 2 0 ${green}

# pxname,svname,bck,
app,blue,0,
app,green,0,

`

it.each([
  [0, 'set server app/blue weight 100; set server app/green weight 0'],
  [10, 'set server app/blue weight 90; set server app/green weight 10'],
  [60, 'set server app/green weight 60; set server app/blue weight 40'],
  [100, 'set server app/green weight 100; set server app/blue weight 0'],
])('asks for %d in an order in which somebody always serves', async (weight, command) => {
  const asked: unknown[] = []
  const world = fakeWorld({
    converse: async (address, text) => {
      asked.push(address, text)
      return text.startsWith('show') ? state(50, 50) : '\n\n'
    },
  })
  await create(sound, world).setWeight(weight, soon())
  const path = { path: '/run/haproxy/admin.sock' }
  expect(asked).toEqual([path, 'show servers state app; show stat app 4 -1\n', path, `${command}\n`])
})

it.each(['', '\n', '1\n', 'Unknown command', '1\n# be_id srv_name\n\nUnknown command', '<html>'])(
  'takes "%s" for no list of servers',
  async (answer) => {
    const world = fakeWorld({ converse: async () => answer })
    const problem = { code: expect.stringMatching('^haproxy-refused$|^weight-unreadable$') }
    await expect(create(sound, world).weight(soon())).rejects.toMatchObject({ problem })
    await expect(create(sound, world).setWeight(10, soon())).rejects.toMatchObject({ problem })
  },
)

it.each([
  { socket: 'haproxy.sock' },
  { socket: 'localhost' },
  { backend: 'app/blue' },
  { first: 'blue; shutdown sessions' },
  { second: 'green\nset' },
  { second: '' },
  { 'state-file': 'state' },
  { weight: 10 },
])('refuses the settings %j', (settings) => {
  expect(haproxyRouter.config.safeParse({ ...sound, ...settings }).success).toBe(false)
})
