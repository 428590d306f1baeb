import type { Annotation, OwnLimit } from '../../../core/quality/report.ts'
import type { JsonObject } from '../../reports/json-object.ts'
import { annotationOf } from '../lint/annotation.ts'

/** What Lighthouse CI asserted: those at the level error are limits, those at warn that do not hold are warnings. */
export interface Assertions {
  readonly limits: readonly OwnLimit[]
  readonly annotations: readonly Annotation[]
}

export function readAssertions(entries: readonly JsonObject[]): Assertions {
  const weak = entries.filter((entry) => entry.textIf('level') === 'warn')
  return {
    limits: entries
      .filter((entry) => entry.textIf('level') !== 'warn')
      .map((entry) => ({ name: nameOf(entry), isKept: entry.flag('passed') })),
    annotations: weak
      .filter((entry) => !entry.flag('passed'))
      .map((entry) =>
        annotationOf({
          level: 'warning',
          rule: entry.textIf('auditId') ?? entry.textIf('name'),
          message: `${nameOf(entry)}: ${shown(entry.raw('actual'))}`,
        }),
      ),
  }
}

/** "performance minScore >= 0.9 on https://example.org/". */
function nameOf(entry: JsonObject): string {
  const audit = [entry.textIf('auditId'), entry.textIf('auditProperty')].filter(Boolean).join('.')
  const limit = `${entry.textIf('operator') ?? ''} ${shown(entry.raw('expected'))}`.trim()
  return [audit, entry.textIf('name'), limit, `on ${entry.textIf('url') ?? 'the page'}`].filter(Boolean).join(' ')
}

function shown(value: unknown): string {
  return value === undefined ? 'no value' : JSON.stringify(value)
}
