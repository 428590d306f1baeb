import type { Annotation, QualityReader } from '../../core/quality/report.ts'
import { type JsonObject, objectOf } from '../reports/json-object.ts'
import { fieldsOf, hasAll } from '../reports/json-opening.ts'
import { annotationOf, fromOne } from './lint/annotation.ts'
import { isJson } from './lint/is-json.ts'
import { levelOf } from './lint/levels.ts'
import { lintReport } from './lint/lint-report.ts'
import { located } from './lint/located.ts'
import { readText } from './lint/read-text.ts'
import type { TextForm } from './lint/text-form.ts'

const PYRIGHT: TextForm = {
  tool: 'Pyright',
  findings: [
    {
      pattern: located(' - (?<level>error|warning|information|info): (?<message>.*?)(?: \\((?<rule>report\\w+)\\))?$'),
    },
  ],
  more: /^ {4,}(?<message>\S.*?)(?: \(report\w+\))?$/,
  count: /^(?<errors>\d+) errors?, \d+ warnings?/,
  broke: /^No source files found/,
}

export const pyright: QualityReader<'pyright'> = {
  format: 'pyright',
  title: 'Pyright and basedpyright (`--outputjson`, and what they print)',
  counting: 'One for each diagnostic; information is a notice. 0 analysed files decide nothing.',
  recognises: (opening) => hasAll(fieldsOf(opening), 'generalDiagnostics', 'summary'),
  read: (source) => (isJson(source) ? readReport(objectOf(source)) : readText(source, PYRIGHT)),
}

function readReport(report: JsonObject) {
  const summary = report.object('summary')
  const seconds = summary?.numberIf('timeInSec')
  return lintReport({
    tool: 'Pyright',
    toolVersion: report.textIf('version'),
    annotations: report.list('generalDiagnostics').map(annotationIn),
    durationMs: seconds === undefined ? undefined : Math.round(seconds * 1000),
    inconclusive: summary?.numberIf('filesAnalyzed') === 0 ? 'Pyright looked at 0 files.' : undefined,
  })
}

function annotationIn(diagnostic: JsonObject): Annotation {
  const range = diagnostic.object('range')
  const start = range?.object('start')
  return annotationOf({
    path: diagnostic.textIf('file') ?? diagnostic.textIf('uri'),
    line: fromOne(start?.numberIf('line')),
    endLine: fromOne(range?.object('end')?.numberIf('line')),
    column: fromOne(start?.numberIf('character')),
    level: levelOf(diagnostic.textIf('severity')),
    rule: diagnostic.textIf('rule'),
    message: diagnostic.text('message'),
  })
}
