import { resolve } from 'node:path'
import type { Finding } from '../core/findings/finding.ts'
import type { OwnRun } from '../core/findings/sarif/plan.ts'
import type { ScanReport } from '../core/findings/scan.ts'
import type { GitHub } from '../core/github.ts'
import { explain } from '../core/problem.ts'
import type { SarifRow } from '../core/report/sarif-row.ts'
import { writePieces } from '../providers/files.ts'
import { type Packed, packSarif } from '../providers/sarif/pack.ts'
import type { RepositoryFiles } from '../providers/sarif/repository-files.ts'
import type { Context } from '../runner/action.ts'

/** What goes into the SARIF. */
export interface Told {
  readonly scans: readonly ScanReport[]
  readonly files: RepositoryFiles
  /** What the gate itself says. It is in the file alone: GitHub refuses an upload with a run that did not succeed. */
  readonly own?: OwnRun | undefined
  isWaived?(finding: Finding): boolean
  /** Takes out of a text the secrets of the job. */
  hide?(text: string): string
}

/** The inputs that decide where it goes. */
interface Wanted {
  readonly sarif: string | undefined
  readonly upload: 'auto' | 'true' | 'false'
  readonly category: string
}

/** Whether anybody wants it. */
export function wantsSarif({ sarif, upload }: Wanted, { event }: GitHub): boolean {
  return sarif !== undefined || isUploaded(upload, event)
}

/** Writes the SARIF where it was asked for, uploads it where that is allowed, and says what became of it. */
export async function publishSarif(
  told: Told,
  values: Wanted,
  github: GitHub,
  { workingDirectory, signal }: Context,
): Promise<SarifRow | undefined> {
  if (!wantsSarif(values, github)) return undefined
  const { own, scans, ...tools } = told
  const pack = (more: { readonly own?: OwnRun }) => packSarif(scans, { ...tools, ...more, category: values.category })
  const path = values.sarif === undefined ? '' : resolve(workingDirectory, values.sarif)
  const speaks = own !== undefined && path !== ''
  const packed = pack(speaks ? { own } : {})
  if (path !== '') writePieces(path, packed.sarif)
  const isWanted = isUploaded(values.upload, github.event)
  const sum = (of: (run: Packed['runs'][number]) => number) => packed.runs.reduce((total, run) => total + of(run), 0)
  return {
    path,
    runs: packed.runs.length,
    results: sum(({ results }) => results),
    leftOut: sum(({ leftOut }) => leftOut),
    uploaded: isWanted
      ? await upload(speaks ? pack({}) : packed, values, github, signal)
      : 'not uploaded: it was not asked for',
  }
}

function isUploaded(upload: Wanted['upload'], event: GitHub['event']): boolean {
  return upload === 'true' || (upload === 'auto' && event !== undefined)
}

async function upload(packed: Packed, { category }: Wanted, github: GitHub, signal: AbortSignal): Promise<string> {
  if (packed.runs.length === 0) return 'not uploaded: no tool scanned, and an empty upload would close its alerts'
  const { event } = github
  // Of a pull request the merge that was scanned, with its own ref: what is checked out, and what GitHub expects together.
  const [commit, ref] = [event?.sha ?? '', event?.ref ?? '']
  const result = await github.uploadSarif({ commit, ref, sarif: packed.sarif.join(''), category }, signal)
  switch (result.outcome) {
    case 'processed':
      return 'uploaded to code scanning'
    case 'pending':
      return 'uploaded; code scanning has not read it yet'
    case 'rejected':
      return `uploaded, and refused: ${result.errors.join('; ')}`
    default:
      return `not uploaded: ${explain(result.problem)}`
  }
}
