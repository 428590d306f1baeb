import type { FindingsReader } from '../../core/findings/scan.ts'
import { fieldsOf } from '../reports/json-opening.ts'
import { NO_RUN, runsOf } from './sarif/log.ts'
import { readRun } from './sarif/run.ts'

export const sarif: FindingsReader<'sarif'> = {
  format: 'sarif',
  title: 'SARIF 2.1.0 of any tool (CodeQL, Docker Scout, …): one scan for each run, named by its driver',
  counting:
    'One for each place of each result, suppressed ones included (a suppression counts when none is under review or rejected); results of the kinds pass and notApplicable and those that are absent since the baseline are none. Severity is `security-severity` (a number by its CVSS band, or a word), else the level: error is high, warning medium, note low, none info; the level of tools that give all results the same one says nothing. A run without `results`, or one that failed without any, is no scan; one that failed with results is partial.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    if (!Array.isArray(fields?.['runs'])) return false
    return /^2\./.test(String(fields['version'])) || /sarif/i.test(String(fields['$schema']))
  },

  read(source) {
    const runs = runsOf(source)
    if (runs.length > 0) return runs.map(readRun)
    return [{ tool: 'sarif', findings: [], reported: 0, couldNotScan: NO_RUN, partial: [] }]
  },
}
