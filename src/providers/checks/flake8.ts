import type { QualityReader } from '../../core/quality/report.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { FindingForm, TextForm } from './lint/text-form.ts'

const level: FindingForm['level'] = ({ rule = '' }) => (/^W\d/.test(rule) ? 'warning' : 'error')

const FLAKE8: TextForm = {
  tool: 'Flake8',
  findings: [
    { pattern: located(': (?<rule>[A-Z]{1,5}\\d{1,5}):? (?<message>.+)$'), level },
    { pattern: located(': \\[(?<rule>[A-Z]{1,5}\\d{1,5})\\] (?<message>.+)$'), level },
  ],
  count: /^(?<total>\d+)$/,
  broke: /^(?:usage: flake8|There was a critical error|flake8: )/,
}

export const flake8: QualityReader<'flake8'> = {
  format: 'flake8',
  title: 'Flake8 (formats default and pylint; pycodestyle too)',
  counting:
    'One for each line with a code. W is a warning, all other codes are errors. Flake8 prints nothing when all is well, unless it is run with `--count`.',
  recognises: () => false,
  read: (source) => readText(source, FLAKE8),
}
