import type { Finding } from '../finding.ts'
import { plainPath } from '../place.ts'

/** RFC 3986, 3.3: what a segment of a path may hold as it is; a colon may not stand in the first one of a relative path. */
const UNSAFE = /[^\w.~!$&'()*+,;=@-]/gu

/** Half of a character that takes two UTF-16 units: it cannot be encoded. */
const HALF = /\p{Surrogate}/gu

/** A path as a relative URI, percent-encoded. */
export function uriOf(path: string): string {
  return path
    .split('/')
    .map((segment) => segment.replace(HALF, '\ufffd').replace(UNSAFE, encodeURIComponent))
    .join('/')
}

/**
 * The path of a finding below the root of the repository. GitHub needs one of every result: what stands in no file is put
 * where the address or the package leads, by names that no file has.
 */
export function pathOf(finding: Finding, tool: string): string {
  const path = finding.spot === undefined ? '' : pathInside(finding.spot.path)
  if (path !== '') return path
  const { package: pkg, url } = finding
  if (finding.kind === 'web' && url !== undefined && URL.canParse(url)) {
    const { host, pathname } = new URL(url)
    const page = inside(`${host}${pathname}`)
    if (page !== '') return page
  }
  const name = pkg === undefined ? '' : inside(`${pkg.ecosystem ?? 'package'}/${pkg.name}`)
  return name === '' ? tool : name
}

/** A path of a report as it stands below the root of the repository; empty when nothing is left of it. */
export function pathInside(path: string): string {
  return inside(plainPath(path))
}

/** Without empty segments, "." and "..": no path leads out of the repository. */
function inside(path: string): string {
  const segments: string[] = []
  for (const segment of path.split('/')) {
    if (segment === '..') segments.pop()
    else if (segment !== '' && segment !== '.') segments.push(segment)
  }
  return segments.join('/')
}
