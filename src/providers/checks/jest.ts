import type { QualityReader } from '../../core/quality/report.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { COUNTING, readJestResults } from './jest/results.ts'

/** https://jestjs.io/docs/cli#--json */
export const jest: QualityReader<'jest'> = {
  format: 'jest',
  title: 'Jest JSON (`--json`)',
  counting: COUNTING,
  recognises: (opening) => hasAll(fieldsOf(opening), 'numTotalTests', 'testResults', 'numRuntimeErrorTestSuites'),
  read: (source) => readJestResults(source, 'jest'),
}
