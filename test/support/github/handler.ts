import type { Account, State } from './state.ts'

/** A request that is known to be well formed and allowed. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>
  readonly query: URLSearchParams
  readonly body: Readonly<Record<string, never>>
  readonly account: Account
  /** Address of the API itself, without a slash at the end. */
  readonly api: string
  readonly url: URL
}

/** What is answered. `values` fill the least answer that the description allows; `json` is answered as it is. */
export interface Told {
  readonly status: number
  readonly headers?: Readonly<Record<string, string>>
  readonly values?: unknown
  readonly json?: unknown
}

export type Handler = (asked: Asked, state: State) => Told
export type Handlers = Readonly<Record<string, Handler>>

export function refusal(status: number, message: string): Told {
  return { status, json: { message, documentation_url: 'https://docs.github.com/rest' } }
}

export const notFound = (): Told => refusal(404, 'Not Found')

/** One page of a list and the `link` header that leads to the next. */
export function page<T>(
  { query, url }: Asked,
  all: readonly T[],
): { readonly entries: T[]; readonly headers: Record<string, string> } {
  const size = Math.min(100, Number(query.get('per_page') ?? 30))
  const number = Number(query.get('page') ?? 1)
  const last = Math.ceil(all.length / size)
  const link = (at: number, rel: string) => {
    const to = new URL(url)
    to.searchParams.set('page', String(at))
    return `<${to.href}>; rel="${rel}"`
  }
  const links = number < last ? [link(number + 1, 'next'), link(last, 'last')] : []
  if (number > 1) links.unshift(link(number - 1, 'prev'), link(1, 'first'))
  return {
    entries: all.slice((number - 1) * size, number * size),
    headers: links.length === 0 ? {} : { link: links.join(', ') },
  }
}
