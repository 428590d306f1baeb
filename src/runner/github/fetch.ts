import type { HttpRequest } from '../../core/world.ts'
import type { WebResponse } from '../world/collect.ts'
import { redirected } from '../world/redirects.ts'
import type { Web, WebRequest } from '../world/web.ts'

/** The part of `fetch` that Octokit uses. */
export interface FetchInit {
  readonly method: string
  readonly headers: Readonly<Record<string, string>>
  readonly body?: string | undefined
  readonly redirect?: 'manual' | undefined
  readonly signal: AbortSignal
}

const REDIRECTS = 3
const MAX_BYTES = 32 * 1024 * 1024

/** `fetch` for Octokit over our own transport. Redirects (a repository that was renamed) are followed unless `manual` is asked. */
export function fetchOver(web: Web): (url: string, init: FetchInit) => Promise<Response> {
  return async (url, { method, headers, body, redirect, signal }) => {
    let request: HttpRequest = { method, url, headers, body }
    for (let left = redirect === 'manual' ? 0 : REDIRECTS; ; left--) {
      const answer = await web(webRequest(request), signal)
      const next = left > 0 ? redirected(request, { ...answer, body: '' }) : undefined
      if (next === undefined) return response(request.url, answer)
      request = next
    }
  }
}

function webRequest({ method = 'GET', url, headers = {}, body }: HttpRequest): WebRequest {
  return { method, url, headers, body, maxBytes: MAX_BYTES }
}

function response(url: string, { status, headers, bytes }: WebResponse): Response {
  const isEmpty = status === 204 || status === 205 || status === 304
  const made = new Response(isEmpty ? null : new Uint8Array(bytes), { status, headers: { ...headers } })
  return Object.defineProperty(made, 'url', { value: url })
}
