import { expect, it } from 'vitest'
import { SluiceError } from '../../../src/core/problem.ts'
import { problems } from '../../../src/core/problems/index.ts'
import type { World } from '../../../src/core/world.ts'
import { tcpProbe } from '../../../src/providers/probes/tcp.ts'
import { fakeWorld } from '../../support/fake-world.ts'
import { freePort, serve } from '../../support/http-server.ts'
import { probeContract, situation } from '../../support/probe-contract.ts'

const read = (address: string) => tcpProbe.config.parse({ type: 'tcp', address })
const to = (address: string) => situation((world: World) => tcpProbe.create(read(address), world))
const closed = async () => to(`127.0.0.1:${await freePort()}`)

/** Loopback never leaves a connection unanswered, so here the port itself does. */
const slow = (world: World): World => ({
  ...world,
  connect: (_host, _port, signal) =>
    new Promise((_resolve, reject) => {
      const late = () => reject(new SluiceError(problems.tcpNoAnswer('host:1', 'timed out')))
      signal.addEventListener('abort', late)
    }),
})

probeContract({
  name: 'tcp',
  up: async () => {
    const server = await serve(() => ({}))
    return { ...(await to(`127.0.0.1:${server.port}`)), [Symbol.asyncDispose]: () => server[Symbol.asyncDispose]() }
  },
  down: closed,
  unreachable: () => to('sluice.invalid:80'),
  hanging: () => situation((world) => tcpProbe.create(read('host:1'), slow(world))),
})

it.each([
  ['10.0.0.1:8080', '10.0.0.1', 8080],
  ['db.internal:5432', 'db.internal', 5432],
  ['[::1]:65535', '::1', 65_535],
  ['[fe80::1%eth0]:1', 'fe80::1%eth0', 1],
])('connects to %s as host %s and port %d', async (address, host, port) => {
  const asked: unknown[] = []
  const world = fakeWorld({ connect: async (...target) => void asked.push(...target.slice(0, 2)) })
  await tcpProbe.create(read(address), world).attempt(AbortSignal.timeout(1_000))
  expect(asked).toEqual([host, port])
})

it.each([
  'host',
  'host:',
  ':80',
  'host:0',
  'host:65536',
  'host:80a',
  '::1:80',
  '[::1]',
  'http://host:80',
  'a b:80',
  '',
])('refuses the address "%s"', (address) => {
  expect(tcpProbe.config.safeParse({ type: 'tcp', address }).success).toBe(false)
})
