type Env = (name: string) => string | undefined

/**
 * The proxy that the runner names for an address, by the rules of GitHub's toolkit: `https_proxy` or `http_proxy`, in either
 * case; none for the loopback and for what `no_proxy` lists ("*", a host, host:port, or a domain with all below it).
 */
export function proxyFor(address: URL, env: Env): URL | undefined {
  if (isExcepted(address, env)) return undefined
  const name = address.protocol === 'https:' ? 'https_proxy' : 'http_proxy'
  const given = env(name) || env(name.toUpperCase())
  if (given === undefined || given === '') return undefined
  const text = /^https?:\/\//.test(given) ? given : `http://${given}`
  return URL.canParse(text) ? new URL(text) : undefined
}

function isExcepted({ hostname, port, protocol }: URL, env: Env): boolean {
  if (isLoopback(hostname)) return true
  const host = hostname.toLowerCase()
  const names = [host, `${host}:${port || (protocol === 'https:' ? '443' : '80')}`]
  const list = (env('no_proxy') || env('NO_PROXY') || '').toLowerCase().split(',')
  return list.map((entry) => entry.trim()).some((entry) => names.some((name) => covers(entry, name)))
}

function covers(entry: string, name: string): boolean {
  if (entry === '') return false
  return entry === '*' || name === entry || name.endsWith(entry.startsWith('.') ? entry : `.${entry}`)
}

function isLoopback(hostname: string): boolean {
  return hostname === 'localhost' || hostname.startsWith('127.') || hostname.startsWith('[::1]')
}
