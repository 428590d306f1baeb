import type { Finding } from '../../core/findings/finding.ts'
import type { FindingsReader } from '../../core/findings/scan.ts'
import { objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { leftOut } from './semgrep/left-out.ts'
import { readResult } from './semgrep/result.ts'
import { countOf } from './shared/partial.ts'

export const semgrep: FindingsReader<'semgrep'> = {
  format: 'semgrep',
  title: 'Semgrep (JSON)',
  counting:
    'One for each entry of `results`, those marked nosemgrep included as suppressed. ERROR is high, WARNING medium, INFO info; CRITICAL, HIGH, MEDIUM and LOW are themselves. `errors`, skipped rules and files that could not be analysed make the scan partial; 0 scanned files are no scan.',

  recognises(opening) {
    const fields = fieldsOf(opening)
    return hasAll(fields, 'results', 'errors') && !hasAll(fields, 'metrics') && Array.isArray(fields?.['results'])
  },

  read(source) {
    const report = objectOf(source)
    const findings: Finding[] = report.list('results').map(readResult)
    const paths = report.object('paths')
    const scanned = paths?.raw('scanned') === undefined ? undefined : paths.texts('scanned').length
    const partial = leftOut(report)
    const nothing = findings.length === 0 && (scanned === 0 || (scanned === undefined && partial.length > 0))
    return [
      {
        tool: 'semgrep',
        toolVersion: report.textIf('version'),
        findings,
        reported: findings.length,
        couldNotScan: nothing ? ['Semgrep looked at 0 files.', ...partial].join(' ') : undefined,
        partial,
        lookedAt: scanned === undefined || scanned < 1 ? undefined : countOf(scanned, 'file'),
      },
    ]
  },
}
