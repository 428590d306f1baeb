/** The value of a JSON text in a box of its own, so that `null` can be told from no JSON at all, which is undefined. */
export function parseJson(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: JSON.parse(text) }
  } catch {
    return undefined
  }
}

/** Headers with the content type of a JSON body, unless they name one themselves or the body is none. */
export function withJsonType(
  headers: Readonly<Record<string, string>> = {},
  body: string | undefined,
): Record<string, string> {
  const named = Object.keys(headers).some((name) => name.toLowerCase() === 'content-type')
  if (named || body === undefined || parseJson(body) === undefined) return { ...headers }
  return { 'content-type': 'application/json', ...headers }
}
