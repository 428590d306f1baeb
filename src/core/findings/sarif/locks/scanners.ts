import { type LockScanner, nameThenVersion, onePerLine } from './package-line.ts'

/** `"node_modules/@scope/name": {` of npm 7 and later, `"name": {` of npm 6, nested or not. */
export const packageLock: LockScanner = nameThenVersion(
  /^\s*"(?:[^"]*node_modules\/)?((?:@[^"/]+\/)?[^"/]+)": \{/,
  /^\s*"version": "([^"]+)"/,
)

/** `"name@^1.0.0", "name@npm:~1.0.0":` and then `version "1.0.0"` (Yarn 1) or `version: 1.0.0` (Yarn 2 and later). */
export const yarnLock: LockScanner = nameThenVersion(/^"?(@?[^@"\s#]+)@.*:\s*$/, /^\s+version:? "?([^"\s]+)"?\s*$/)

/** `/name@1.0.0:`, `/name/1.0.0_peer:`, `'@scope/name@1.0.0(peer@2.0.0)':` */
export const pnpmLock: LockScanner = onePerLine(/^ {2}'?\/?((?:@[^/@]+\/)?[^/@'\s]+)[@/](\d[^:'(_\s]*)/)

/** `"name": "^1.0.0"`: a range is no version. */
export const packageJson: LockScanner = onePerLine(/^\s*"((?:@[^"/]+\/)?[^"/]+)": "[^"]*",?\s*$/)

/** Poetry, uv, PDM and Cargo: tables of TOML. */
export const tomlLock: LockScanner = nameThenVersion(/^name = "([^"]+)"/, /^version = "([^"]+)"/)

/** `"name": {` and then `"version": "==1.0.0"`. */
export const pipfileLock: LockScanner = nameThenVersion(/^\s*"([^"]+)": \{/, /^\s*"version": "(?:==)?([^"]+)"/)

/** `name[extra]==1.0.0`, `name>=1.0.0`, `name`; options and comments are none. */
export const requirements: LockScanner = onePerLine(
  /^\s*([A-Za-z\d][\w.-]*)(?:\s*\[[^\]]*\])?\s*(?:={2,3}\s*([^\s;#,\\]+)|[~<>!;#,\\]|$)/,
)

/** `module v1.0.0 h1:…`, `module v1.0.0/go.mod h1:…` */
export const goSum: LockScanner = onePerLine(/^(\S+\.\S+) (v[^\s/]+)/)

/** `require module v1.0.0`, or indented in a block. */
export const goMod: LockScanner = onePerLine(/^(?:require\s+|\s+)([^\s/()=]+\.\S+) (v\S+)/)

/** `    name (1.0.0)`: ranges of its dependencies are indented further. */
export const gemfileLock: LockScanner = onePerLine(/^ {4}(\S+) \(([^)\s]+)\)/)

/** `"name": "vendor/name",` and then `"version": "v1.0.0"`. */
export const composerLock: LockScanner = nameThenVersion(/^\s*"name": "([^"]+\/[^"]+)"/, /^\s*"version": "v?([^"]+)"/)

/** `group:artifact:1.0.0=runtimeClasspath` */
export const gradleLock: LockScanner = onePerLine(/^([^:\s#]+:[^:\s]+):([^=\s]+)=/)

/** `"Name": {` and then `"resolved": "1.0.0"`. */
export const nugetLock: LockScanner = nameThenVersion(/^\s*"([^"]+)": \{/, /^\s*"resolved": "([^"]+)"/)

/** `<groupId>` and `<artifactId>` side by side; a version that is a property is none. */
export const pom: LockScanner = (lines) => {
  let group = ''
  const found: ReturnType<LockScanner>[number][] = []
  lines.forEach((text, index) => {
    group = /<groupId>\s*([^<\s]+)/.exec(text)?.[1] ?? group
    const name = /<artifactId>\s*([^<\s]+)/.exec(text)?.[1]
    if (name !== undefined) found.push({ name: `${group}:${name}`, line: index + 1 })
    const version = /<version>\s*([^<\s$]+)\s*</.exec(text)?.[1]
    const last = found.at(-1)
    if (version === undefined || last === undefined || last.version !== undefined || index - last.line > 0) return
    found[found.length - 1] = { ...last, version }
  })
  return found
}
