import type { Severity } from './severity.ts'

/** What a finding is about; it decides how it is recognised again and at which gate it stands. */
export const KINDS = ['code', 'dependency', 'secret', 'config', 'license', 'workflow', 'lint', 'web', 'test'] as const
export type FindingKind = (typeof KINDS)[number]

/** Kinds that say nothing of security: what a linter found, and a test that failed. */
const OF_QUALITY: ReadonlySet<FindingKind> = new Set(['lint', 'test'])

export const isAboutSecurity = ({ kind }: Pick<Finding, 'kind'>): boolean => !OF_QUALITY.has(kind)

/** A package as a scanner names it. */
export interface Package {
  readonly name: string
  readonly version?: string | undefined
  /** As in package URLs: npm, pypi, golang, cargo, maven, deb, … */
  readonly ecosystem?: string | undefined
  /** Package URL without qualifiers. */
  readonly purl?: string | undefined
  /** undefined: the report does not say. */
  readonly direct?: boolean | undefined
  readonly development?: boolean | undefined
  /** The direct dependencies that bring it in, nearest to the project first. */
  readonly through?: readonly string[] | undefined
  readonly license?: string | undefined
  /** Where it is installed, as npm names it: "node_modules/a/node_modules/b". */
  readonly installedAt?: readonly string[] | undefined
}

/** Where something stands: a path as the report has it with "/", lines and columns from 1. */
export interface Spot {
  readonly path: string
  readonly line?: number | undefined
  readonly endLine?: number | undefined
  readonly column?: number | undefined
  readonly endColumn?: number | undefined
}

/** A place that a value passes on its way. */
export interface FlowStep {
  readonly spot: Spot
  readonly message?: string | undefined
}

/** The way of a value, from where it comes in to where it does harm. */
export type Flow = readonly FlowStep[]

/** One issue as one report has it. Nothing in it is secret: what a tool found of a secret was masked when it was read. */
export interface Finding {
  readonly kind: FindingKind
  /** The tool's own name for the rule or the advisory: "CVE-2021-44228", "B602", "aws-access-key". */
  readonly rule: string
  readonly severity: Severity
  /** Base score of CVSS 3 or 4, where the report has one. */
  readonly score?: number | undefined
  readonly title: string
  readonly detail?: string | undefined
  /** Other names of the same advisory: CVE, GHSA, PYSEC, RUSTSEC, … The rule may be among them. */
  readonly aliases: readonly string[]
  readonly cwe: readonly number[]
  readonly package?: Package | undefined
  /** Versions that no longer have it, as the report names them. */
  readonly fixedIn: readonly string[]
  readonly spot?: Spot | undefined
  /** The ways to it, where the report shows them; at most as many steps as GitHub shows of one result. */
  readonly flows?: readonly Flow[] | undefined
  /** Tells the same piece of code or the same secret again, without its line: a hash that a secret cannot be read from. */
  readonly fingerprint?: string | undefined
  /** The chance of exploitation within 30 days, 0 to 1 (FIRST EPSS), where the report has it. */
  readonly epss?: number | undefined
  /** Known to be exploited (CISA KEV), where the report has it. */
  readonly exploited?: boolean | undefined
  readonly url?: string | undefined
  /** The tool itself set it aside: it is counted as `suppressed`, shown in the report, and judged by nobody. */
  readonly suppressed?: string | undefined
  /** How sure the tool is, in its own word. */
  readonly confidence?: string | undefined
}
