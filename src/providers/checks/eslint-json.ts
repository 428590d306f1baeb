import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { eslint } from '../findings/eslint.ts'
import { type JsonObject, listOf, objectOf } from '../reports/json-object.ts'
import { annotationOf } from './lint/annotation.ts'
import { lintReport } from './lint/lint-report.ts'

export const eslintJson: QualityReader<'eslint-json'> = {
  format: 'eslint-json',
  title: 'ESLint (formats json and json-with-metadata)',
  counting:
    'One for each message, also for one of no rule: a file that could not be parsed or that is ignored. 1 is a warning, anything else an error; suppressed messages are left out. 0 files decide nothing.',
  recognises: (opening) => eslint.recognises(opening),

  read(source) {
    const files = Array.isArray(source.json()) ? listOf(source) : objectOf(source).list('results')
    return lintReport({
      tool: 'ESLint',
      annotations: files.flatMap((file) => {
        const path = file.text('filePath')
        return file.list('messages').map((message) => annotationIn(message, path))
      }),
      inconclusive: files.length === 0 ? 'ESLint looked at 0 files.' : undefined,
    })
  },
}

function annotationIn(message: JsonObject, path: string): Annotation {
  return annotationOf({
    path,
    line: message.numberIf('line'),
    endLine: message.numberIf('endLine'),
    column: message.numberIf('column'),
    level: message.numberIf('severity') === 1 && !message.flag('fatal') ? 'warning' : 'error',
    rule: message.textIf('ruleId'),
    message: message.textIf('message') ?? '',
  })
}
