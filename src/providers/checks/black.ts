import type { QualityReader } from '../../core/quality/report.ts'
import { PATH } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const PLACE = '(?<line>\\d+):(?<column>\\d+)'

const BLACK: TextForm = {
  tool: 'Black',
  findings: [
    {
      pattern: /^would reformat (?<path>\S.*)$/,
      always: { rule: 'format', message: 'Black would reformat this file.' },
    },
    { pattern: new RegExp(`^error: cannot format ${PATH}: (?<message>Cannot parse[^:]*: ${PLACE}: .*)$`) },
    { pattern: new RegExp(`^error: cannot format ${PATH}: (?<message>.+)$`) },
    { pattern: new RegExp(`^error:\\s*${PATH}:${PLACE}:\\s*(?<message>.+)$`) },
    {
      pattern: new RegExp(`^error: cannot parse: ${PATH}:${PLACE}$`),
      always: { message: 'Black cannot parse this file.' },
    },
  ],
  once: 'path',
  clean: /^All done!|^\d+ files? (?:would be )?left unchanged/,
  broke: /^(?:No Python files are present|No Path provided|Usage: black|Error: )/,
}

export const black: QualityReader<'black'> = {
  format: 'black',
  title: 'Black (what `black --check` prints)',
  counting: 'One for each file that it would change or cannot parse, an error.',
  recognises: () => false,
  read: (source) => readText(source, BLACK),
}
