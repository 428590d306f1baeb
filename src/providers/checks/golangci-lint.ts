import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { annotationOf } from './lint/annotation.ts'
import { isJson } from './lint/is-json.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const TEXT: TextForm = {
  tool: 'golangci-lint',
  findings: [
    {
      pattern: located(
        ': (?:(?<level>error|warning|info): )?(?<message>(?!: # )\\S.*?)(?: \\((?<rule>[a-z][\\w-]*)\\))?$',
      ),
    },
  ],
  count: /^(?<total>\d+) issues?[.:]$/,
  broke: /^(?:level=error|ERRO|Error:) /,
}

export const golangciLint: QualityReader<'golangci-lint'> = {
  format: 'golangci-lint',
  title: 'golangci-lint (JSON, and what it prints)',
  counting:
    'One for each issue, an error unless it has another severity. What the compiler says of a package is one issue of several lines, and each line of it one where it is printed.',
  recognises: (opening) => hasAll(fieldsOf(opening), 'Issues', 'Report'),
  read: (source) => (isJson(source) ? readReport(objectOf(source)) : readText(source, TEXT)),
}

function readReport(report: JsonObject) {
  const about = report.object('Report')
  const error = about?.textIf('Error')
  return lintReport({
    tool: 'golangci-lint',
    annotations: report.list('Issues').map(annotationIn),
    inconclusive: error ? `golangci-lint could not do its work: ${error}` : undefined,
    warnings: (about?.list('Warnings') ?? []).map((warning) => warning.textIf('Text') ?? ''),
  })
}

function annotationIn(issue: JsonObject): Annotation {
  const place = issue.object('Pos')
  return annotationOf({
    path: place?.textIf('Filename'),
    line: place?.numberIf('Line'),
    endLine: issue.object('LineRange')?.numberIf('To'),
    column: place?.numberIf('Column'),
    level: levelOf(issue.textIf('Severity')),
    rule: issue.textIf('FromLinter'),
    message: issue.text('Text'),
  })
}
