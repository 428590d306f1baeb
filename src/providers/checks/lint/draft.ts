import type { Annotation } from '../../../core/quality/report.ts'
import { annotationOf, fromOne } from './annotation.ts'
import { levelOf } from './levels.ts'
import type { FindingForm, Groups } from './text-form.ts'

/** A line that is a finding, with what its heading says. */
export interface Match {
  readonly finding: FindingForm
  readonly groups: Groups
}

/** A finding whose message may go on in the lines that follow. */
export interface Draft {
  readonly more: string[]
  annotation(): Annotation
}

export function draftOf({ finding, groups: said }: Match): Draft {
  const groups = { ...finding.always, ...said }
  const { message, rule } = finding.endsWithRule ? splitRule(groups['message'] ?? '') : wordsOf(groups)
  const column = numberOf(groups['column'])
  const more: string[] = []
  return {
    more,
    annotation: () =>
      annotationOf({
        path: groups['path'],
        line: numberOf(groups['line']),
        endLine: numberOf(groups['endLine']),
        column: finding.columnsFromZero ? fromOne(column) : column,
        level: finding.level?.(groups) ?? levelOf(groups['level']),
        rule,
        message: [finding.shown?.(groups) ?? message, ...more].join(' '),
      }),
  }
}

function wordsOf(groups: Groups) {
  return { message: groups['message'] ?? '', rule: groups['symbol'] ?? groups['rule'] }
}

function splitRule(text: string) {
  const at = text.lastIndexOf('  ')
  const rule = text.slice(at + 2)
  if (at === -1 || /\s/.test(rule)) return { message: text, rule: undefined }
  return { message: text.slice(0, at).trimEnd(), rule: rule.replace(/^\((.*)\)$/, '$1') }
}

function numberOf(digits: string | undefined): number | undefined {
  return digits === undefined || digits === '' ? undefined : Number(digits)
}
