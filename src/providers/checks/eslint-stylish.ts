import type { QualityReader } from '../../core/quality/report.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const STYLISH: TextForm = {
  tool: 'ESLint',
  heading: /^(?<path>\S.*)$/,
  findings: [
    {
      pattern: /^\s+(?<line>\d+):(?<column>\d+)\s+(?<level>error|warning|info)\s+(?<message>\S.*)$/,
      endsWithRule: true,
    },
  ],
  count: /^✖ (?<total>\d+) problems? \(/,
}

export const eslintStylish: QualityReader<'eslint-stylish'> = {
  format: 'eslint-stylish',
  title: 'ESLint (what it prints: format stylish)',
  counting: 'One for each row; error and warning are ESLint’s own.',
  recognises: () => false,
  read: (source) => readText(source, STYLISH),
}
