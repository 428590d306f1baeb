import type { QualityReport } from '../../../core/quality/report.ts'
import { bundleSize } from './bundle-size.ts'

/** A file as it is and as servers send it, in bytes. */
export interface MeasuredFile {
  readonly path: string
  readonly raw: number
  /** Absent where it was not compressed. */
  readonly gzip?: number | undefined
  readonly brotli?: number | undefined
}

/**
 * The report of files that were measured here: `bundle-size`, `bundle-size-gzip` and `bundle-size-brotli`, each as a sum and
 * for each file ("bundle-size-gzip{dist/app.js}"). No file decides nothing.
 */
export function measuredFilesReport(files: readonly MeasuredFile[]): QualityReport {
  const sized = (of: 'raw' | 'gzip' | 'brotli') =>
    files.flatMap(({ path, [of]: bytes }) => (bytes === undefined ? [] : { name: path, bytes }))
  const isCompressed = files.every(({ gzip, brotli }) => gzip !== undefined && brotli !== undefined)
  return {
    about: 'size',
    tool: 'bundle size',
    annotations: [],
    metrics: [
      ...bundleSize(sized('raw')),
      ...(isCompressed ? [...bundleSize(sized('gzip'), 'bundle-size-gzip')] : []),
      ...(isCompressed ? [...bundleSize(sized('brotli'), 'bundle-size-brotli')] : []),
    ],
    limits: [],
    inconclusive: files.length === 0 ? 'There is no file to measure.' : undefined,
    warnings: isCompressed ? [] : ['The files are too large to be compressed here: only bundle-size was measured.'],
  }
}
