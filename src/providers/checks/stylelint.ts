import type { QualityReader } from '../../core/quality/report.ts'
import { compactLine } from './lint/compact.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const STYLELINT: TextForm = {
  tool: 'stylelint',
  heading: /^(?<path>[^\s✖⚠].*)$/,
  findings: [
    {
      pattern: /^\s*(?<line>\d+):(?<column>\d+)\s+(?<level>[✖×⚠‼ℹi])\s+(?<message>\S.*)$/u,
      level: ({ level = '' }) => (/[✖×]/.test(level) ? 'error' : level === 'i' || level === 'ℹ' ? 'notice' : 'warning'),
      endsWithRule: true,
    },
    compactLine,
    { pattern: located(': (?<message>.*?)(?: \\((?<rule>[\\w@/.-]+)\\))? \\[(?<level>error|warning)\\]$') },
  ],
  count: /^(?:✖ )?(?<total>\d+) problems? \(/,
  clean: /^0 problems found/,
}

export const stylelint: QualityReader<'stylelint'> = {
  format: 'stylelint',
  title: 'stylelint (formats string, verbose, compact and unix)',
  counting: 'One for each row; error and warning are stylelint’s own.',
  recognises: () => false,
  read: (source) => readText(source, STYLELINT),
}
