const ADDRESS = /^(?:\[([0-9a-f:.]+(?:%\w+)?)\]|([^\s:[\]/]+)):(\d{1,5})$/i

/** Reads "10.0.0.1:8080", "name:80" or "[::1]:8080"; anything else is undefined. */
export function readAddress(address: string): { readonly host: string; readonly port: number } | undefined {
  const [, bracketed, plain, port] = ADDRESS.exec(address) ?? []
  const host = bracketed ?? plain
  if (host === undefined || Number(port) < 1 || Number(port) > 65_535) return undefined
  return { host, port: Number(port) }
}
