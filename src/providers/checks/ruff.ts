import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { jsonEntries } from '../reports/json-lines.ts'
import type { JsonObject } from '../reports/json-object.ts'
import { fieldsOf, firstFieldsOf, hasAll } from '../reports/json-opening.ts'
import { annotationOf } from './lint/annotation.ts'
import { isJson } from './lint/is-json.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'
import { located, PATH } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const RUFF: TextForm = {
  tool: 'Ruff',
  heading: /^(?<rule>[A-Z]+\d+|[a-z]+(?:-[a-z]+)*):? (?:\[\*\] )?(?<message>\S.*)$/,
  findings: [
    { pattern: located(': (?<rule>[A-Z]+\\d+|invalid-syntax|SyntaxError):? (?:\\[\\*\\] )?(?<message>\\S.*)$') },
    { pattern: new RegExp(`^\\s*--> ${PATH}:(?<line>\\d+):(?<column>\\d+)$`) },
    {
      pattern: /^Would reformat: (?<path>\S.*)$/,
      always: { rule: 'unformatted', message: 'File would be reformatted' },
    },
  ],
  clean: /^All checks passed!|^\d+ files? already formatted/,
  count: /^Found (?:\d+ errors? \(\d+ fixed, )?(?<total>\d+) (?:errors?\.|remaining\))/,
  broke: /^(?:error: |ruff failed)/,
}

export const ruff: QualityReader<'ruff'> = {
  format: 'ruff',
  title: 'Ruff (formats json, json-lines, concise and full; `ruff format --check` too)',
  counting: 'One for each violation, an error unless Ruff says otherwise.',

  recognises(opening) {
    if (opening.syntax === 'text') return /^\s*\{"cell":[^\n]*"noqa_row":/.test(opening.text)
    return [firstFieldsOf(opening), fieldsOf(opening)].some((entry) =>
      hasAll(entry, 'filename', 'noqa_row', 'location'),
    )
  },

  read: (source) =>
    isJson(source)
      ? lintReport({ tool: 'Ruff', annotations: jsonEntries(source).map(annotationIn) })
      : readText(source, RUFF),
}

function annotationIn(entry: JsonObject): Annotation {
  const location = entry.object('location')
  return annotationOf({
    path: entry.text('filename'),
    line: location?.numberIf('row'),
    endLine: entry.object('end_location')?.numberIf('row'),
    column: location?.numberIf('column'),
    level: levelOf(entry.textIf('severity')),
    rule: entry.textIf('code') ?? entry.textIf('name'),
    message: entry.text('message'),
  })
}
