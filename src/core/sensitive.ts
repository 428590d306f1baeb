const SENSITIVE = /auth|cookie|token|key|secret|passw|credential/i

/** Whether a header, a variable or a parameter of this name holds something that no log may show. */
export function isSensitive(name: string): boolean {
  return SENSITIVE.test(name)
}

/** An address as it may be shown: without user and password, and with the values of sensitive parameters hidden. */
export function showUrl(address: string): string {
  if (!URL.canParse(address)) return address
  const url = new URL(address)
  const hidden = [...url.searchParams.keys()].filter(isSensitive)
  if (url.username === '' && url.password === '' && hidden.length === 0) return address
  url.username = ''
  url.password = ''
  for (const name of hidden) url.searchParams.set(name, '***')
  return url.href
}
