import type { FindingsReader, ScanReport } from './scan.ts'

/**
 * A tool that is run here. It says how it is called and what its end means; `runScanner` does the rest: finding or installing
 * it, the time limit, the report and its reader, the proof.
 */
export interface Scanner<Tool extends string = string> {
  readonly tool: Tool
  /** What it looks at when it is given no arguments: a row of the README. */
  readonly looksAt: string
  /** What it asks the network for. */
  readonly network: string
  /** Its name on PATH. */
  readonly program: string
  /** How it is had where it is not there; undefined: it is never installed from here, and the text says why. */
  readonly install: Installation | { readonly never: string }
  /** The arguments that make it tell its version; none: it is not asked, nor whether it is there. */
  readonly version: readonly string[]
  /** The age of its database, ISO 8601, in what it says of its version. */
  database?(said: string): string | undefined
  /** What keeps it from asking for updates or sending figures. */
  readonly env?: Readonly<Record<string, string>> | undefined
  readonly reader: FindingsReader
  plan(place: ScanPlace): ScanPlan | { readonly nothing: string }
  /** Tells "found something" from "broke", by nothing but how the run ended. */
  judge(end: ScanEnd): ScanJudgement
}

/** Where a pinned version comes from; the registry's own check of integrity holds for all of it. */
export type Installation =
  /** A lock of ours with the hash of each file: `pip install --require-hashes`, or `npm ci` without install scripts. */
  | { readonly by: 'pip' | 'npm'; readonly lock: string }
  /** Go checks the module and all it needs against its checksum database. */
  | { readonly by: 'go'; readonly module: string; readonly version: string }

/** What a scanner may know before it runs. */
export interface ScanPlace {
  /** Absolute path of the folder to scan; also where it runs. */
  readonly folder: string
  /** Absolute path of the file that the report has to be in. */
  readonly report: string
  /** What the user wrote after the tool's name. */
  readonly args: readonly string[]
  /** Paths below the folder that match the glob, sorted; not those in .git and node_modules. */
  files(glob: string): readonly string[]
}

export interface ScanPlan {
  /** What follows the program. */
  readonly args: readonly string[]
  /** `stdout`: the tool has no other way, and what it says is the report. Another path: it chooses the name itself. */
  readonly report: 'file' | 'stdout' | { readonly path: string }
  /** What it is told to look at, in words, where neither report nor run will say. */
  readonly lookedAt?: string | undefined
  /** What is known to be left out before it even runs. */
  readonly partial?: readonly string[] | undefined
}

export interface ScanEnd {
  readonly exitCode: number
  readonly stdout: string
  readonly stderr: string
  /** Whether the run wrote something where its report has to be. */
  readonly wroteReport: boolean
}

/** `broke` is why it is no scan; `found` whether the exit code speaks of findings, where it can. */
export type ScanJudgement =
  | { readonly broke: string }
  | {
      readonly broke?: undefined
      readonly found?: boolean | undefined
      readonly partial?: readonly string[] | undefined
      readonly lookedAt?: string | undefined
      /** The tool wrote no report because there is nothing to report. */
      readonly clean?: true | undefined
    }

/** What proves that a scan took place. */
export interface ScanProof {
  readonly tool: string
  readonly version?: string | undefined
  /** Where the program was: on PATH, in the project, or installed for this run. */
  readonly from: 'path' | 'project' | 'installed' | 'missing'
  /** The command line, in one line. */
  readonly command?: string | undefined
  /** Milliseconds since the epoch. */
  readonly startedAt: number
  readonly durationMs: number
  /** `null`: it was ended, or never started. */
  readonly exitCode: number | null
  readonly lookedAt?: string | undefined
  /** Age of the database, ISO 8601, where the tool says. */
  readonly databaseAt?: string | undefined
  /** What went wrong, each in one line. */
  readonly errors: readonly string[]
}

/** What comes of running one scanner. There is always at least one scan, if only one that could not be done. */
export interface ScannerRun {
  readonly scans: readonly ScanReport[]
  readonly proof: ScanProof
}

/** One line of the input `scanners`: the tool and what it is handed. */
export interface ScannerLine {
  readonly tool: string
  readonly args: readonly string[]
}

/** Splits "semgrep --config 'my rules.yml'" at blanks; quotes hold words together, and nothing is expanded. */
export function parseScannerLine(line: string): ScannerLine {
  const [tool = '', ...args] = Array.from(line.matchAll(WORD), ([word]) => word.replace(QUOTED, '$1$2'))
  return { tool, args }
}

/** What a user writes first, up to the first option, is what to look at, `usual` where nobody does; the rest is handed on as it is. */
export function splitTargets(
  args: readonly string[],
  usual: readonly string[] = [],
): { readonly targets: readonly string[]; readonly options: readonly string[] } {
  const first = args.findIndex((arg) => arg.startsWith('-'))
  const end = first < 0 ? args.length : first
  return { targets: end > 0 ? args.slice(0, end) : usual, options: args.slice(end) }
}

const QUOTED = /"([^"]*)"|'([^']*)'/g
const WORD = /(?:"[^"]*"|'[^']*'|[^\s"'])+/g

/** A scan that could not be done. */
export function noScan(tool: string, couldNotScan: string): ScanReport {
  return { tool, findings: [], reported: 0, couldNotScan, partial: [] }
}
