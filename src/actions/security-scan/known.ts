import { existsSync, readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { readBaseReport } from '../../core/findings/base-report.ts'
import {
  type FindingsBaseline,
  knownByBaseline,
  readFindingsBaseline,
  shrinkBaseline,
  startBaseline,
  writeFindingsBaseline,
} from '../../core/findings/baseline.ts'
import type { Judgement } from '../../core/findings/judge.ts'
import type { Known } from '../../core/findings/known.ts'
import type { ScanReport } from '../../core/findings/scan.ts'
import { SluiceError } from '../../core/problem.ts'
import { problems } from '../../core/problems/index.ts'
import { fileReason, replaceFile } from '../../providers/files.ts'

/** What was known before this run. */
export interface Before {
  readonly base: Known | undefined
  /** The ratchet; undefined: nobody asked, or it is begun by this run. */
  readonly baseline: FindingsBaseline | undefined
}

export function readKnown(baseReport: string | undefined, baseline: string | undefined, folder: string): Before {
  return {
    base: baseReport === undefined ? undefined : readBaseReport(textOf(baseReport, folder), baseReport),
    baseline:
      baseline === undefined || !existsSync(resolve(folder, baseline))
        ? undefined
        : readFindingsBaseline(textOf(baseline, folder), baseline),
  }
}

export function knownOf(baseline: FindingsBaseline | undefined): Known | undefined {
  return baseline === undefined ? undefined : knownByBaseline(baseline)
}

/** Begins the ratchet, or takes out what is fixed; says in one line what became of it. undefined: nothing did. */
export async function keepBaseline(
  path: string,
  before: FindingsBaseline | undefined,
  { findings }: Judgement,
  scans: readonly ScanReport[],
  folder: string,
): Promise<string | undefined> {
  const file = resolve(folder, path)
  if (before === undefined) {
    const begun = startBaseline(findings)
    await replaceFile(file, writeFindingsBaseline(begun))
    return `${path} was begun with ${begun.findings.length} findings; from the next run on only others count.`
  }
  const { baseline, gone } = shrinkBaseline(before, findings, scans)
  if (gone.length === 0) return undefined
  await replaceFile(file, writeFindingsBaseline(baseline))
  return `${gone.length} findings of ${path} are fixed and were taken out; commit it, so that they stay out.`
}

function textOf(path: string, folder: string): string {
  try {
    return readFileSync(resolve(folder, path), 'utf8')
  } catch (thrown) {
    throw new SluiceError(problems.fileUnreadable(path, fileReason(thrown)), { cause: thrown })
  }
}
