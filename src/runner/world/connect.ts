import { connect as open } from 'node:net'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Connect } from '../../core/world.ts'
import { reasonOf, reasonOfAbort } from './reasons.ts'

/** A TCP connection that is closed as soon as it stands. */
export const connect: Connect = (host, port, signal) => {
  const address = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`
  return new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new SluiceError(problems.tcpNoAnswer(address, why)))
    if (signal.aborted) return refuse(reasonOfAbort(signal))
    const socket = open({ host, port })
    const abort = () => {
      socket.destroy()
      refuse(reasonOfAbort(signal))
    }
    signal.addEventListener('abort', abort, { once: true })
    socket.on('close', () => signal.removeEventListener('abort', abort))
    socket.on('error', (thrown) => refuse(reasonOf(thrown)))
    socket.on('connect', () => {
      socket.destroy()
      resolve()
    })
  })
}
