import type { Finding } from '../../../core/findings/finding.ts'
import type { ScanReport } from '../../../core/findings/scan.ts'
import { severityOf } from '../../../core/findings/severity.ts'
import type { Source } from '../../../core/reports/source.ts'
import { type JsonObject, objectOf } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { cweIn } from '../shared/names.ts'
import { subjectOf } from './subject.ts'

/** The results of Checkmarx One, as its API and `cx results show` write them. */
export function scanOfJson(source: Source): ScanReport {
  const report = objectOf(source)
  if (report.raw('results') === undefined && report.numberIf('totalCount') !== 0)
    throw report.broken('results', 'is missing.')
  const findings = report.list('results').map(readResult)
  const total = report.numberIf('totalCount') ?? findings.length
  const missing = total > findings.length ? [`The report holds ${findings.length} of ${total} results.`] : []
  return { tool: 'checkmarx', findings, reported: findings.length, partial: missing }
}

const SET_ASIDE = new Set(['NOT_EXPLOITABLE', 'IGNORED'])
/** Queries whose descriptions quote what they found. */
const QUOTING = /hard_?-?\s?coded|password|secret|credential|token|key/i

function readResult(result: JsonObject): Finding {
  const subject = subjectOf(result)
  const details = result.object('vulnerabilityDetails')
  const weakness = details?.raw('cweId')
  const detail = result.textIf('description')
  const state = result.textIf('state') ?? ''
  const quotes = subject.kind === 'secret' || QUOTING.test(subject.rule)
  return {
    ...subject,
    severity: severityOf(result.textIf('severity')),
    score: subject.kind === 'dependency' ? details?.numberIf('cvssScore') : undefined,
    detail: quotes || !detail ? undefined : mask(detail),
    cwe: cweIn([typeof weakness === 'number' ? `CWE-${weakness}` : String(weakness ?? '')]),
    suppressed: SET_ASIDE.has(state) ? state.toLowerCase().replaceAll('_', ' ') : undefined,
  }
}
