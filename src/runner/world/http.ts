import { type IncomingMessage, request as plainRequest, type RequestOptions } from 'node:http'
import { request as tlsRequest } from 'node:https'
import tls from 'node:tls'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { showUrl } from '../../core/sensitive.ts'
import type { Http, HttpRequest, HttpResponse } from '../../core/world.ts'
import { collect } from './collect.ts'
import { reasonOf, reasonOfAbort } from './reasons.ts'
import { redirected } from './redirects.ts'

const MAX_BYTES = 16 * 1024 * 1024

/** HTTP over node's own client: a fresh connection per exchange, certificates verified, redirects only as asked. */
export const http: Http = async (request, signal) => {
  let current = request
  for (let left = request.redirects ?? 0; ; left--) {
    const response = await exchange(current, signal)
    const next = left > 0 ? redirected(current, response) : undefined
    if (next === undefined) return response
    current = next
  }
}

function exchange(request: HttpRequest, signal: AbortSignal): Promise<HttpResponse> {
  return new Promise((resolve, reject) => {
    const fail = (thrown: unknown) => reject(noAnswer(request, signal, thrown))
    try {
      const send = new URL(request.url).protocol === 'https:' ? tlsRequest : plainRequest
      const outgoing = send(new URL(request.url), optionsOf(request, signal), (incoming) => {
        textOf(incoming, request).then(resolve, fail)
      })
      outgoing.on('error', fail)
      outgoing.end(request.body)
    } catch (thrown) {
      fail(thrown)
    }
  })
}

function optionsOf({ method, headers, body, tls: trust }: HttpRequest, signal: AbortSignal): RequestOptions {
  const length = body === undefined ? {} : { 'content-length': String(Buffer.byteLength(body)) }
  return {
    method: method ?? 'GET',
    headers: { 'user-agent': 'sluice', 'accept-encoding': 'identity', ...length, ...headers },
    agent: false,
    signal,
    ...(trust?.verify === false && { rejectUnauthorized: false }),
    ...(trust?.ca !== undefined && { ca: [...trustedRoots(), trust.ca] }),
  }
}

/** Node replaces its own roots by a given `ca`; here it is one more. */
function trustedRoots(): readonly string[] {
  return typeof tls.getCACertificates === 'function' ? tls.getCACertificates('default') : tls.rootCertificates
}

async function textOf(incoming: IncomingMessage, { url, maxBytes = MAX_BYTES }: HttpRequest): Promise<HttpResponse> {
  const { status, headers, bytes } = await collect(incoming, url, maxBytes)
  return { status, headers, body: bytes.toString('utf8') }
}

function noAnswer({ method, url }: HttpRequest, signal: AbortSignal, thrown: unknown): SluiceError {
  if (thrown instanceof SluiceError) return thrown
  const why = signal.aborted ? reasonOfAbort(signal) : reasonOf(thrown)
  return new SluiceError(problems.httpNoAnswer(method ?? 'GET', showUrl(url), why), { cause: thrown })
}
