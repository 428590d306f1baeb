/** A path as a report may have it, taken apart. Segments are neither empty nor "."; ".." is left only at the start of a relative one. */
export interface GivenPath {
  readonly absolute: boolean
  /** Of a path of Windows the first one is its drive, in lower case. */
  readonly segments: readonly string[]
}

/** Reads a path of any system, with either slash; also `file:` addresses, and what Go writes for code outside of a module. */
export function readPath(text: string): GivenPath {
  const path = text
    .replaceAll('\\', '/')
    .replace(/^file:\/\/(?:localhost)?(?=\/)/i, '')
    .replace(/^\/(?=[A-Za-z]:\/)/, '')
    .replace(/^_(?=\/)/, '')
  const drive = /^[A-Za-z]:(?=\/)/.exec(path)?.[0]
  const absolute = drive !== undefined || path.startsWith('/')
  const segments = resolved(drive === undefined ? path : path.slice(drive.length), absolute)
  return { absolute, segments: drive === undefined ? segments : [drive.toLowerCase(), ...segments] }
}

/** A folder and a path in it as one; undefined when it leads out of the folder's own root. */
export function joinPath(folder: readonly string[], path: readonly string[]): readonly string[] | undefined {
  const segments = resolved([...folder, ...path].join('/'), false)
  return segments[0] === '..' ? undefined : segments
}

/** What is left of a path below a folder; undefined when it is not in it. Windows does not tell the case of letters apart. */
export function below(folder: GivenPath, { absolute, segments }: GivenPath): readonly string[] | undefined {
  if (!absolute || segments.length <= folder.segments.length) return undefined
  const isWindows = folder.segments[0]?.endsWith(':') === true
  const same = (one: string, other: string | undefined) =>
    one === other || (isWindows && one.toLowerCase() === other?.toLowerCase())
  const isIn = folder.segments.every((segment, at) => same(segment, segments[at]))
  return isIn ? segments.slice(folder.segments.length) : undefined
}

function resolved(path: string, absolute: boolean): readonly string[] {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '' || segment === '.') continue
    const last = segments.at(-1)
    if (segment !== '..' || (!absolute && (last === undefined || last === '..'))) segments.push(segment)
    else segments.pop()
  }
  return segments
}
