import { gzipSync } from 'node:zlib'
import type { Finding } from '../../core/findings/finding.ts'
import { LIMITS } from '../../core/findings/sarif/limits.ts'
import { type OwnRun, type Plan, planRuns, type Withheld } from '../../core/findings/sarif/plan.ts'
import { writeLog } from '../../core/findings/sarif/write.ts'
import type { ScanReport } from '../../core/findings/scan.ts'
import { utf8Of } from '../utf8.ts'
import { hashLines } from './line-hashes.ts'
import { maskForUpload } from './mask.ts'
import type { RepositoryFiles } from './repository-files.ts'

export interface PackOptions {
  /** Tells uploads of one commit apart. */
  readonly category: string
  /** undefined: there is no checkout, and no line is read. */
  readonly files?: RepositoryFiles | undefined
  /** Whether a finding of a scan was waived; those and what tools suppressed are not uploaded. */
  isWaived?(finding: Finding): boolean
  /** A run of the gate itself, after those of the tools. */
  readonly own?: OwnRun | undefined
  /** Takes out of a text the secrets of the job. */
  hide?(text: string): string
  /** Bytes that it may have when it is compressed. */
  readonly largest?: number
}

/** Characters of a text that can be compressed and sent in reasonable time and memory. */
const LONGEST = 200_000_000

/** A file that GitHub takes. */
export interface Packed {
  /** SARIF 2.1.0 as JSON, in pieces. Without a run there is nothing to upload, and GitHub would refuse it. */
  readonly sarif: readonly string[]
  /** Those of tools. */
  readonly runs: readonly {
    readonly tool: string
    readonly results: number
    readonly leftOut: number
    readonly setAside: number
  }[]
  /** Tools whose alerts stay as they are, and why. */
  readonly withheld: readonly Withheld[]
}

/** The scans as one SARIF file within GitHub's limits. What is too large loses the mildest half of its results, and again. */
export function packSarif(scans: readonly ScanReport[], options: PackOptions): Packed {
  const { largest = LIMITS.bytes } = options
  const { isWaived = () => false, own } = options
  for (let most: number = LIMITS.results; ; most = Math.floor(most / 2)) {
    const plan = planRuns(scans, { isWaived, most, own })
    const sarif = textOf(plan, options, most <= 1 ? Number.POSITIVE_INFINITY : largest)
    if (sarif !== undefined) return { sarif, runs: ofTools(plan, own).map(countOf), withheld: plan.withheld }
  }
}

const ofTools = ({ runs }: Plan, own: OwnRun | undefined) => (own === undefined ? runs : runs.slice(0, -1))

/** undefined: it is larger than it may be. */
function textOf(
  { runs }: Plan,
  { category, files, hide = (text) => text }: PackOptions,
  largest: number,
): readonly string[] | undefined {
  const entries = runs.flatMap((run) => run.entries.filter(({ finding }) => finding.spot?.line !== undefined))
  const hashOfLine = files === undefined ? () => undefined : hashLines(entries, files)
  const pieces: string[] = []
  let length = 0
  const mask = (text: string) => maskForUpload(hide(text))
  for (const piece of writeLog(runs, { category, mask, hashOfLine })) {
    pieces.push(piece)
    length += piece.length
    if (length > LONGEST) return undefined
  }
  return isSmall(pieces, length, largest) ? pieces : undefined
}

/**
 * Whether it is small enough when it is compressed. What is small as it is need not be; and compressed piece by piece and in a
 * hurry it is hardly larger than GitHub gets it, so that only where this is too much it takes the time to know.
 */
function isSmall(pieces: readonly string[], length: number, largest: number): boolean {
  if (length * 3 <= largest) return true
  let hurried = 0
  for (const part of utf8Of(pieces)) hurried += gzipSync(part, { level: 1 }).length
  return hurried <= largest || gzipSync(pieces.join('')).length <= largest
}

function countOf({ tool, entries, leftOut, setAside }: Plan['runs'][number]): Packed['runs'][number] {
  return { tool, results: entries.length, leftOut, setAside }
}
