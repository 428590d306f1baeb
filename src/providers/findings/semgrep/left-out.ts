import type { JsonObject } from '../../reports/json-object.ts'
import { mask } from '../shared/mask.ts'
import { partialOf } from '../shared/partial.ts'

/** Why Semgrep leaves a file out although it was meant to be scanned; the other reasons are what its user wanted. */
const FAILED = /too_big|exceeded|timeout|analysis_failed|insufficient_permissions|minified|too_many_matches/

/** What Semgrep did not scan, each in one line. */
export function leftOut(report: JsonObject): string[] {
  const errors = report
    .list('errors')
    .map((error) =>
      [error.textIf('path'), error.textIf('message') ?? 'an error without a message'].filter(Boolean).join(': '),
    )
  const files = (report.object('paths')?.list('skipped') ?? [])
    .map((skipped) => ({ path: skipped.text('path'), reason: skipped.textIf('reason') ?? '' }))
    .filter(({ reason }) => FAILED.test(reason))
    .map(({ path, reason }) => `${path}: ${reason}`)
  const rules = report.list('skipped_rules').map((rule) => `rule ${rule.textIf('rule_id') ?? '?'} was skipped`)
  return partialOf([...errors, ...files, ...rules].map((line) => mask(line)))
}
