import { createServer, request } from 'node:http'
import { type AddressInfo, connect, type Socket } from 'node:net'

export interface ForwardProxy extends AsyncDisposable {
  readonly url: string
  /** What it was asked for, as "METHOD target credentials". */
  readonly asked: readonly string[]
}

/** A proxy such as companies put before the internet: whatever the name, it leads to one port on loopback. */
export async function forwardProxy(port: number, refuses?: number): Promise<ForwardProxy> {
  const asked: string[] = []
  const sockets = new Set<Socket>()
  const note = (method = '', target = '', authorization = 'nobody') =>
    void asked.push(`${method} ${target} ${authorization}`)
  const server = createServer((incoming, outgoing) => {
    const { method, url, headers } = incoming
    note(method, url, headers['proxy-authorization'])
    const path = new URL(url ?? '').pathname
    const onward = request({ host: '127.0.0.1', port, method, path, headers, agent: false }, (answer) => {
      outgoing.writeHead(answer.statusCode ?? 500, answer.headers)
      answer.pipe(outgoing)
    })
    incoming.pipe(onward)
  })
  server.on('connect', ({ method, url, headers }, socket: Socket) => {
    note(method, url, headers['proxy-authorization'])
    if (refuses !== undefined) return void socket.end(`HTTP/1.1 ${refuses} No\r\n\r\n`)
    const onward = connect(port, '127.0.0.1', () => {
      socket.write('HTTP/1.1 200 Connection established\r\n\r\n')
      socket.pipe(onward).pipe(socket)
    })
    for (const end of [socket, onward]) sockets.add(end.on('error', () => end.destroy()))
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  return {
    url: `http://ada:pass%20word@127.0.0.1:${(server.address() as AddressInfo).port}`,
    asked,
    async [Symbol.asyncDispose]() {
      for (const socket of sockets) socket.destroy()
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
    },
  }
}
