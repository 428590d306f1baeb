import type { CheckConfig } from '../../core/quality/check-config.ts'
import type { LineFormats } from '../../core/quality/line-format.ts'
import { checksFormats } from '../../providers/checks/formats.ts'
import { SIZE } from '../../providers/checks/size/measure.ts'
import { nearest } from '../../runner/nearest.ts'

const KNOWN: readonly string[] = [...checksFormats, SIZE]

/** Every name that may stand in `format` and in front of a path. */
export function formatNames(own: LineFormats): readonly string[] {
  return [...KNOWN, ...Object.keys(own)]
}

/** Formats that checks name and nobody knows, and own ones that are known already, as sentences. */
export function formatMistakes(checks: readonly Pick<CheckConfig, 'name' | 'format'>[], own: LineFormats): string[] {
  const names = formatNames(own)
  return [
    ...Object.keys(own).flatMap((name) =>
      KNOWN.includes(name) ? [`"line-formats" has "${name}", which is a format already`] : [],
    ),
    ...checks.flatMap(({ name, format }) =>
      format === undefined || names.includes(format) ? [] : [`the check "${name}" has ${unknown(format, names)}`],
    ),
  ]
}

function unknown(format: string, names: readonly string[]): string {
  const meant = nearest(format, names)
  return `the format "${format}", which nobody knows${meant === undefined ? '' : `; did you mean "${meant}"?`}`
}
