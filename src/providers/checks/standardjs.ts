import type { QualityReader } from '../../core/quality/report.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const STANDARD: TextForm = {
  tool: 'standard',
  findings: [
    { pattern: located(': (?<message>.*?)(?: \\((?<rule>[\\w@/.-]+)\\))? \\((?<level>warning)\\)$') },
    { pattern: located(': (?<message>.*?)(?: \\((?<rule>[\\w@/.-]+)\\))?$') },
  ],
}

export const standardjs: QualityReader<'standardjs'> = {
  format: 'standardjs',
  title: 'JavaScript Standard Style (what it prints)',
  counting: 'One for each line with a place; an error unless it is marked “(warning)”.',
  recognises: () => false,
  read: (source) => readText(source, STANDARD),
}
