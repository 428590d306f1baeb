import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { jsonEntries } from '../reports/json-lines.ts'
import type { JsonObject } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { annotationOf, fromOne } from './lint/annotation.ts'
import { isJson } from './lint/is-json.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'
import { PATH } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const SAYS = '(?<message>.*?)(?: {2}\\[(?<rule>[\\w-]+)\\])?$'

const MYPY: TextForm = {
  tool: 'mypy',
  findings: [
    {
      pattern: new RegExp(
        `^${PATH}:(?<line>\\d+)(?::(?<column>\\d+))?(?::(?<endLine>\\d+):\\d+)?: (?<level>error|warning|note|info): ${SAYS}`,
      ),
    },
    { pattern: new RegExp(`^(?!mypy:)${PATH}: (?<level>error): ${SAYS}`) },
  ],
  clean: /^Success: no issues found/,
  count: /^Found (?<errors>\d+) errors? in /,
  broke: /^(?:usage: mypy|mypy: )/,
}

export const mypy: QualityReader<'mypy'> = {
  format: 'mypy',
  title: 'mypy (what it prints, and `--output json`)',
  counting: 'One for each line with a place, notes included as such, and for each error about a whole file.',

  recognises(opening) {
    if (opening.syntax === 'text') return /^\s*\{"file": "[^\n]*, "hint": [^\n]*, "severity": /.test(opening.text)
    return hasAll(fieldsOf(opening), 'file', 'line', 'hint', 'code', 'severity')
  },

  read: (source) =>
    isJson(source)
      ? lintReport({ tool: 'mypy', annotations: jsonEntries(source).map(annotationIn) })
      : readText(source, MYPY),
}

function annotationIn(entry: JsonObject): Annotation {
  return annotationOf({
    path: entry.text('file'),
    line: entry.numberIf('line'),
    endLine: entry.numberIf('end_line'),
    column: fromOne(entry.numberIf('column')),
    level: levelOf(entry.textIf('severity')),
    rule: entry.textIf('code'),
    message: entry.text('message'),
  })
}
