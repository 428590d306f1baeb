/** A path as reports are to have it: "/" between folders, no "./" in front, no scheme of a file. */
export function pathOf(written: string): string {
  const path = /^file:/i.test(written) ? fromUrl(written) : written
  return path.replaceAll('\\', '/').replace(/^(?:\.\/)+(?=.)/, '')
}

function fromUrl(url: string): string {
  const path = url.replace(/^file:(?:\/\/[^/]*)?/i, '').replace(/^\/(?=[a-z]:)/i, '')
  try {
    return decodeURIComponent(path)
  } catch {
    return path
  }
}

/** Whether two paths may mean one file: one of them ends with the whole other. */
export function maySame(one: string, other: string): boolean {
  const [long, short] = one.length >= other.length ? [one, other] : [other, one]
  if (short === '' || !long.endsWith(short)) return false
  return long.length === short.length || long[long.length - short.length - 1] === '/'
}
