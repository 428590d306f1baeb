import { readFileSync, statSync } from 'node:fs'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import { SluiceError } from '../../../core/problem.ts'
import { problems } from '../../../core/problems/index.ts'
import type { QualityReport } from '../../../core/quality/report.ts'
import { fileReason } from '../../files.ts'
import type { Found } from '../../reports/find.ts'
import { type MeasuredFile, measuredFilesReport } from './measured-files.ts'

/** The format of files that are no report: their own sizes are what is judged. */
export const SIZE = 'size'

/** Brotli at its best takes about two seconds for a megabyte. */
const MOST_COMPRESSED = 8_000_000

/**
 * The sizes of files as they are and as servers send files that were compressed beforehand: gzip at level 9, brotli at quality
 * 11, each file for itself. More than 8 MB together are not compressed, and the report says so. A SluiceError
 * `report-unreadable` for what is no regular file.
 */
export function measure(found: readonly Found[], most = MOST_COMPRESSED): QualityReport {
  const files = found.map((each) => ({ ...each, raw: sizeOf(each) }))
  const all = files.reduce((sum, { raw }) => sum + raw, 0)
  return measuredFilesReport(files.map((each) => (all > most ? each : compressed(each))))
}

function sizeOf({ file, path }: Found): number {
  try {
    const stat = statSync(file)
    if (stat.isFile()) return stat.size
  } catch (thrown) {
    throw new SluiceError(problems.reportUnreadable(path, fileReason(thrown)), { cause: thrown })
  }
  throw new SluiceError(problems.reportUnreadable(path, 'it is no regular file'))
}

function compressed({ file, path, raw }: Found & { readonly raw: number }): MeasuredFile {
  const bytes = readFileSync(file)
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: raw }
  return {
    path,
    raw,
    gzip: gzipSync(bytes, { level: 9 }).length,
    brotli: brotliCompressSync(bytes, { params }).length,
  }
}
