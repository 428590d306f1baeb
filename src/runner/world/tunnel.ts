import { request as plainRequest, type RequestOptions } from 'node:http'
import { request as tlsRequest } from 'node:https'
import type { Socket } from 'node:net'
import { connect as tlsConnect } from 'node:tls'

/** What a request to a proxy carries: who we are, when its address says so. */
export function proxyHeaders(proxy: URL): Record<string, string> {
  if (proxy.username === '') return {}
  const credentials = `${decodeURIComponent(proxy.username)}:${decodeURIComponent(proxy.password)}`
  return { 'proxy-authorization': `Basic ${Buffer.from(credentials).toString('base64')}` }
}

/** A TLS connection to `target` through the proxy's CONNECT. Rejects with why it did not come about. */
export async function tunnel(
  proxy: URL,
  target: URL,
  ca: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<Socket> {
  const authority = `${target.hostname}:${target.port || 443}`
  const socket = await ask(proxy, { method: 'CONNECT', path: authority, signal })
  const name = /^[\d.]+$|^\[/.test(target.hostname) ? {} : { servername: target.hostname }
  return await new Promise((resolve, reject) => {
    const secured = tlsConnect({ socket, ...name, ...(ca && { ca: [...ca] }) }, () => resolve(secured))
    secured.on('error', reject)
  })
}

function ask(proxy: URL, options: RequestOptions): Promise<Socket> {
  const send = proxy.protocol === 'https:' ? tlsRequest : plainRequest
  return new Promise((resolve, reject) => {
    const headers = { host: options.path ?? '', ...proxyHeaders(proxy) }
    const request = send(proxy, { ...options, headers, agent: false })
    request.on('connect', ({ statusCode }, socket) => {
      if (statusCode === 200) return resolve(socket)
      socket.destroy()
      reject(new Error(`the proxy ${proxy.host} answered ${statusCode}`))
    })
    request.on('response', ({ statusCode }) => {
      request.destroy()
      reject(new Error(`the proxy ${proxy.host} answered ${statusCode}`))
    })
    request.on('error', reject)
    request.end()
  })
}
