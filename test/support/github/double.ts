import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'
import { answer, type Incoming, type Judged } from './answering.ts'
import { type Fault, type Faults, faultQueue } from './faults.ts'
import type { Told } from './handler.ts'
import type { Grant } from './permissions.ts'
import { emptyState, remembered, type State } from './state.ts'

export interface GitHubDouble extends AsyncDisposable {
  /** What GITHUB_API_URL has to be. */
  readonly api: string
  readonly port: number
  readonly state: State
  readonly faults: Faults
  /** Every call that came in, as "METHOD /path?query". */
  readonly calls: readonly string[]
  /** What the description forbids of what was asked or answered. Disposing of the double throws when there is any. */
  readonly violations: readonly string[]
  /** Lets this token do this much. */
  grant(token: string, grant: Grant): void
}

export interface DoubleOptions {
  readonly repository?: string
  /** What the API stands under, as on GitHub Enterprise Server: "/api/v3". */
  readonly base?: string
}

/**
 * A GitHub on loopback that remembers. Every request, and every answer of its own, is held against GitHub's OpenAPI
 * description; tokens may do what they were granted and no more; faults happen on demand.
 */
export async function githubDouble({ repository = 'acme/shop', base = '' }: DoubleOptions = {}): Promise<GitHubDouble> {
  const grants = new Map<string, Grant>()
  const faults = faultQueue()
  const state = emptyState(repository)
  const calls: string[] = []
  const violations: string[] = []
  let before = remembered(state)

  const judge = (incoming: Incoming, fault: Fault | undefined): Judged => {
    if (incoming.url.pathname.startsWith('/storage/')) return { ...stored(incoming, state), violations: [] }
    if (incoming.method === 'GET') return answer(incoming, fault === 'stale' ? before : state)
    const earlier = remembered(state)
    if (fault === 'twice') answer(incoming, state)
    const judged = answer(incoming, state)
    // A refusal changes nothing, and an object that no ref leads to is seen by nobody.
    if (judged.status < 400 && !/\/git\/(commits|trees)$/.test(incoming.url.pathname)) before = earlier
    return judged
  }
  const server = createServer(async (message, outgoing) => {
    const { method = '', url: path = '', headers } = message
    const body = await text(message)
    const call = `${method} ${path}`
    calls.push(call)
    const fault = faults.take(call)
    if (instead(fault, outgoing)) return
    const { origin } = new URL(`http://${headers.host}`)
    const url = new URL(path.startsWith('http') ? path : `${origin}${path}`)
    const grant = grants.get(tokenOf(message))
    if (path.includes('/storage/') && headers.authorization !== undefined) violations.push(`${path} was sent a token`)
    if (!path.includes('/storage/')) url.pathname = url.pathname.replace(base, '')
    const judged = judge({ method, url, body, grant, api: `${url.origin}${base}` }, fault)
    violations.push(...judged.violations)
    respond(outgoing, judged, fault)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
  const { port } = server.address() as AddressInfo
  return {
    api: `http://127.0.0.1:${port}${base}`,
    port,
    state,
    faults,
    calls,
    violations,
    grant: (token, grant) => void grants.set(token, grant),
    async [Symbol.asyncDispose]() {
      server.closeAllConnections()
      await new Promise((closed) => server.close(closed))
      if (violations.length > 0) throw new Error(`GitHub's description was violated:\n${violations.join('\n')}`)
      if (faults.left > 0) throw new Error(`${faults.left} faults were left that nothing met`)
    },
  }
}

function tokenOf({ headers }: IncomingMessage): string {
  return (headers.authorization ?? '').replace(/^(?:token|bearer) /i, '')
}

/** The storage that signed addresses lead to. It knows no tokens. */
function stored({ url }: Incoming, { artifacts }: State): Told {
  const found = artifacts.find(({ id }) => `/storage/${id}` === url.pathname)
  if (found === undefined || url.searchParams.get('sig') === null) return { status: 403 }
  return { status: 200, json: found.content }
}

/** Faults that stand in place of any answer. */
function instead(fault: Fault | undefined, outgoing: ServerResponse): boolean {
  if (fault === 'cut') outgoing.destroy()
  else if (fault === 'page') outgoing.writeHead(200, { 'content-type': 'text/html' }).end('<h1>Please log in</h1>')
  else if (typeof fault === 'object') {
    const { status, headers = {}, message = 'a fault of the test' } = fault
    outgoing.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers })
    outgoing.end(JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }))
  } else return fault === 'silent'
  return true
}

function respond(outgoing: ServerResponse, { status, headers = {}, json }: Told, fault: Fault | undefined): void {
  if (fault === 'lost') return void outgoing.destroy()
  const isFile = Buffer.isBuffer(json)
  const content = isFile ? json : Buffer.from(json === undefined ? '' : JSON.stringify(json))
  const type = isFile ? 'application/zip' : 'application/json; charset=utf-8'
  outgoing.writeHead(status, {
    ...(content.length > 0 && { 'content-type': type }),
    'x-ratelimit-remaining': '4000',
    'x-github-request-id': 'TEST:1',
    ...headers,
  })
  outgoing.end(fault === 'half' ? content.subarray(0, content.length / 2) : content)
}
