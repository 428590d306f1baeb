import type { FindingsReader } from '../../core/findings/scan.ts'
import { type JsonObject, listOf, objectOf } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { readCheck } from './checkov/check.ts'
import { countOf, partialOf } from './shared/partial.ts'

export const checkov: FindingsReader<'checkov'> = {
  format: 'checkov',
  title: 'Checkov (JSON)',
  counting:
    'One for each failed check of all its frameworks; skipped checks are suppressed and not counted. Severity is only there with a platform key; without one all are unrated. A file that could not be parsed makes the scan partial; no check at all is no scan.',

  recognises(opening) {
    const one = fieldsOf(opening)
    return (
      [one, firstFieldsOf(opening)].some((each) => hasAll(each, 'check_type', 'results')) ||
      hasAll(one, 'checkov_version')
    )
  },

  read(source) {
    const frameworks = Array.isArray(source.json()) ? listOf(source) : [objectOf(source)]
    const failed = frameworks.flatMap((each) => checksOf(each, 'failed_checks'))
    const skipped = frameworks.flatMap((each) => checksOf(each, 'skipped_checks'))
    const passed = total(frameworks, 'passed')
    const checks = failed.length + skipped.length + passed
    const left = partialOf(frameworks.flatMap((each) => each.object('results')?.texts('parsing_errors') ?? []))
    return [
      {
        tool: 'checkov',
        toolVersion: versionOf(frameworks),
        findings: [...failed, ...skipped],
        reported: failed.length,
        couldNotScan: checks === 0 ? ['Checkov checked nothing.', ...left].join(' ') : undefined,
        partial: left.map((path) => `${path} could not be parsed`),
        lookedAt: checks === 0 ? undefined : countOf(checks, 'check'),
      },
    ]
  },
}

function checksOf(framework: JsonObject, name: 'failed_checks' | 'skipped_checks') {
  const type = framework.textIf('check_type') ?? ''
  return (framework.object('results')?.list(name) ?? []).map((check) => readCheck(type, check))
}

/** With `--compact --quiet` the passed checks are only counted. */
function total(frameworks: readonly JsonObject[], name: string): number {
  const counts = frameworks.map((each) => (each.object('summary') ?? each).numberIf(name) ?? 0)
  return counts.reduce((sum, count) => sum + count, 0)
}

function versionOf([first]: readonly JsonObject[]): string | undefined {
  return (first?.object('summary') ?? first)?.textIf('checkov_version')
}
