const INSTALLED = /(?:^|\/)(?:node_modules|site-packages|dist-packages|\.venv|venv|\.yarn|\.pnpm)(?:\/|$)/

/**
 * A path as findings of different tools can be compared: "/" between folders, relative to the first of `roots` it lies in,
 * without "./", a leading "/" or "file:".
 */
export function plainPath(path: string, roots: readonly string[] = []): string {
  let plain = path.includes('\\') ? path.replaceAll('\\', '/') : path
  if (plain.startsWith('file:')) plain = plain.replace(/^file:(?:\/\/[^/]*)?/, '')
  for (const root of roots) {
    const folder = root.endsWith('/') ? root : `${root}/`
    if (plain.startsWith(folder)) return plain.slice(folder.length)
  }
  return plain.replace(/^(?:\.?\/+)+/, '')
}

/**
 * The project that a package belongs to: the folder of its manifest or lock file, which all tools agree on even where one
 * reads package.json, one the lock file and one what is installed.
 */
export function projectOf(path: string): string {
  const installed = INSTALLED.exec(path)
  if (installed !== null) return path.slice(0, installed.index) || '.'
  const slash = path.lastIndexOf('/')
  return slash <= 0 ? '.' : path.slice(0, slash)
}
