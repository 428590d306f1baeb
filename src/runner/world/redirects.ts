import { isSensitive } from '../../core/sensitive.ts'
import type { HttpRequest, HttpResponse } from '../../core/world.ts'

const REDIRECTS = [301, 302, 303, 307, 308]

/**
 * The request that a redirect asks for, or undefined when the answer is none that is followed. It stays within http and
 * https. As browsers do: 303 becomes a GET, and so does a POST after 301 or 302; then the body is dropped. What
 * identifies us is dropped when the origin changes.
 */
export function redirected(request: HttpRequest, { status, headers }: HttpResponse): HttpRequest | undefined {
  const target = REDIRECTS.includes(status) ? targetOf(request.url, headers['location']) : undefined
  if (target === undefined) return undefined
  const stays = target.origin === new URL(request.url).origin
  const next = becomesGet(request.method ?? 'GET', status) ? withoutBody(request) : request
  return { ...next, url: target.href, headers: keep(next.headers, (name) => stays || !isSensitive(name)) }
}

function targetOf(from: string, location: string | undefined): URL | undefined {
  if (location === undefined || !URL.canParse(location, from)) return undefined
  const target = new URL(location, from)
  return target.protocol === 'http:' || target.protocol === 'https:' ? target : undefined
}

function becomesGet(method: string, status: number): boolean {
  if (status === 303) return method !== 'GET' && method !== 'HEAD'
  return method === 'POST' && (status === 301 || status === 302)
}

function withoutBody({ body: _, ...request }: HttpRequest): HttpRequest {
  return { ...request, method: 'GET', headers: keep(request.headers, (name) => !/^content-/i.test(name)) }
}

function keep(headers: HttpRequest['headers'], wanted: (name: string) => boolean): Record<string, string> {
  return Object.fromEntries(Object.entries(headers ?? {}).filter(([name]) => wanted(name)))
}
