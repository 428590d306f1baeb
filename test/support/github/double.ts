import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { type Backend, type BackendOptions, githubBackend, type Reply } from './backend.ts'

export interface GitHubDouble extends Omit<Backend, 'reply'>, AsyncDisposable {
  /** What GITHUB_API_URL has to be. */
  readonly api: string
  readonly port: number
}

/**
 * A GitHub on loopback that remembers. Every request, and every answer of its own, is held against GitHub's OpenAPI
 * description; tokens may do what they were granted and no more; faults happen on demand. Disposing of it throws when the
 * description was violated, or when a fault is left that nothing met.
 */
export async function githubDouble(options: BackendOptions = {}): Promise<GitHubDouble> {
  const { reply, ...backend } = githubBackend(options)
  const server = createServer(async (message, outgoing) => {
    const { method = '', url: path = '', headers } = message
    const body = await text(message)
    const { authorization, host } = headers
    respond(outgoing, reply({ method, path, origin: `http://${host}`, authorization, body }))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    ...backend,
    api: `http://127.0.0.1:${port}${options.base ?? ''}`,
    port,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      const { violations, faults } = backend
      if (violations.length > 0) throw new Error(`GitHub's description was violated:\n${violations.join('\n')}`)
      if (faults.left > 0) throw new Error(`${faults.left} faults were left that nothing met`)
    },
  }
}

function respond(outgoing: ServerResponse, reply: Reply): void {
  if (reply === 'silent') return
  if (reply === 'cut') return void outgoing.destroy()
  outgoing.writeHead(reply.status, { ...reply.headers }).end(reply.content)
}
