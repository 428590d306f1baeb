import type { QualityReader } from '../../core/quality/report.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { COUNTING, readJestResults } from './jest/results.ts'

/** https://vitest.dev/guide/reporters#json-reporter */
export const vitest: QualityReader<'vitest'> = {
  format: 'vitest',
  title: 'Vitest JSON (`--reporter=json`)',
  counting: COUNTING,
  recognises: (opening) => isVitest(fieldsOf(opening)),
  read: (source) => readJestResults(source, 'vitest'),
}

/** The same as Jest's but for the number of files that could not be loaded. */
function isVitest(fields: unknown): boolean {
  return hasAll(fields, 'numTotalTests', 'testResults') && !hasAll(fields, 'numRuntimeErrorTestSuites')
}
