import type { Package } from '../../../core/findings/finding.ts'

/** A bill of materials as JSON and XML both have it. */
export interface Bom {
  /** The program that wrote it, with its version. */
  readonly writer: string | undefined
  /** What the bill is of: the one that needs the direct dependencies. */
  readonly root: string | undefined
  /** All of them, those inside others too. */
  readonly components: readonly Component[]
  readonly needs: readonly (readonly [string, readonly string[]])[]
  readonly flaws: readonly Flaw[]
}

export interface Component {
  readonly ref: string | undefined
  readonly type: string | undefined
  readonly about: Package
}

/** A vulnerability. */
export interface Flaw {
  readonly id: string
  readonly aliases: readonly string[]
  readonly ratings: readonly Rating[]
  readonly cwe: readonly number[]
  readonly description: string | undefined
  readonly detail: string | undefined
  readonly url: string | undefined
  readonly affects: readonly Affected[]
  readonly fixedIn: readonly string[]
  readonly state: string | undefined
  readonly justification: string | undefined
}

export interface Rating {
  readonly severity: string | undefined
  readonly score: number | undefined
  readonly method: string | undefined
  readonly vector: string | undefined
}

export interface Affected {
  readonly ref: string
  /** Versions that are said not to be affected. */
  readonly fixedIn: readonly string[]
}
