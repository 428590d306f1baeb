import { connect as open, type Socket } from 'node:net'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import type { Converse, SocketAddress } from '../../core/world.ts'
import { reasonOf, reasonOfAbort } from './reasons.ts'

const MAX_BYTES = 1024 * 1024

/** One text to a socket and its whole answer, over a connection of its own. */
export const converse: Converse = (address, text, signal) =>
  new Promise((resolve, reject) => {
    const refuse = (why: string) => reject(new SluiceError(problems.socketNoAnswer(show(address), why)))
    if (signal.aborted) return refuse(reasonOfAbort(signal))
    const socket = open(address)
    const abort = () => {
      socket.destroy()
      refuse(reasonOfAbort(signal))
    }
    signal.addEventListener('abort', abort, { once: true })
    socket.on('close', () => signal.removeEventListener('abort', abort))
    socket.on('connect', () => socket.end(text))
    collect(socket).then(resolve, (thrown: unknown) => refuse(reasonHere(thrown)))
  })

async function collect(socket: Socket): Promise<string> {
  const chunks: Buffer[] = []
  let size = 0
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > MAX_BYTES) throw new Error(`the answer is larger than ${MAX_BYTES} bytes`)
    chunks.push(chunk)
  }
  return Buffer.concat(chunks).toString('utf8')
}

/** What is no program elsewhere is no socket here. */
function reasonHere(thrown: unknown): string {
  const absent = thrown instanceof Error && 'code' in thrown && thrown.code === 'ENOENT'
  return absent ? 'there is no such socket' : reasonOf(thrown)
}

function show(address: SocketAddress): string {
  if ('path' in address) return address.path
  return address.host.includes(':') ? `[${address.host}]:${address.port}` : `${address.host}:${address.port}`
}
