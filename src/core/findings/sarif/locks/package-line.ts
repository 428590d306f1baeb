/** A package in a lock file or a manifest. */
export interface PackageLine {
  /** As the file spells it. */
  readonly name: string
  /** undefined: the file names a range, or nothing. */
  readonly version?: string | undefined
  /** From 1. */
  readonly line: number
}

/** Finds the packages of a file by its lines; what it does not understand it passes over. */
export type LockScanner = (lines: readonly string[]) => PackageLine[]

/** A scanner of files that have a package on one line: the pattern captures its name and its version. */
export function onePerLine(pattern: RegExp): LockScanner {
  return (lines) => {
    const found: PackageLine[] = []
    lines.forEach((text, index) => {
      const [, name, version] = pattern.exec(text) ?? []
      if (name !== undefined) found.push({ name, version, line: index + 1 })
    })
    return found
  }
}

/** A scanner of files where the version follows the name on a later line, before the next name. */
export function nameThenVersion(name: RegExp, version: RegExp): LockScanner {
  return (lines) => {
    const found: PackageLine[] = []
    let open: { readonly name: string; readonly line: number } | undefined
    lines.forEach((text, index) => {
      const named = name.exec(text)?.[1]
      if (named !== undefined) open = { name: named, line: index + 1 }
      const [, at] = (open && version.exec(text)) ?? []
      if (open === undefined || at === undefined) return
      found.push({ ...open, version: at })
      open = undefined
    })
    return found
  }
}
