import { resolve } from 'node:path'
import type { Finding } from '../../core/findings/finding.ts'
import type { ScanReport } from '../../core/findings/scan.ts'
import type { GitHub } from '../../core/github.ts'
import { explain } from '../../core/problem.ts'
import type { SecurityReport } from '../../core/report/security-report.ts'
import { writePieces } from '../../providers/files.ts'
import { type Packed, packSarif } from '../../providers/sarif/pack.ts'
import type { RepositoryFiles } from '../../providers/sarif/repository-files.ts'
import type { Context } from '../../runner/action.ts'
import type { Values } from './values.ts'

/** Writes the SARIF where it was asked for, uploads it where that is allowed, and says what became of it. */
export async function publishSarif(
  scans: readonly ScanReport[],
  waived: ReadonlySet<Finding>,
  files: RepositoryFiles,
  values: Values,
  github: GitHub,
  { workingDirectory, signal }: Context,
): Promise<SecurityReport['sarif']> {
  const wanted = values.upload === 'true' || (values.upload === 'auto' && github.event !== undefined)
  if (values.sarif === undefined && !wanted) return undefined
  const packed = packSarif(scans, { category: values.category, files, isWaived: (finding) => waived.has(finding) })
  const path = values.sarif === undefined ? '' : resolve(workingDirectory, values.sarif)
  if (path !== '') writePieces(path, packed.sarif)
  const sum = (of: (run: Packed['runs'][number]) => number) => packed.runs.reduce((total, run) => total + of(run), 0)
  return {
    path,
    runs: packed.runs.length,
    results: sum(({ results }) => results),
    leftOut: sum(({ leftOut }) => leftOut),
    uploaded: wanted ? await upload(packed, values, github, signal) : 'not uploaded: it was not asked for',
  }
}

async function upload(packed: Packed, values: Values, github: GitHub, signal: AbortSignal): Promise<string> {
  if (packed.runs.length === 0) return 'not uploaded: no tool scanned, and an empty upload would close its alerts'
  const { event } = github
  // Of a pull request the merge that was scanned, with its own ref: what is checked out, and what GitHub expects together.
  const [commit, ref] = [event?.sha ?? '', event?.ref ?? '']
  const result = await github.uploadSarif(
    { commit, ref, sarif: packed.sarif.join(''), category: values.category },
    signal,
  )
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
