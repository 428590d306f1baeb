import type { QualityReader } from '../../core/quality/report.ts'
import { compactLine } from './lint/compact.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const COMPACT: TextForm = { tool: 'ESLint', findings: [compactLine], count: /^(?<total>\d+) problems?$/ }

export const eslintCompact: QualityReader<'eslint-compact'> = {
  format: 'eslint-compact',
  title: 'ESLint (format compact)',
  counting: 'One for each line; Error and Warning are ESLint’s own.',
  recognises: () => false,
  read: (source) => readText(source, COMPACT),
}
