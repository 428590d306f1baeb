import { z } from 'zod'
import { oneLine } from '../../core/one-line.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Provider } from '../../core/provider.ts'
import type { Router } from '../../core/rollout/router.ts'
import type { SocketAddress, World } from '../../core/world.ts'
import { readAddress } from '../addresses.ts'
import { replaceFile } from '../files.ts'
import { AbsolutePath } from '../forms.ts'
import { exactShares, type HaproxyServer, percentOf, readServers, serverNamed } from '../haproxy-servers.ts'
import { expectWeight } from '../weights.ts'

const Name = z.string().regex(/^[\w.:-]+$/, 'expected a name of the configuration, such as "app"')

const HaproxyRouter = z.strictObject({
  type: z.literal('haproxy'),
  socket: z
    .string()
    .refine((socket) => addressOf(socket) !== undefined, 'expected "/run/haproxy/admin.sock" or "127.0.0.1:9999"')
    .describe('where the runtime API listens with `level admin`: an absolute path, or host and port'),
  backend: Name.describe('backend that shares the traffic'),
  first: Name.describe('its server of the first slot'),
  second: Name.describe('its server of the second slot'),
  'state-file': AbsolutePath.optional().describe(
    'written after each change, for `load-server-state-from-file`: keeps the weight over a reload',
  ),
})

/** HAProxy by its runtime API: weights change at once, without a reload. */
export const haproxyRouter: Provider<'haproxy', typeof HaproxyRouter, Router> = {
  type: 'haproxy',
  config: HaproxyRouter,

  create({ socket, backend, first, second, 'state-file': stateFile }, world) {
    const ask = (command: string, signal: AbortSignal) => converse(world, addressOf(socket)!, command, signal)
    return {
      async weight(signal) {
        return percentOf(await look(backend, ask, signal), first, second)
      },
      async setWeight(percent, signal) {
        const shares = exactShares(expectWeight(percent))
        if (shares === undefined) throw new SluiceError(problems.weightNotExact(percent, NOT_EXACT))
        const changes = [
          { server: first, share: shares[0] },
          { server: second, share: shares[1] },
        ]
        // The larger share first, so that at no time both servers have none.
        changes.sort((a, b) => b.share - a.share)
        const servers = await look(backend, ask, signal)
        for (const { server, share } of changes) {
          if (!serverNamed(servers, server).ready && share > 0)
            throw new SluiceError(problems.serverOutOfRotation(`${backend}/${server}`))
        }
        const command = changes.map(({ server, share }) => `set server ${backend}/${server} weight ${share}`).join('; ')
        const answer = await ask(command, signal)
        if (answer.trim() !== '') throw refused(command, answer)
        if (stateFile !== undefined) await keepState(stateFile, ask, signal)
      },
    }
  },
}

const NOT_EXACT = 'A weight of HAProxy is a whole number up to 256, and no two of them have exactly this share.'

type Ask = (command: string, signal: AbortSignal) => Promise<string>

/** The servers as they are now, backups left out. */
async function look(backend: string, ask: Ask, signal: AbortSignal): Promise<readonly HaproxyServer[]> {
  // -1 4 -1: the servers of the backend, all of them.
  const command = `show servers state ${backend}; show stat ${backend} 4 -1`
  const answer = await ask(command, signal)
  const [state = '', stat = ''] = answer.split('\n\n')
  const servers = readServers(state, stat)
  if (servers === undefined) throw refused(command, answer)
  return servers
}

async function keepState(path: string, ask: Ask, signal: AbortSignal): Promise<void> {
  const command = 'show servers state'
  const state = await ask(command, signal)
  if (!state.startsWith('1\n')) throw refused(command, state)
  await replaceFile(path, state)
}

function refused(command: string, answer: string): SluiceError {
  return new SluiceError(problems.haproxyRefused(command, oneLine(answer, 200) || 'nothing'))
}

function converse(world: World, address: SocketAddress, command: string, signal: AbortSignal): Promise<string> {
  return world.converse(address, `${command}\n`, signal)
}

function addressOf(socket: string): SocketAddress | undefined {
  return socket.startsWith('/') ? { path: socket } : readAddress(socket)
}
