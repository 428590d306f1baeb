import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { converse } from '../../../src/runner/world/converse.ts'
import { freePort } from '../http-server.ts'
import { placeOf } from '../parts.ts'
import { type Backends, startTestProxy, type TestProxy } from './proxy.ts'

export interface HaproxyOptions extends Backends {
  /** Keeps the weights over a reload, in a file that Sluice writes. Default false. */
  readonly stateFile?: boolean
  /** What somebody may do over the socket. Default "admin". */
  readonly level?: 'user' | 'operator' | 'admin'
  /** More lines of the section `global`. */
  readonly globals?: readonly string[]
  /** More lines of the backend. */
  readonly lines?: readonly string[]
}

/** HAProxy with its runtime API on a unix socket, master and worker: router `haproxy`. */
export function startHaproxy({
  first,
  second,
  stateFile = false,
  level = 'admin',
  globals = [],
  lines = [],
}: HaproxyOptions): Promise<TestProxy> {
  return startTestProxy(async (folder) => {
    const port = await freePort()
    const [socket, state] = [join(folder, 'socket'), join(folder, 'state')]
    const file = join(folder, 'haproxy.cfg')
    await writeFile(
      file,
      `global
  stats socket ${socket} mode 600 level ${level}
  ${stateFile ? `server-state-file ${state}` : ''}
  ${globals.join('\n  ')}
defaults
  mode http
  timeout connect 2s
  timeout client 30s
  timeout server 30s
  ${stateFile ? 'load-server-state-from-file global' : ''}
frontend main
  bind 127.0.0.1:${port}
  default_backend app
backend app
  ${lines.join('\n  ')}
  server blue ${new URL(first).host} weight 100
  server green ${new URL(second).host} weight 0
`,
    )
    const router = {
      type: 'haproxy',
      socket,
      backend: 'app',
      first: 'blue',
      second: 'green',
      ...(stateFile && { 'state-file': state }),
    }
    const master = join(folder, 'master')
    const argv = [placeOf('haproxy'), '-W', '-S', master, '-q', '-f', file]
    const say = (path: string, text: string) => converse({ path }, text, AbortSignal.timeout(5_000))
    // The port is open before the worker and the master listen to what they are told.
    const ready = () => Promise.all([say(master, 'show proc\n'), say(socket, 'show info\n')])
    return { port, ready, argv, router, reload: () => say(master, 'reload\n') }
  })
}
