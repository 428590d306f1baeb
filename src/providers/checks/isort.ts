import type { QualityReader } from '../../core/quality/report.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const ISORT: TextForm = {
  tool: 'isort',
  findings: [
    {
      pattern: /^ERROR: (?<path>\S.*) (?<message>Imports are incorrectly sorted and\/or formatted\.)$/,
      always: { rule: 'imports' },
    },
  ],
  broke: /^Broken \d+ paths$/,
}

export const isort: QualityReader<'isort'> = {
  format: 'isort',
  title: 'isort (what `isort --check` prints)',
  counting:
    'One for each file whose imports it would sort, an error. isort prints nothing when all is well: only an exit code can tell that from a log without isort.',
  recognises: () => false,
  read: (source) => readText(source, ISORT),
}
