import { oneLine } from '../../core/one-line.ts'
import { explain, SluiceError } from '../../core/problem.ts'

/** How a call to GitHub ended that did not succeed. */
export interface Failure {
  readonly kind:
    | 'limited'
    | 'token'
    | 'forbidden'
    | 'feature-off'
    | 'not-found'
    | 'gone'
    | 'conflict'
    | 'refused'
    | 'server'
    | 'no-answer'
    | 'defect'
  /** In one line. */
  readonly message: string
  readonly status: number | undefined
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>
  /** When a limit ends that outlasts our patience; milliseconds since the epoch. */
  readonly until?: number
}

const OFF = /not enabled|must be enabled|is disabled|are disabled|turned off|Advanced Security/i
const SECONDARY = /secondary rate limit|abuse detection|rate limit exceeded/i

/** What GitHub meant. Only this function looks at what Octokit throws. */
export function toFailure(thrown: unknown): Failure {
  if (thrown instanceof GitHubFailure) return thrown.failure
  const { status, response, cause } = partsOf(thrown)
  const message = oneLine(wordsOf(thrown, cause), 300).replace(/\.$/, '')
  if (response === undefined || status === undefined)
    return {
      kind: cause === undefined && !(thrown instanceof SluiceError) ? 'defect' : 'no-answer',
      message,
      status: undefined,
      headers: {},
    }
  const { headers } = response
  return { kind: kindOf(status, headers, message), message: `${status} ${message}`, status, headers }
}

/** Thrown where a failure is known before Octokit would see one. */
export class GitHubFailure extends Error {
  override readonly name = 'GitHubFailure'
  readonly failure: Failure

  constructor(failure: Failure) {
    super(failure.message)
    this.failure = failure
  }
}

/** Nothing came that could be used. */
export function noAnswer(message: string): GitHubFailure {
  return new GitHubFailure({ kind: 'no-answer', message, status: undefined, headers: {} })
}

/** GitHub would not take it, so it was not sent. */
export function unfit(message: string): GitHubFailure {
  return new GitHubFailure({ kind: 'refused', message, status: undefined, headers: {} })
}

function kindOf(status: number, headers: Failure['headers'], message: string): Failure['kind'] {
  if (status === 429 || (status === 403 && isLimit(headers, message))) return 'limited'
  if (status === 401) return 'token'
  if (status === 403) return OFF.test(message) ? 'feature-off' : 'forbidden'
  if (status === 404) return 'not-found'
  if (status === 410) return 'gone'
  if (status === 409) return 'conflict'
  return status >= 500 ? 'server' : 'refused'
}

function isLimit(headers: Failure['headers'], message: string): boolean {
  return headers['retry-after'] !== undefined || headers['x-ratelimit-remaining'] === '0' || SECONDARY.test(message)
}

function partsOf(thrown: unknown) {
  if (!(thrown instanceof Error)) return { status: undefined, response: undefined, cause: undefined }
  const status = 'status' in thrown && typeof thrown.status === 'number' ? thrown.status : undefined
  const response =
    'response' in thrown ? (thrown.response as { headers: Record<string, string> } | undefined) : undefined
  return { status, response, cause: thrown.cause }
}

function wordsOf(thrown: unknown, cause: unknown): string {
  if (cause instanceof SluiceError) return explain(cause.problem)
  if (!(thrown instanceof Error)) return String(thrown)
  return thrown.message.replace(/ - https:\/\/docs\.github\.com\S*$/, '')
}
