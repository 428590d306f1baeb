import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { type JsonObject, listOf } from '../reports/json-object.ts'
import { firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { annotationOf } from './lint/annotation.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'

export const stylelintJson: QualityReader<'stylelint-json'> = {
  format: 'stylelint-json',
  title: 'stylelint (format json)',
  counting:
    'One for each warning, mistake in the CSS and option of a rule that is not valid; error and warning are stylelint’s own. 0 files decide nothing.',
  recognises: (opening) => hasAll(firstFieldsOf(opening), 'source', 'warnings', 'invalidOptionWarnings'),

  read(source) {
    const files = listOf(source)
    return lintReport({
      tool: 'stylelint',
      annotations: files.flatMap(annotationsIn),
      inconclusive: files.length === 0 ? 'stylelint looked at 0 files.' : undefined,
      warnings: [
        ...new Set(files.flatMap((file) => file.list('deprecations')).map((each) => each.textIf('text') ?? '')),
      ],
    })
  },
}

function annotationsIn(file: JsonObject): Annotation[] {
  const path = file.textIf('source')
  const said = [...file.list('warnings'), ...file.list('parseErrors')].map((warning) =>
    annotationOf({
      path,
      line: warning.numberIf('line'),
      endLine: warning.numberIf('endLine'),
      column: warning.numberIf('column'),
      level: levelOf(warning.textIf('severity')),
      rule: warning.textIf('rule') ?? warning.textIf('stylelintType'),
      message: warning.text('text'),
    }),
  )
  const invalid = file
    .list('invalidOptionWarnings')
    .map((warning) => annotationOf({ path, level: 'error', rule: 'invalid-option', message: warning.text('text') }))
  return [...said, ...invalid]
}
