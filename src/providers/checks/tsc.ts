import type { QualityReader } from '../../core/quality/report.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const SAYS = '(?<level>error|warning|message|suggestion) (?<rule>TS\\d+): (?<message>.*)$'

const TSC: TextForm = {
  tool: 'tsc',
  findings: [
    { pattern: new RegExp(`^\\s*(?<path>\\S.*)\\((?<line>\\d+),(?<column>\\d+)\\): ${SAYS}`) },
    { pattern: located(` - ${SAYS}`) },
    { pattern: new RegExp(`^${SAYS}`) },
  ],
  more: /^ {2,}(?<message>[^\s~].*)$/,
  count: /^(?:\[.*\] )?Found (?<errors>\d+) errors?\b/,
}

export const tsc: QualityReader<'tsc'> = {
  format: 'tsc',
  title: 'TypeScript’s tsc (what it prints, pretty or not, inside a log too)',
  counting:
    'One for each diagnostic; the lines that explain it are part of its message. A mistake in the configuration has no path. tsc prints nothing when all is well: only an exit code can tell that from a log without tsc.',
  recognises: () => false,
  read: (source) => readText(source, TSC),
}
