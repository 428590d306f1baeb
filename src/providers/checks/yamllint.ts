import type { QualityReader } from '../../core/quality/report.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const RULE = '(?: {1,2}\\((?<rule>[\\w-]+)\\))?$'

const YAMLLINT: TextForm = {
  tool: 'yamllint',
  heading: /^(?<path>\S.*)$/,
  findings: [
    { pattern: located(`: \\[(?<level>error|warning)\\] (?<message>.*?)${RULE}`) },
    {
      pattern: new RegExp(`^\\s+(?<line>\\d+):(?<column>\\d+)\\s+(?<level>error|warning)\\s+(?<message>\\S.*?)${RULE}`),
    },
  ],
}

export const yamllint: QualityReader<'yamllint'> = {
  format: 'yamllint',
  title: 'yamllint (formats parsable and standard)',
  counting:
    'One for each line; error and warning are yamllint’s own. yamllint prints nothing when all is well: only an exit code can tell that from a log without yamllint.',
  recognises: () => false,
  read: (source) => readText(source, YAMLLINT),
}
