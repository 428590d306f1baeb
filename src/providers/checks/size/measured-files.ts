import type { QualityReport } from '../../../core/quality/report.ts'
import { bundleSize } from './bundle-size.ts'

/** A file as it is and as servers send it, in bytes. */
export interface MeasuredFile {
  readonly path: string
  readonly raw: number
  readonly gzip: number
  readonly brotli: number
}

/**
 * The report of files that were measured here: `bundle-size`, `bundle-size-gzip` and `bundle-size-brotli`, each as a sum and
 * for each file ("bundle-size-gzip{dist/app.js}"). No file decides nothing.
 */
export function measuredFilesReport(files: readonly MeasuredFile[]): QualityReport {
  const sized = (of: 'raw' | 'gzip' | 'brotli') => files.map((file) => ({ name: file.path, bytes: file[of] }))
  return {
    about: 'size',
    tool: 'bundle size',
    annotations: [],
    metrics: [
      ...bundleSize(sized('raw')),
      ...bundleSize(sized('gzip'), 'bundle-size-gzip'),
      ...bundleSize(sized('brotli'), 'bundle-size-brotli'),
    ],
    limits: [],
    inconclusive: files.length === 0 ? 'There is no file to measure.' : undefined,
    warnings: [],
  }
}
