import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import type { Source } from '../../core/reports/source.ts'
import { type JsonObject, listOf, objectOf } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { annotationOf } from './lint/annotation.ts'
import { isJson } from './lint/is-json.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const GCC: TextForm = {
  tool: 'ShellCheck',
  findings: [{ pattern: located(': (?<level>error|warning|note): (?<message>.*) \\[(?<rule>SC\\d+)\\]$') }],
}

export const shellcheck: QualityReader<'shellcheck'> = {
  format: 'shellcheck',
  title: 'ShellCheck (formats json, json1 and gcc)',
  counting: 'One for each comment; info and style are notices.',

  recognises(opening) {
    const listed = fieldsOf(opening)?.['comments']
    const first = Array.isArray(listed) ? listed[0] : firstFieldsOf(opening)
    return hasAll(first, 'file', 'line', 'level', 'code', 'message') && typeof first.code === 'number'
  },

  read: (source) =>
    isJson(source)
      ? lintReport({ tool: 'ShellCheck', annotations: commentsOf(source).map(annotationIn) })
      : readText(source, GCC),
}

function commentsOf(source: Source): JsonObject[] {
  return Array.isArray(source.json()) ? listOf(source) : objectOf(source).list('comments')
}

function annotationIn(comment: JsonObject): Annotation {
  return annotationOf({
    path: comment.text('file'),
    line: comment.numberIf('line'),
    endLine: comment.numberIf('endLine'),
    column: comment.numberIf('column'),
    level: levelOf(comment.text('level')),
    rule: `SC${comment.numberIf('code')}`,
    message: comment.text('message'),
  })
}
