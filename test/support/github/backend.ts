import { answer, type Incoming, type Judged } from './answering.ts'
import { type Fault, type Faults, faultQueue } from './faults.ts'
import type { Told } from './handler.ts'
import type { Grant } from './permissions.ts'
import { emptyState, remembered, type State } from './state.ts'

export interface BackendOptions {
  readonly repository?: string
  /** What the API stands under, as on GitHub Enterprise Server: "/api/v3". */
  readonly base?: string
}

/** A request as it comes over any wire. */
export interface Delivered {
  readonly method: string
  /** With the query; a whole address where it came through a proxy. */
  readonly path: string
  /** Where this GitHub is, such as "http://127.0.0.1:1234". */
  readonly origin: string
  readonly authorization: string | undefined
  readonly body: string
}

export interface Answered {
  readonly status: number
  readonly headers: Readonly<Record<string, string>>
  readonly content: Buffer
}

/** What the wire does: "cut": the connection ends without an answer; "silent": nothing ever comes. */
export type Reply = Answered | 'cut' | 'silent'

/** A GitHub without a wire. It remembers, holds everything against GitHub's description, and has faults on demand. */
export interface Backend {
  readonly state: State
  readonly faults: Faults
  /** Every call that came in, as "METHOD /path?query". */
  readonly calls: readonly string[]
  /** What the description forbids of what was asked or answered. */
  readonly violations: readonly string[]
  /** Lets this token do this much. */
  grant(token: string, grant: Grant): void
  reply(delivered: Delivered): Reply
}

export function githubBackend({ repository = 'acme/shop', base = '' }: BackendOptions = {}): Backend {
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
  return {
    state,
    faults,
    calls,
    violations,
    grant: (token, grant) => void grants.set(token, grant),
    reply({ method, path, origin, authorization, body }) {
      const call = `${method} ${path}`
      calls.push(call)
      const fault = faults.take(call)
      const other = instead(fault)
      if (other !== undefined) return other
      const url = new URL(path.startsWith('http') ? path : `${origin}${path}`)
      if (path.includes('/storage/') && authorization !== undefined) violations.push(`${path} was sent a token`)
      if (!path.includes('/storage/')) url.pathname = url.pathname.replace(base, '')
      const grant = grants.get(tokenOf(authorization))
      const judged = judge({ method, url, body, grant, api: `${url.origin}${base}` }, fault)
      violations.push(...judged.violations)
      return shown(judged, fault)
    },
  }
}

function tokenOf(authorization = ''): string {
  return authorization.replace(/^(?:token|bearer) /i, '')
}

/** The storage that signed addresses lead to. It knows no tokens. */
function stored({ url }: Incoming, { artifacts }: State): Told {
  const found = artifacts.find(({ id }) => `/storage/${id}` === url.pathname)
  if (found === undefined || url.searchParams.get('sig') === null) return { status: 403 }
  return { status: 200, json: found.content }
}

/** Faults that stand in place of any answer. */
function instead(fault: Fault | undefined): Reply | undefined {
  if (fault === 'cut' || fault === 'silent') return fault
  if (fault === 'page')
    return { status: 200, headers: { 'content-type': 'text/html' }, content: Buffer.from('<h1>Please log in</h1>') }
  if (typeof fault !== 'object') return undefined
  const { status, headers = {}, message = 'a fault of the test' } = fault
  const content = Buffer.from(JSON.stringify({ message, documentation_url: 'https://docs.github.com/rest' }))
  return { status, headers: { 'content-type': 'application/json; charset=utf-8', ...headers }, content }
}

function shown({ status, headers = {}, json }: Told, fault: Fault | undefined): Reply {
  if (fault === 'lost') return 'cut'
  const isFile = Buffer.isBuffer(json)
  const content = isFile ? json : Buffer.from(json === undefined ? '' : JSON.stringify(json))
  const type = isFile ? 'application/zip' : 'application/json; charset=utf-8'
  const all = {
    ...(content.length > 0 && { 'content-type': type }),
    'x-ratelimit-remaining': '4000',
    'x-github-request-id': 'TEST:1',
    ...headers,
  }
  return { status, headers: all, content: fault === 'half' ? content.subarray(0, content.length / 2) : content }
}
