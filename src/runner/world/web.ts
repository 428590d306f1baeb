import { request as plainRequest } from 'node:http'
import { type RequestOptions, request as tlsRequest } from 'node:https'
import tls from 'node:tls'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { showUrl } from '../../core/sensitive.ts'
import { collect, type WebResponse } from './collect.ts'
import { proxyFor } from './proxy.ts'
import { reasonOf, reasonOfAbort } from './reasons.ts'
import { proxyHeaders, tunnel } from './tunnel.ts'

export interface WebRequest {
  readonly method: string
  readonly url: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  /** Bytes of the answer that are read; more is an error (`http-too-large`). */
  readonly maxBytes: number
}

/**
 * One exchange through the proxy that the runner names, if any, over a fresh connection. Redirects are answers. No answer,
 * or half of one, is a SluiceError `http-no-answer`.
 */
export type Web = (request: WebRequest, signal: AbortSignal) => Promise<WebResponse>

/** `ca` is a PEM that is trusted besides the system's. */
export function createWeb(env: (name: string) => string | undefined, ca?: string): Web {
  const roots = ca === undefined ? undefined : [...tls.rootCertificates, ca]
  return async (request, signal) => {
    try {
      return await exchange(request, await routeTo(new URL(request.url), env, roots, signal), signal)
    } catch (thrown) {
      throw noAnswer(request, signal, thrown)
    }
  }
}

/** Where the request is sent, and how. */
async function routeTo(
  target: URL,
  env: (name: string) => string | undefined,
  roots: readonly string[] | undefined,
  signal: AbortSignal,
): Promise<{ readonly address: URL; readonly options: RequestOptions }> {
  const trust: RequestOptions = roots === undefined ? {} : { ca: [...roots] }
  const proxy = proxyFor(target, env)
  if (proxy === undefined) return { address: target, options: trust }
  if (target.protocol === 'http:')
    return { address: proxy, options: { path: target.href, headers: { host: target.host, ...proxyHeaders(proxy) } } }
  const socket = await tunnel(proxy, target, roots, signal)
  return { address: target, options: { agent: undefined, createConnection: () => socket } }
}

function exchange(
  { method, headers, body, maxBytes, url }: WebRequest,
  { address, options }: Awaited<ReturnType<typeof routeTo>>,
  signal: AbortSignal,
): Promise<WebResponse> {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  const all = { 'accept-encoding': 'identity', ...length, ...headers, ...options.headers }
  return new Promise((resolve, reject) => {
    const send = address.protocol === 'https:' ? tlsRequest : plainRequest
    const outgoing = send(address, { agent: false, ...options, method, signal, headers: all }, (incoming) => {
      collect(incoming, url, maxBytes).then(resolve, reject)
    })
    outgoing.on('error', reject)
    outgoing.end(body)
  })
}

function noAnswer({ method, url }: WebRequest, signal: AbortSignal, thrown: unknown): SluiceError {
  if (thrown instanceof SluiceError) return thrown
  const why = signal.aborted ? reasonOfAbort(signal) : reasonOf(thrown)
  return new SluiceError(problems.httpNoAnswer(method, shown(url), why), { cause: thrown })
}

/** A signed address is a secret in its query. */
function shown(url: string): string {
  return showUrl(url).replace(/\?.*$/, '')
}
