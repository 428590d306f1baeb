import { createServer, type Socket } from 'node:net'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import type { SocketAddress } from '../../../src/core/world.ts'
import { converse } from '../../../src/runner/world/converse.ts'
import { freePort } from '../../support/http-server.ts'
import { temporaryFolder } from '../../support/temporary/folder.ts'

const soon = () => AbortSignal.timeout(5_000)
const failing = (why: string) => ({ problem: { code: 'socket-no-answer', what: expect.stringContaining(why) } })

/** Listens in a folder of its own; `answer` gets each connection. */
async function listening(answer: (socket: Socket) => void) {
  const folder = temporaryFolder('socket')
  const sockets = new Set<Socket>()
  const server = createServer({ allowHalfOpen: true }, (socket) => {
    sockets.add(socket.on('error', () => {}))
    answer(socket)
  })
  const address = { path: join(folder, 'socket') }
  await new Promise<void>((ready) => server.listen(address.path, ready))
  return {
    address,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      await new Promise((closed) => server.close(closed))
    },
  }
}

it('sends a text and returns the whole answer, which may come in parts', async () => {
  await using echo = await listening(async (socket) => {
    socket.write('you said ')
    socket.end(await text(socket))
  })
  expect(await converse(echo.address, 'show ünfo\n', soon())).toBe('you said show ünfo\n')
})

it('takes a connection that is closed without a word for an empty answer', async () => {
  await using silent = await listening((socket) => void socket.resume().end())
  expect(await converse(silent.address, 'x\n', soon())).toBe('')
})

const absent: SocketAddress = { path: '/tmp/no-such-folder/socket' }

it.each([
  ['there is no such socket', () => absent],
  ['connection refused', async () => ({ host: '127.0.0.1', port: await freePort() })],
  ['DNS', () => ({ host: 'sluice.invalid', port: 1 })],
])('says why there is no answer: %s', async (why, address) => {
  await expect(converse(await address(), 'x\n', soon())).rejects.toMatchObject(failing(why))
})

it('gives up when its time is over, also in the middle of an answer', async () => {
  await using slow = await listening((socket) => void socket.write('half'))
  await expect(converse(slow.address, 'x\n', AbortSignal.timeout(50))).rejects.toMatchObject(failing('timed out'))
})

it.each([
  [{ path: '/run/s' }, 'socket /run/s gave'],
  [{ host: '10.0.0.1', port: 7 }, 'socket 10.0.0.1:7 gave'],
  [{ host: '::1', port: 7 }, 'socket [::1]:7 gave'],
])('gives up at once when it was cancelled before, and names %j', async (address, name) => {
  const given = converse(address, 'x\n', AbortSignal.abort())
  await expect(given).rejects.toMatchObject(failing(name))
  await expect(given).rejects.toMatchObject(failing('cancelled'))
})

it('reads at most 1 MiB', async () => {
  const answering = (bytes: number) => listening((socket) => void socket.resume().end('x'.repeat(bytes)))
  await using most = await answering(1_048_576)
  expect(await converse(most.address, 'x\n', soon())).toHaveLength(1_048_576)
  await using tooMuch = await answering(1_048_577)
  await expect(converse(tooMuch.address, 'x\n', soon())).rejects.toMatchObject(failing('larger than 1048576 bytes'))
})
