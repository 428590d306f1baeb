import { type Operation, operations, resolve } from './description.ts'
import { fill } from './fill.ts'
import { type Asked, type Handlers, notFound, refusal, type Told } from './handler.ts'
import { actions } from './handlers/actions.ts'
import { checks } from './handlers/checks.ts'
import { codeScanning } from './handlers/code-scanning.ts'
import { comments } from './handlers/comments.ts'
import { deployments } from './handlers/deployments.ts'
import { git } from './handlers/git.ts'
import { history } from './handlers/history.ts'
import { pulls } from './handlers/pulls.ts'
import { type Grant, missingPermission } from './permissions.ts'
import type { State } from './state.ts'

const HANDLERS: Handlers = {
  ...history,
  ...comments,
  ...pulls,
  ...codeScanning,
  ...actions,
  ...checks,
  ...git,
  ...deployments,
}

/** A request as it came in. */
export interface Incoming {
  readonly method: string
  /** With the origin, without what the API stands under. */
  readonly url: URL
  readonly body: string
  readonly grant: Grant | undefined
  readonly api: string
}

/** What GitHub makes of a request: its answer, and everything that the description says is wrong with either. */
export interface Judged extends Told {
  readonly violations: readonly string[]
}

export function answer(incoming: Incoming, state: State): Judged {
  const { method, url, grant } = incoming
  const operation = operations.find((one) => one.method === method && one.pattern.test(url.pathname))
  if (operation === undefined) return { ...notFound(), violations: [`${method} ${url.pathname} is not described`] }
  if (grant === undefined) return { ...refusal(401, 'Bad credentials'), violations: [] }
  const path = decoded(operation.pattern.exec(url.pathname)?.groups ?? {})
  const body = parsed(incoming.body)
  const wrong = [...operation.checkParameters(path, url.searchParams), ...operation.checkBody(body)]
  if (wrong.length > 0) return { ...refusal(422, 'Validation Failed'), violations: about(operation, 'request', wrong) }
  const told = allowed(operation, { ...incoming, grant }, path, body, state)
  const json = told.values === undefined ? told.json : filled(operation, told)
  const violations = about(operation, 'answer', operation.checkAnswer(told.status, json))
  return { ...told, json, violations }
}

function allowed(
  { name }: Operation,
  { grant, url, api }: Incoming & { readonly grant: Grant },
  path: Readonly<Record<string, string>>,
  body: unknown,
  state: State,
): Told {
  const isHere = path['owner'] === undefined || `${path['owner']}/${path['repo']}` === state.repository
  if (!isHere) return notFound()
  const missing = missingPermission(name, grant)
  if (missing !== undefined) {
    const headers = { 'x-accepted-github-permissions': missing }
    return { ...refusal(403, 'Resource not accessible by integration'), headers }
  }
  const asked: Asked = {
    path,
    query: url.searchParams,
    body: (body ?? {}) as Asked['body'],
    account: grant.account,
    api,
    url,
  }
  const handler = HANDLERS[name]
  if (handler === undefined) throw new Error(`the double has no handler for ${name}`)
  return handler(asked, state)
}

function filled(operation: Operation, { status, values }: Told): unknown {
  const schema = operation.schemaOf(status)
  return schema === undefined ? values : fill(resolve(schema), values as Readonly<Record<string, unknown>>)
}

function decoded(groups: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(groups).map(([name, value]) => [name, decodeURIComponent(value)]))
}

function about({ name }: Operation, what: string, wrong: readonly string[]): string[] {
  return wrong.map((why) => `${what} of ${name}: ${why}`)
}

function parsed(body: string): unknown {
  if (body === '') return undefined
  try {
    return JSON.parse(body)
  } catch {
    return `no JSON: ${body.slice(0, 100)}`
  }
}
